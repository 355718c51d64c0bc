import type { LonLat } from "#domain/report.ts";
import type { Point } from "./mark.ts";

/** The picture a pane draws into. */
export interface PaneFrame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Where a point lies, in CSS pixels from the top left corner. */
  readonly project: (at: LonLat) => readonly [number, number];
  /** Radius of the circle of 12,000, in CSS pixels. */
  readonly r12: number;
  /** Scale of all font sizes: 1 on the page. */
  readonly textScale: number;
}

/** A point in the picture, to a tenth of a pixel. */
export function pointOf(frame: Pick<PaneFrame, "project">, at: LonLat): Point {
  const [x, y] = frame.project(at);
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
