import type { Day } from "#domain/day.ts";

/** How many rows stand open, and how many of them at most were said by the day. */
const NEAR = 8;
const BY_THE_DAY = 5;

/** A list in three pieces, in its order. */
export interface AroundDay<T> {
  readonly earlier: readonly T[];
  /** The eight around the day, or all where there are no more. */
  readonly near: readonly T[];
  readonly later: readonly T[];
}

/** Cuts a list that is sorted by day: five by the day and three after it, or more of one where the other has fewer. */
export function aroundDay<T>(sorted: readonly T[], dayOf: (item: T) => Day, day: Day): AroundDay<T> {
  const known = sorted.filter((item) => dayOf(item) <= day).length;
  const start = Math.max(0, Math.min(known - BY_THE_DAY, sorted.length - NEAR));
  return {
    earlier: sorted.slice(0, start),
    near: sorted.slice(start, start + NEAR),
    later: sorted.slice(start + NEAR),
  };
}
