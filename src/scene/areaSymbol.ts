import { lowerBound, type Reading, upperBound } from "#domain/reading.ts";
import type { AreaSnapshot } from "#domain/snapshot.ts";
import type { Mark, Opening, Point } from "./mark.ts";
import { insideOf, outsideOf } from "./ring.ts";

/** A ring's own figure needs this much room between disc and ring. */
const RING_FIGURE_ROOM = 15;
/** A figure stands inside a disc of at least this radius. */
const FIGURE_INSIDE_FROM = 26;
/** A low ring that runs further inside the edge than this would cross the figure. */
const LOW_RING_CLEAR = 6;

/** Half the width of the diamond that stands for presence without a number. */
const DIAMOND_R = 7;

/** The symbol of an area: its shapes and the room they take, for labels to stand clear of. */
export interface AreaSymbol {
  readonly kind: "number" | "presence" | "stale" | "stale-presence" | "none";
  readonly marks: readonly Mark[];
  /** Radius of the outermost shape; 0 where nothing is drawn. */
  readonly outer: number;
  /** The ring at the top is open, so what stands above needs more room. */
  readonly openTop: boolean;
  /** Whether the figure fits into the disc. */
  readonly figureInside: boolean;
  /** Where the high ring carries its own figure, or null. */
  readonly ringFigureAt: Point | null;
}

const NOTHING: AreaSymbol = {
  kind: "none",
  marks: [],
  outer: 0,
  openTop: false,
  figureInside: false,
  ringFigureAt: null,
};

/**
 * The one symbol of an area, at its anchor: a set of places has one circle for all of them.
 * @param radius count → radius in CSS pixels
 * @param fresh whether something about the area was said on this day
 */
export function areaSymbol(
  snapshot: AreaSnapshot,
  at: Point,
  radius: (count: number) => number,
  fresh: boolean,
): AreaSymbol {
  const symbol = shapes(snapshot, at, radius);
  if (!fresh || symbol.kind === "none" || symbol.kind === "stale") return symbol;
  return { ...symbol, marks: [{ type: "halo", ...at, r: symbol.outer + 9.5 }, ...symbol.marks] };
}

function shapes(snapshot: AreaSnapshot, at: Point, radius: (count: number) => number): AreaSymbol {
  if (snapshot.strength.lead) return liveSymbol(snapshot.strength, at, radius);
  const diamond: Mark[] = snapshot.presence.length > 0 ? [{ type: "diamond", ...at, r: DIAMOND_R }] : [];
  if (!snapshot.lastStrength) {
    return diamond.length > 0 ? { ...NOTHING, kind: "presence", marks: diamond, outer: DIAMOND_R } : NOTHING;
  }
  const r = radius(upperBound(snapshot.lastStrength));
  return {
    ...NOTHING,
    kind: diamond.length > 0 ? "stale-presence" : "stale",
    marks: [{ type: "stale", ...at, r }, ...diamond],
    outer: r,
  };
}

function liveSymbol(reading: Reading, at: Point, radius: (count: number) => number): AreaSymbol {
  const { lead, low, high, openLow, openHigh } = reading;
  if (!lead || low === null || high === null) return NOTHING;
  const value = lowerBound(lead);
  const disc = radius(value);
  const marks: Mark[] = [];
  let outer = disc;
  let inner = disc;
  const ring = (end: "low" | "high", r: number, opening: Opening): Mark => ({
    type: "ring",
    ...at,
    end,
    r,
    opening,
    onDisc: end === "low",
  });
  if (high > value || openHigh) {
    outer = outsideOf(disc, radius(high));
    if (high > value) marks.push({ type: "band", ...at, r: outer });
    marks.push(ring("high", outer, openHigh ? "up" : "closed"));
  }
  marks.push({ type: "disc", ...at, r: disc });
  if (low < value || openLow) {
    inner = insideOf(disc, radius(low));
    marks.push(ring("low", inner, openLow ? "down" : "closed"));
  }
  const figureInside = disc >= FIGURE_INSIDE_FROM && disc - inner <= LOW_RING_CLEAR;
  const room = !figureInside && high > value && outer - disc >= RING_FIGURE_ROOM;
  return {
    kind: "number",
    marks,
    outer,
    openTop: openHigh,
    figureInside,
    ringFigureAt: room ? { x: at.x, y: at.y - outer + 12.5 } : null,
  };
}
