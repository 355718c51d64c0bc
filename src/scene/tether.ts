import type { AreaSymbol } from "./areaSymbol.ts";
import { bow, type Curve, curvePath, cut, shareUntil } from "./curve.ts";
import type { Mark, Point } from "./mark.ts";
import { blockCurve } from "./movement.ts";
import type { LabelPlacer } from "./placer.ts";

/** How far a tether bows, as a share of its length: enough that no two coincide. */
const BOW = 0.07;
/** Gap between a dot's middle and the beginning of its tether, and between it and the ring of a note. */
const CLEAR_DOT = 6;
const CLEAR_NOTE = 2.5;
/** Gap between the outermost ring and the end of a tether. */
const CLEAR_RING = 2.5;

type Dot = Extract<Mark, { type: "dot" }>;

/**
 * Leader lines from the places of a set to its one symbol, cut at the outermost ring. Only a live number
 * is tethered: a set of one place needs no line, and an ended one has none. Names keep clear of them.
 */
export function tethers(
  placer: LabelPlacer,
  places: readonly Mark[],
  anchor: Point,
  symbol: AreaSymbol,
): Mark[] {
  if (symbol.kind !== "number") return [];
  return places
    .filter((mark): mark is Dot => mark.type === "dot")
    .map((dot) => {
      const curve = tether(dot, clearOf(dot, places), anchor, symbol.outer);
      blockCurve(placer, curve, 2);
      return { type: "tether", path: curvePath(curve), location: dot.location };
    });
}

function tether(dot: Dot, clear: number, anchor: Point, outer: number): Curve {
  const curve = bow(dot, anchor, dot.x < anchor.x ? BOW * -1 : BOW);
  const length = Math.hypot(anchor.x - dot.x, anchor.y - dot.y);
  const end = shareUntil(curve, outer + CLEAR_RING);
  return cut(curve, Math.min(end, clear / Math.max(length, 1)), end);
}

function clearOf(dot: Dot, places: readonly Mark[]): number {
  const note = places.find((mark) => mark.type === "note" && mark.x === dot.x && mark.y === dot.y);
  return note?.type === "note" ? note.r + CLEAR_NOTE : CLEAR_DOT;
}
