import { type Clock, countsFrom } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";
import type { Report } from "./report.ts";

/** Whether one of two reports contradicts or denies the other, in so many words of the data. */
export function areOpposed(a: Report, b: Report): boolean {
  return opposes(a, b) || opposes(b, a);
}

/** The reports known by a day on a clock that a report contradicts or denies, or that do so to it; oldest first. */
export function opponentsOf(dataset: Dataset, report: Report, day: Day, clock: Clock): Report[] {
  return dataset.reports.filter((other) => countsFrom(other, clock) <= day && areOpposed(report, other));
}

function opposes(from: Report, to: Report): boolean {
  return from.relations.some(
    ({ type, report }) => report === to.id && (type === "contradicts" || type === "denies"),
  );
}
