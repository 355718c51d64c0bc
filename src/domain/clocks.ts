import { type Clock, countsFrom } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";
import { lineOf } from "./reading.ts";
import type { Report } from "./report.ts";

/** How many reports count by a day, the day included, and how many of those were said only after it. */
export function countedBy({ reports }: Dataset, day: Day, clock: Clock) {
  const counted = reports.filter((report) => countsFrom(report, clock) <= day);
  return { counted: counted.length, saidLater: counted.filter(({ stated }) => stated > day).length };
}

/**
 * The claim with a number that was said longest after the first day it is about. The earliest of equals; null where no claim was said after that day.
 */
export function farthestApart({ reports }: Dataset): Report | null {
  const gap = ({ stated, period: { from } }: Report) => (from === null ? 0 : stated - from);
  return reports
    .filter((report) => lineOf(report) !== null && gap(report) > 0)
    .reduce<Report | null>((best, next) => (best && gap(next) <= gap(best) ? best : next), null);
}
