import type { AreaId } from "#domain/report.ts";

/** The areas with a lane of their own, from the top. Russia as a whole is shown beside the map. */
export const LANE_AREAS = ["kursk", "far-east"] as const satisfies readonly AreaId[];
export type LaneArea = (typeof LANE_AREAS)[number];

/** A row of the drawing, from its upper edge. */
export interface Row {
  readonly y: number;
  readonly height: number;
}

/** Where everything of the timeline stands at one width, in pixels. It does not depend on what was said. */
export interface Frame {
  readonly kind: "wide" | "medium" | "narrow" | "slim";
  readonly width: number;
  readonly height: number;
  /** The first and the last day of the axis. */
  readonly x0: number;
  readonly x1: number;
  /** The ends of the lanes' ground. */
  readonly left: number;
  readonly right: number;
  /** The flag with the day. Null where a pointer stands instead. */
  readonly flag: Row | null;
  readonly lanes: Readonly<Record<LaneArea, Row>>;
  readonly positions: Row & { readonly upper: number; readonly lower: number; readonly radius: number };
  readonly rug: Row;
  /** The middle of the axis, where the thumb runs. */
  readonly axis: number;
  /** The base line of the dates. */
  readonly dates: number;
  /** The strip that shows the whole axis under a part of it. Null where there is no room. */
  readonly strip: Row | null;
}

/** Below this width the lanes are lower: a shell of 800 px less its margins. */
const MEDIUM_BELOW = 752;
/** Below this width there are one-word names and a pointer: a shell of 560 px less its margins. */
const NARROW_BELOW = 528;
/** Below this width the lanes are lower and the strip is left out: a shell of 340 px less its margins. */
const SLIM_BELOW = 316;

type Rows = Omit<Frame, "width" | "x0" | "x1" | "left" | "right"> & {
  readonly gutter: number;
  readonly rightMargin: number;
};

const WIDE: Rows = {
  kind: "wide",
  height: 192,
  gutter: 132,
  rightMargin: 13,
  flag: { y: 1, height: 18 },
  lanes: { kursk: { y: 22, height: 29 }, "far-east": { y: 56, height: 29 } },
  positions: { y: 92, height: 25, upper: 98.5, lower: 110.5, radius: 3.6 },
  rug: { y: 120, height: 17 },
  axis: 148,
  dates: 167,
  strip: { y: 171, height: 12 },
};

const MEDIUM: Rows = {
  ...WIDE,
  kind: "medium",
  height: 174,
  lanes: { kursk: { y: 21, height: 25 }, "far-east": { y: 50, height: 25 } },
  positions: { y: 80, height: 25, upper: 86.5, lower: 98.5, radius: 3.6 },
  rug: { y: 106, height: 15 },
  axis: 132,
  dates: 150,
  strip: { y: 154, height: 12 },
};

const NARROW: Rows = {
  kind: "narrow",
  height: 144,
  gutter: 66,
  rightMargin: 7,
  flag: null,
  lanes: { kursk: { y: 9, height: 18 }, "far-east": { y: 30, height: 18 } },
  positions: { y: 51, height: 22, upper: 56.5, lower: 67.5, radius: 3.2 },
  rug: { y: 75, height: 13 },
  axis: 99,
  dates: 118,
  strip: { y: 122, height: 13 },
};

const SLIM: Rows = {
  kind: "slim",
  height: 116,
  gutter: 64,
  rightMargin: 6,
  flag: null,
  lanes: { kursk: { y: 9, height: 15 }, "far-east": { y: 27, height: 15 } },
  positions: { y: 45, height: 22, upper: 50.5, lower: 61.5, radius: 3 },
  rug: { y: 68, height: 11 },
  axis: 90,
  dates: 109,
  strip: null,
};

/** Room between the dates and the foot where there is no strip. */
const UNDER_DATES = 6;

/** The frame of a drawing `width` pixels wide, with or without a strip. Under 200 it stays as it is at 200. */
export function frameFor(width: number, withStrip: boolean): Frame {
  const { gutter, rightMargin, ...rows } = rowsFor(width);
  const drawn = Math.max(width, 200);
  const x1 = drawn - rightMargin;
  const frame = { ...rows, width: drawn, x0: gutter, x1, left: gutter - 4, right: x1 + 3 };
  return withStrip || !rows.strip ? frame : { ...frame, strip: null, height: rows.dates + UNDER_DATES };
}

function rowsFor(width: number): Rows {
  if (width < SLIM_BELOW) return SLIM;
  if (width < NARROW_BELOW) return NARROW;
  return width < MEDIUM_BELOW ? MEDIUM : WIDE;
}
