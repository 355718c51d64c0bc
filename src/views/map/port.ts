import type { Camera } from "#basemap/camera.ts";
import type { ThemeName } from "#basemap/palette.ts";
import type { LabelLanguage } from "#basemap/style.ts";
import type { Gesture } from "./gesture.ts";

/** What the map itself says to its reader, in one language. */
export interface FreeMapWords {
  /** The name of the map for those who hear it. */
  readonly label: string;
  /** Shown when a wheel turned without the modifier: how to zoom instead. */
  readonly wheelWithCtrl: string;
  readonly wheelWithCommand: string;
  /** Shown when one finger was dragged, which scrolls the page. */
  readonly twoFingers: string;
}

/** How a free map looks and speaks. `words` are those of `language`. */
export interface FreeMapLook {
  readonly theme: ThemeName;
  readonly language: LabelLanguage;
  readonly words: FreeMapWords;
}

/** Why there is no free map. The poster is there in every case. */
export type FreeMapFailure =
  /** The map's own code or data did not arrive. */
  | "not-loaded"
  /** This browser draws no WebGL2. Trying again is of no use. */
  | "no-webgl2"
  /** The browser took the drawing context back. */
  | "context-lost"
  /** The map's worker was refused or never answered. */
  | "worker"
  | "error";

/** A flat map that can be moved and zoomed. After `destroy` nothing on it may be called but `destroy`. */
export interface FreeMap {
  camera(): Camera;
  /** Takes centre and scale; the size is always the container's. */
  jumpTo(camera: Camera): void;
  /** Exchanges colours and words in place: the camera stays. */
  setLook(look: FreeMapLook): void;
  /** Eases there, or goes at once for readers who asked for less motion. Gestures in quick succession add up. */
  moveBy(gesture: Gesture): void;
  /** Gives back everything the map holds and empties the container. No event comes after it. */
  destroy(): void;
}

export interface FreeMapEvents {
  /** Once, when the whole picture stands and nothing went wrong: never over an empty or half drawn map. */
  onReady(): void;
  /** At every frame of a movement, also after a change of size. */
  onMove(camera: Camera): void;
  /** At most once, before or after `onReady`. The map has destroyed itself. */
  onFailure(reason: FreeMapFailure): void;
}

/**
 * Brings up a map in an empty container that has a size. Only `onFailure` may be called before it returns,
 * and then it returns null.
 */
export type OpenFreeMap = (
  container: HTMLElement,
  start: { readonly camera: Camera; readonly look: FreeMapLook },
  events: FreeMapEvents,
) => FreeMap | null;
