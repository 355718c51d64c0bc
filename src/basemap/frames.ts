import { type Camera, latitudeOf, mercatorY } from "./camera.ts";

/** The framed views of the triptych. */
export type FrameName = "kursk" | "far-east" | "strip";

interface Frame {
  readonly center: readonly [number, number];
  /** Degrees of longitude and of Mercator northing that the picture must hold. */
  readonly holds: readonly [number, number];
}

/** Chosen so that borders, rivers and the cities that help to find one's way are in the picture. */
const FRAMES: Readonly<Record<FrameName, Frame>> = {
  kursk: { center: [35.75, 51], holds: [10.95, 12.4] },
  "far-east": { center: [132.75, 46.15], holds: [15.5, 19.2] },
  strip: { center: [85.5, 49.3], holds: [119, 0] },
};

/** A latitude that must be in the picture, with room beyond it for words, in CSS pixels. */
export interface Edge {
  readonly lat: number;
  readonly room: number;
}

/** What a picture must hold from north to south. */
export interface Extent {
  readonly north: Edge;
  readonly south: Edge;
}

/**
 * The camera of a framed view in a picture of a size. It fits the container without changing the scale of
 * the other pane. Where `extent` would not fit, the picture moves, and in a low container it grows smaller.
 */
export function frameCamera(name: FrameName, width: number, height: number, extent?: Extent): Camera {
  const { center, holds } = FRAMES[name];
  const across = width / holds[0];
  const down = holds[1] > 0 ? height / holds[1] : Number.POSITIVE_INFINITY;
  if (!extent) return { center, pxPerDegree: Math.min(across, down), width, height };
  const { north, south } = extent;
  const span = mercatorY(north.lat) - mercatorY(south.lat);
  const pxPerDegree = Math.min(across, down, Math.max(1, height - north.room - south.room) / span);
  const highest = mercatorY(south.lat) + (height / 2 - south.room) / pxPerDegree;
  const lowest = mercatorY(north.lat) - (height / 2 - north.room) / pxPerDegree;
  const y = Math.max(lowest, Math.min(mercatorY(center[1]), highest));
  return { center: [center[0], latitudeOf(y)], pxPerDegree, width, height };
}
