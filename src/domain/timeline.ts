import { type Clock, countsFrom } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import { clampDay, type Day, dayOf, laterDay } from "./day.ts";

/** The first day of the axis. The few reports before it are listed, and stand on no day of the axis. */
export const FIRST_DAY: Day = dayOf("2024-10-01");

/** The last day of the axis: the day after the last live claim lapses, so that its end can be seen. */
export const LAST_DAY: Day = dayOf("2026-06-13");

/**
 * The day up to which the curators looked for reports. Later than the newest report, which is a fact of
 * the dataset (`Timeline.lastReport`): between the two they looked and found none.
 */
export const CHECKED_UNTIL: Day = dayOf("2026-03-17");

/** The stretches a reader can choose: October to December 2024, which is dense, or the whole axis. */
export const TIMELINE_SPANS = ["autumn", "all"] as const;
export type TimelineSpan = (typeof TIMELINE_SPANS)[number];

/** A stretch of days, both ends included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

const AUTUMN: DayRange = { first: FIRST_DAY, last: dayOf("2024-12-31") };

/** The axis, and the days on it that have reports. */
export interface Timeline extends DayRange {
  /** The day the newest report was stated, whatever the clock. Null where there are no reports. */
  readonly lastReport: Day | null;
  /** The days on the axis from which at least one report counts: each once, earliest first. */
  readonly reportDays: readonly Day[];
}

/**
 * The timeline of a dataset on a clock. The axis is the same on both clocks. It grows past `LAST_DAY`
 * where a report was stated later, so that no report is out of reach at its end.
 */
export function timelineOf(dataset: Dataset, clock: Clock = "stated"): Timeline {
  const lastReport = dataset.reports.at(-1)?.stated ?? null;
  const axis = { first: FIRST_DAY, last: laterDay(LAST_DAY, lastReport ?? LAST_DAY) };
  const days = new Set(dataset.reports.map((report) => countsFrom(report, clock)));
  const reportDays = [...days].filter((day) => isWithin(day, axis)).sort((a, b) => a - b);
  return { ...axis, lastReport, reportDays };
}

/** The days of a span on a timeline. */
export function daysOf(span: TimelineSpan, timeline: DayRange): DayRange {
  return span === "autumn" ? AUTUMN : { first: timeline.first, last: timeline.last };
}

/** Whether a day lies in a stretch, its ends included. */
export function isWithin(day: Day, { first, last }: DayRange): boolean {
  return first <= day && day <= last;
}

/** The first day with a report after `day`, or null where there is none on the axis. */
export function nextReportDay({ reportDays }: Timeline, day: Day): Day | null {
  return reportDays.find((candidate) => candidate > day) ?? null;
}

/** The last day with a report before `day`, or null where there is none on the axis. */
export function previousReportDay({ reportDays }: Timeline, day: Day): Day | null {
  return reportDays.findLast((candidate) => candidate < day) ?? null;
}

/**
 * Where a day lies in a stretch: 0 at its first day, 1 at its last. Days outside stand at the nearest end.
 * A stretch of one day, or one that ends before it begins, has only the place 0.
 */
export function position(day: Day, first: Day, last: Day): number {
  return last > first ? (clampDay(day, first, last) - first) / (last - first) : 0;
}

/** The whole day nearest to a place in a stretch: the inverse of `position`. Never outside; NaN is the first day. */
export function dayAt(place: number, first: Day, last: Day): Day {
  if (!(place > 0) || last <= first) return first;
  return Math.round(first + Math.min(place, 1) * (last - first)) as Day;
}
