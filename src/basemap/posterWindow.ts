import { type Camera, project } from "./camera.ts";

/** A part of the world as a poster draws it, in Web Mercator. */
export interface PosterWindow {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** The scale the poster is made for, in CSS pixels for one degree of longitude. */
  readonly pxPerDegree: number;
  /** Poster units in one such pixel. Coordinates are whole units right and down from the north-west corner. */
  readonly unitsPerPx: number;
  /** How far a thinned line may lie from the true one, in poster units. */
  readonly tolerance: number;
  /** The same for lines of which only faint layers are made. */
  readonly faintTolerance: number;
  /** Islands and lakes smaller than this are left out, in square poster units. */
  readonly smallest: number;
  /** Factor on all widths of lines. */
  readonly strokes: number;
}

/**
 * The panes' windows hold what a camera of frames.ts shows in maps of 0.65:1 to 1.3:1, 184 to 700 px wide
 * and 200 to 520 px high (224 where wider than 232); an enlarged map keeps to 1.3:1. The strip's holds what it shows in 375 by 56 px
 * and, at 88 px, from 375 px of width.
 */
export const POSTER_WINDOWS = {
  kursk: {
    west: 26.8,
    south: 44.3,
    east: 44.7,
    north: 56.2,
    pxPerDegree: 23.4,
    unitsPerPx: 2,
    tolerance: 0.7,
    faintTolerance: 1.8,
    smallest: 16,
    strokes: 1,
  },
  "far-east": {
    west: 119,
    south: 35.3,
    east: 146.5,
    north: 54,
    pxPerDegree: 16.6,
    unitsPerPx: 2,
    tolerance: 0.8,
    faintTolerance: 1.6,
    smallest: 12,
    strokes: 1,
  },
  strip: {
    west: 25.5,
    south: 39,
    east: 145.5,
    north: 58,
    pxPerDegree: 4.57,
    unitsPerPx: 2,
    tolerance: 1.5,
    faintTolerance: 2.4,
    smallest: 24,
    strokes: 0.7,
  },
} as const satisfies Record<string, PosterWindow>;

/** Poster units in a degree of longitude. */
export function unitsPerDegree({ pxPerDegree, unitsPerPx }: PosterWindow): number {
  return pxPerDegree * unitsPerPx;
}

/** The SVG transform that lays a poster of this window under a camera, whatever the camera's size and scale. */
export function posterTransform(window: PosterWindow, camera: Camera): string {
  const [x, y] = project(camera, [window.west, window.north]);
  const round = (value: number) => Number(value.toFixed(3));
  const scale = camera.pxPerDegree / unitsPerDegree(window);
  return `translate(${round(x)} ${round(y)}) scale(${Number(scale.toPrecision(8))})`;
}
