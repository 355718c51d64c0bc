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

/** A point of the picture that needs room below it for its words, in CSS pixels. */
export interface Clearance {
  readonly at: readonly [number, number];
  readonly below: number;
}

/**
 * The camera of a framed view in a picture of a size. It fits the container without changing the scale of
 * the other pane; where a point would have too little room below it, the picture moves south.
 */
export function frameCamera(name: FrameName, width: number, height: number, clearance?: Clearance): Camera {
  const { center, holds } = FRAMES[name];
  const pxPerDegree = Math.min(width / holds[0], holds[1] > 0 ? height / holds[1] : Number.POSITIVE_INFINITY);
  const camera = { center, pxPerDegree, width, height };
  if (!clearance) return camera;
  const y = height / 2 - (mercatorY(clearance.at[1]) - mercatorY(center[1])) * pxPerDegree;
  const missing = y + clearance.below - height;
  if (missing <= 0) return camera;
  return { ...camera, center: [center[0], latitudeOf(mercatorY(center[1]) - missing / pxPerDegree)] };
}
