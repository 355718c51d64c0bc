import type { Report } from "#domain/report.ts";
import type { Mark, Point } from "./mark.ts";
import type { PaneScene } from "./pane.ts";

/** How far a ring of choice stands outside what it marks, in CSS pixels. */
const OUTSIDE = 4;
/** Radius of the ring about the area's symbol where that is small or there is none. */
const LEAST = 11;

/**
 * The rings about what the reader chose: the symbol and the places of a report, its own mark, a place or an
 * area. They say where, and never how many.
 */
export function chosenMarks(scene: PaneScene, report: Report | null, place: string | null): Mark[] {
  const ringed = scene.marks.flatMap((mark): (Point & { r: number })[] => {
    if (mark.type === "dot") {
      return mark.location === place || report?.locations.includes(mark.location) ? [mark] : [];
    }
    if (mark.type === "plan" || mark.type === "note") return mark.report === report?.id ? [mark] : [];
    if (mark.type !== "casualties" || mark.report !== report?.id) return [];
    const half = mark.side / 2;
    return [{ x: mark.x + half, y: mark.y + half, r: half * Math.SQRT2 }];
  });
  const isArea = place === scene.area || (report?.area === scene.area && ringed.length === 0);
  const symbol = { ...scene.anchor, r: Math.max(LEAST, scene.symbol.outer) };
  return (isArea ? [symbol, ...ringed] : ringed).map(({ x, y, r }) => ({
    type: "chosen",
    x,
    y,
    r: r + OUTSIDE,
  }));
}
