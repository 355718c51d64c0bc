/** The figure whose circle has the radius `r12`: the largest that was reported for a place. */
const REFERENCE = 12_000;

/** Radius of the reference figure on the route strip, in CSS pixels, and the least radius there. */
export const STRIP_R12 = 11;
export const STRIP_LEAST = 3;

/**
 * The radius of a figure, in CSS pixels: the circle's area is proportional to it. One scale for all days
 * and all areas, so that nothing breathes while nothing is said. It is d3-scale's `scaleSqrt` from 0 to
 * 12,000, to which a test holds it: the library itself would cost the first load 10 kB for this one root.
 * @param r12 radius for 12,000, in CSS pixels
 */
export function radiusScale(r12: number): (count: number) => number {
  return (count) => r12 * Math.sqrt(count / REFERENCE);
}

/** The radius for 12,000 in a map of a size: both detail panes have one size, so they share it. */
export function referenceRadius({ width, height }: { width: number; height: number }): number {
  return Math.round(Math.min(72, Math.max(24, 0.148 * Math.min(width, 0.8 * height))) * 2) / 2;
}

/** The side of a square whose area is that of a circle, in CSS pixels. */
export function squareSide(radius: number): number {
  return radius * Math.sqrt(Math.PI);
}
