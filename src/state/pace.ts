import { addDays, type Day } from "#domain/day.ts";
import type { DayRange } from "#domain/timeline.ts";

/** How long a day with reports stays, in milliseconds at speed 1: time to read who said what. */
export const DWELL_MS = 900;
/** How long a day without reports stays, at most: long enough to see that days pass. */
export const EMPTY_DAY_MS = 45;
/** How long the days between two days with reports take at most, all together. */
export const LONGEST_GAP_MS = 2500;

/** What is played: a stretch of days, and the sorted days with reports, of which those outside are not played. */
export interface Track extends DayRange {
  readonly reportDays: readonly Day[];
}

/** One move of the player. */
export interface Move {
  /** How long the day it leaves stays in sight, in milliseconds at speed 1. */
  readonly after: number;
  readonly to: Day;
}

/**
 * The move from a day of the track to the one after it. With `leaps` it is to the next day with reports
 * instead, at the dwell pace, and after the last of these to the end. Expects a day before the last.
 */
export function moveFrom(day: Day, track: Track, leaps: boolean): Move {
  const { first, last, reportDays } = track;
  const from = reportDays.findLast((candidate) => candidate <= day && candidate >= first);
  const next = reportDays.find((candidate) => candidate > day && candidate <= last);
  const to = leaps ? (next ?? last) : addDays(day, 1);
  const emptyDays = (next ?? last + 1) - (from ?? first - 1) - 1;
  const dwells = leaps || from === day;
  return {
    after: dwells ? DWELL_MS : Math.min(EMPTY_DAY_MS, LONGEST_GAP_MS / emptyDays),
    to,
  };
}
