import type { Day } from "#domain/day.ts";
import { dayAt } from "#domain/timeline.ts";

/** A stretch of days in sight. Its ends may lie within days while it zooms. */
export interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Days against pixels. */
export interface Scale extends Sight {
  readonly x0: number;
  readonly x1: number;
  readonly pxPerDay: number;
}

/** The scale that puts `first` at `x0` and `last` at `x1`. Expects `last` after `first`. */
export function scaleOf({ first, last }: Sight, { x0, x1 }: { x0: number; x1: number }): Scale {
  return { first, last, x0, x1, pxPerDay: (x1 - x0) / (last - first) };
}

/** Where a day stands, to a tenth of a pixel. Days outside stand outside. */
export function xOf(scale: Scale, day: number): number {
  return tenth(scale.x0 + (day - scale.first) * scale.pxPerDay);
}

/** The day nearest to `x`, never outside the scale. */
export function dayAtX({ first, last, x0, x1 }: Scale, x: number): Day {
  return dayAt((x - x0) / (x1 - x0), Math.ceil(first) as Day, Math.floor(last) as Day);
}

/** Whether a day is in sight. */
export function isInSight({ first, last }: Sight, day: number): boolean {
  return first <= day && day <= last;
}

/** The sight a part `t` (0 to 1) of the way from one to another, so that the zoom seems even. */
export function between(from: Sight, to: Sight, t: number): Sight {
  const length = (from.last - from.first) ** (1 - t) * (to.last - to.first) ** t;
  const first = from.first + (to.first - from.first) * t;
  return { first, last: first + length };
}

/** Rounds to a tenth of a pixel: finer is not seen, and the drawing stays short. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
