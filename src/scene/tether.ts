import type { AreaSymbol } from "./areaSymbol.ts";
import { bow, curvePath, cut, shareUntil } from "./curve.ts";
import type { Mark, Point } from "./mark.ts";

/** How far a tether bows, as a share of its length: enough that no two coincide. */
const BOW = 0.07;
/** Gap between a dot's middle and the beginning of its tether, in CSS pixels. */
const CLEAR_DOT = 6;

type Dot = Extract<Mark, { type: "dot" }>;

/**
 * Leader lines from the places of a set to its one symbol, cut at the outermost ring. Only a live number
 * is tethered: a set of one place needs no line, and an ended one has none.
 */
export function tethers(dots: readonly Mark[], anchor: Point, symbol: AreaSymbol): Mark[] {
  if (symbol.kind !== "number") return [];
  return dots
    .filter((mark): mark is Dot => mark.type === "dot")
    .map((dot) => {
      const curve = bow(dot, anchor, dot.x < anchor.x ? BOW * -1 : BOW);
      const length = Math.hypot(anchor.x - dot.x, anchor.y - dot.y);
      const end = shareUntil(curve, symbol.outer + 2.5);
      const start = Math.min(end, CLEAR_DOT / Math.max(length, 1));
      return { type: "tether", path: curvePath(cut(curve, start, end)), location: dot.location };
    });
}
