import type { Camera } from "#basemap/camera.ts";
import { type Gesture, joined } from "./gesture.ts";
import { claimLive } from "./liveMap.ts";
import type { FreeMap, FreeMapFailure, FreeMapLook, OpenFreeMap } from "./port.ts";

/** What stands in a pane. Only a live map has a camera of its own. */
export type FreeMapState =
  | { readonly status: "poster" }
  | { readonly status: "loading" }
  | { readonly status: "live"; readonly camera: Camera }
  | { readonly status: "failed"; readonly reason: FreeMapFailure };

const POSTER: FreeMapState = { status: "poster" };

/** One pane's way from the poster to a free map and back, as often as its reader likes. */
export class FreeMapSession {
  readonly #load: () => Promise<OpenFreeMap>;
  readonly #listeners = new Set<() => void>();
  #look: FreeMapLook;
  #state = POSTER;
  #map: FreeMap | null = null;
  /** Gestures made while the map was coming up. */
  #waiting: Gesture = {};
  #giveUpPlace = (): void => undefined;
  /** Counts the attempts: what belongs to an earlier one comes too late. */
  #attempt = 0;

  constructor(load: () => Promise<OpenFreeMap>, look: FreeMapLook) {
    this.#load = load;
    this.#look = look;
  }

  readonly state = (): FreeMapState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Brings the map up in an empty container, at the camera given, and then makes the gesture; a live map
   * makes it at once. Tries again after a failure, but not where the browser has no WebGL2.
   */
  begin(container: HTMLElement, camera: Camera, gesture: Gesture): void {
    const state = this.#state;
    if (state.status === "live") {
      this.#map?.moveBy(gesture);
      return;
    }
    if (state.status === "failed" && state.reason === "no-webgl2") return;
    this.#waiting = joined(this.#waiting, gesture);
    if (state.status === "loading") return;

    this.#attempt += 1;
    const attempt = this.#attempt;
    this.#giveUpPlace = claimLive(() => this.reset());
    this.#become({ status: "loading" });
    this.#load().then(
      (open) => {
        if (attempt === this.#attempt) this.#open(open, container, camera, attempt);
      },
      () => {
        if (attempt === this.#attempt) this.#end({ status: "failed", reason: "not-loaded" });
      },
    );
  }

  /** Moves a live map; nothing happens to a poster. */
  moveBy(gesture: Gesture): void {
    if (this.#state.status === "live") this.#map?.moveBy(gesture);
  }

  /** Exchanges theme and language in the map that stands or comes up. */
  setLook(look: FreeMapLook): void {
    const { theme, language } = this.#look;
    this.#look = look;
    if (look.theme !== theme || look.language !== language) this.#map?.setLook(look);
  }

  /** Back to the poster, also from a failure. */
  reset(): void {
    if (this.#state !== POSTER) this.#end(POSTER);
  }

  #open(open: OpenFreeMap, container: HTMLElement, camera: Camera, attempt: number): void {
    const isCurrent = (): boolean => attempt === this.#attempt;
    const start = { camera, look: this.#look };
    this.#map = open(container, start, {
      onReady: () => {
        if (!isCurrent() || !this.#map) return;
        this.#become({ status: "live", camera: this.#map.camera() });
        const gesture = this.#waiting;
        this.#waiting = {};
        this.#map.moveBy(gesture);
      },
      onMove: (moved) => {
        if (isCurrent() && this.#state.status === "live") this.#become({ status: "live", camera: moved });
      },
      onFailure: (reason) => {
        if (isCurrent()) this.#end({ status: "failed", reason });
      },
    });
  }

  #end(state: FreeMapState): void {
    this.#attempt += 1;
    this.#waiting = {};
    this.#giveUpPlace();
    this.#map?.destroy();
    this.#map = null;
    this.#become(state);
  }

  #become(state: FreeMapState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
