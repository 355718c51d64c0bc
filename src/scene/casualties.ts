import { hasNumber } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import type { PaneFrame } from "./frame.ts";
import type { LabelPlacer } from "./label.ts";
import type { Mark } from "./mark.ts";
import { squareSide } from "./size.ts";

/** Side of the mark of a claim in words only, gap between marks, and gap to the pane's edge: CSS pixels. */
const WORDS_SIDE = 9;
const GAP = 5;
const EDGE = 8;

/**
 * The casualties said for an area: one square for each actor and definition, on the discs' area scale, in
 * rows along the foot of the pane. Never added, never deducted. The column beside the map names each.
 */
export function casualtyMarks(
  placer: LabelPlacer,
  snapshot: Snapshot,
  area: string,
  frame: PaneFrame,
  radius: (count: number) => number,
): Mark[] {
  const squares = snapshot.casualties
    .filter(({ report }) => report.area === area)
    .map(({ report }) => {
      const count = report.measure?.high ?? report.measure?.low ?? 0;
      const hollow = !hasNumber(report.measure);
      return {
        report: report.id,
        hollow,
        side: hollow ? WORDS_SIDE : Math.max(2, squareSide(radius(count))),
      };
    })
    .sort((a, b) => b.side - a.side);
  const marks: Mark[] = [];
  let x = EDGE;
  let bottom = frame.height - EDGE;
  let rowHeight = 0;
  for (const square of squares) {
    if (x + square.side > frame.width - EDGE) {
      x = EDGE;
      bottom -= rowHeight + GAP;
      rowHeight = 0;
    }
    marks.push({ type: "casualties", ...square, x, y: bottom - square.side });
    placer.block({ x, y: bottom - square.side, width: square.side, height: square.side });
    x += square.side + GAP;
    rowHeight = Math.max(rowHeight, square.side);
  }
  return marks;
}
