/** A whole UTC day, counted from 1970-01-01. Days are integers everywhere but in `format` code. */
export type Day = number & { readonly __brand: "Day" };

const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of an ISO 8601 calendar date (`YYYY-MM-DD`), or null where the text is none or the date does not exist. */
export function parseDay(text: string): Day | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const day = (ms / MS_PER_DAY) as Day;
  return formatIso(day) === text ? day : null;
}

/** The ISO 8601 calendar date of a day. */
export function formatIso(day: Day): string {
  return toDate(day).toISOString().slice(0, 10);
}

/** The `Date` at 00:00 UTC of a day: for formatting only. */
export function toDate(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** A literal date in code or tests. Throws a `RangeError` on a date that does not exist. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`Not a calendar date: ${text}`);
  return day;
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The nearest day inside `[first, last]`. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  return Math.min(Math.max(day, first), last) as Day;
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}
