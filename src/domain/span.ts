import { type Clock, countsFrom } from "./clock.ts";
import { addDays, type Day } from "./day.ts";
import type { Report } from "./report.ts";

/**
 * How long a report stands after the last day it is about, in days. An editorial choice: longer than the
 * usual gap between two statements of one actor, shorter than a rotation of forces. Printed in the method note.
 */
export const LAPSE_DAYS = 120;

const NEVER = (Number.MAX_SAFE_INTEGER - 1) as Day;

/** Why a report no longer stands. */
export type End =
  | { readonly reason: "lapsed" }
  /** The same actor stated a newer one (`newer`), or a report updates or ends it by name. */
  | { readonly reason: "newer" | "updates" | "ends"; readonly by: Report };

/** The days on which a report stands on one clock. */
export interface Span {
  readonly report: Report;
  readonly from: Day;
  /** The first day on which it no longer stands; never after `from` means that it never stood. */
  readonly until: Day;
  readonly end: End;
}

/** The reports that update or end a report, by its id. */
export type Successors = ReadonlyMap<string, readonly { by: Report; reason: "updates" | "ends" }[]>;

/** Collects all `updates` and `ends` relations. */
export function successorsOf(reports: readonly Report[]): Successors {
  const successors = new Map<string, { by: Report; reason: "updates" | "ends" }[]>();
  for (const by of reports) {
    for (const { type, report } of by.relations) {
      if (type !== "updates" && type !== "ends") continue;
      const list = successors.get(report);
      if (list) list.push({ by, reason: type });
      else successors.set(report, [{ by, reason: type }]);
    }
  }
  return successors;
}

/** When reports of one kind stand. */
export interface SpanRules {
  readonly clock: Clock;
  readonly successors: Successors;
  /** Reports of one series replace each other: a later one takes the place of an earlier one. */
  readonly series: (report: Report) => string;
  /** The last day on which a report stands, where nothing replaces it. */
  readonly lastDay: (report: Report) => Day;
}

/** `LAPSE_DAYS` after the last day a report is about, or after it was stated where that is not known. */
export function lapseDay({ period, stated }: Report): Day {
  return addDays(period.to ?? stated, LAPSE_DAYS);
}

/** A report that does not lapse. */
export function never(): Day {
  return NEVER;
}

/**
 * The spans of reports, earliest first, where within a series a report of a later day replaces the earlier.
 * What has been replaced or ended does not come back. Reports of one series and day stand side by side.
 */
export function spansOf(reports: readonly Report[], rules: SpanRules): Span[] {
  const daysOfSeries = new Map<string, Map<Day, Report>>();
  for (const report of reports) {
    const key = rules.series(report);
    const days = daysOfSeries.get(key) ?? new Map<Day, Report>();
    daysOfSeries.set(key, days);
    const day = countsFrom(report, rules.clock);
    if (!days.has(day)) days.set(day, report);
  }
  const newer = new Map<string, { day: Day; by: Report }[]>();
  for (const [key, days] of daysOfSeries) {
    newer.set(
      key,
      [...days].map(([day, by]) => ({ day, by })).sort((a, b) => a.day - b.day),
    );
  }
  return reports
    .map((report) => spanOf(report, newer.get(rules.series(report)) ?? [], rules))
    .sort(
      (a, b) => a.from - b.from || a.report.stated - b.report.stated || (a.report.id < b.report.id ? -1 : 1),
    );
}

function spanOf(report: Report, series: readonly { day: Day; by: Report }[], rules: SpanRules): Span {
  const from = countsFrom(report, rules.clock);
  let until = addDays(rules.lastDay(report), 1);
  let end: End = { reason: "lapsed" };
  const next = series[firstIndex(series, (entry) => entry.day > from)];
  if (next && next.day <= until) {
    until = next.day;
    end = { reason: "newer", by: next.by };
  }
  for (const { by, reason } of rules.successors.get(report.id) ?? []) {
    const day = countsFrom(by, rules.clock);
    if (day <= until) {
      until = day;
      end = { reason, by };
    }
  }
  return { report, from, until, end };
}

/** Index of the first entry of a sorted list for which `test` holds (its length where none does). */
export function firstIndex<T>(sorted: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What holds between two days of change. `from` is the first day; it holds until the next step. */
export interface Step<T> {
  readonly from: Day;
  readonly value: T;
}

/** A value that changes on few days only, found in logarithmic time. */
export interface Steps<T> {
  /** The value on a day. Before the first change it is the value of no spans. */
  on(day: Day): T;
  /** All steps, earliest first. */
  all(): readonly Step<T>[];
}

/**
 * Cuts the calendar at the days on which any of the spans begins or ends, and reads each stretch at once, so that
 * no day costs more than the search for it. Takes as much time and memory as spans stand on all stretches together.
 */
export function stepsOf<S extends Span, T>(
  spans: readonly S[],
  read: (standing: readonly S[], day: Day) => T,
): Steps<T> {
  const real = spans.filter((span) => span.until > span.from);
  const days = [...new Set(real.flatMap((span) => [span.from, span.until]))].sort((a, b) => a - b);
  const ever = Number.MIN_SAFE_INTEGER as Day;
  const before = { from: ever, value: read([], ever) };
  const standing = standingOn(real, days);
  const steps = days.map((from, index) => ({ from, value: read(standing[index] ?? [], from) }));
  return {
    on: (day) => (steps[firstIndex(steps, ({ from }) => from > day) - 1] ?? before).value,
    all: () => steps,
  };
}

/** For each day of change the spans that stand from then on, in their order: no day need look at all of them. */
function standingOn<S extends Span>(spans: readonly S[], days: readonly Day[]): S[][] {
  const standing: S[][] = days.map(() => []);
  for (const span of spans) {
    let index = firstIndex(days, (day) => day >= span.from);
    while ((days[index] ?? span.until) < span.until) standing[index++]?.push(span);
  }
  return standing;
}
