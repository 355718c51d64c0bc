import type { Camera } from "#basemap/camera.ts";
import { type Gesture, movedBy } from "#views/map/gesture.ts";
import type { FreeMap, FreeMapEvents, FreeMapFailure, FreeMapLook, OpenFreeMap } from "#views/map/port.ts";

/** A free map without a picture. It keeps the port's promises and moves at once. */
export class FakeFreeMap implements FreeMap {
  readonly looks: FreeMapLook[];
  readonly gestures: Gesture[] = [];
  destroyed = false;
  #camera: Camera;
  readonly #events: FreeMapEvents;
  readonly #container: HTMLElement;

  constructor(container: HTMLElement, start: Parameters<OpenFreeMap>[1], events: FreeMapEvents) {
    if (container.firstChild) throw new Error("A map wants an empty container");
    container.append(document.createElement("canvas"));
    this.looks = [start.look];
    this.#camera = start.camera;
    this.#events = events;
    this.#container = container;
  }

  camera(): Camera {
    return this.#camera;
  }

  jumpTo(camera: Camera): void {
    this.#camera = camera;
    this.#events.onMove(camera);
  }

  setLook(look: FreeMapLook): void {
    this.looks.push(look);
  }

  moveBy(gesture: Gesture): void {
    this.gestures.push(gesture);
    this.jumpTo(movedBy(this.#camera, gesture));
  }

  destroy(): void {
    this.destroyed = true;
    this.#container.replaceChildren();
  }

  /** The picture stands. */
  becomeReady(): void {
    this.#events.onReady();
  }

  /** Destroys itself and says why, as a real one does. */
  failWith(reason: FreeMapFailure): void {
    this.destroy();
    this.#events.onFailure(reason);
  }
}

/** A stand-in for the loader: counts how often it was asked and keeps the maps it opened, oldest first. */
export function fakeLoader(): { load(): Promise<OpenFreeMap>; readonly maps: FakeFreeMap[]; asked: number } {
  const maps: FakeFreeMap[] = [];
  return {
    maps,
    asked: 0,
    async load() {
      this.asked += 1;
      return (container, start, events) => {
        const map = new FakeFreeMap(container, start, events);
        maps.push(map);
        return map;
      };
    },
  };
}
