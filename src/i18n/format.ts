import { type Day, toDate } from "#domain/day.ts";

const LOCALE = "en-GB";
const dates = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" });

const long = dates({ day: "numeric", month: "long", year: "numeric" });
const longNoYear = dates({ day: "numeric", month: "long" });
const short = dates({ day: "numeric", month: "short" });
const shortYear = dates({ day: "numeric", month: "short", year: "numeric" });
const numbers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const lists = {
  and: new Intl.ListFormat(LOCALE, { type: "conjunction" }),
  or: new Intl.ListFormat(LOCALE, { type: "disjunction" }),
};

/** "4 November 2024". This and its sisters throw a `RangeError` on a day no calendar has. */
export function formatDay(day: Day): string {
  return long.format(toDate(day));
}

/** "4 Nov": only where the year is in sight. September is "Sept". */
export function formatDayShort(day: Day): string {
  return short.format(toDate(day));
}

/** "4 Nov 2024". */
export function formatDayShortYear(day: Day): string {
  return shortYear.format(toDate(day));
}

/** "4 November", with its year where that is not the year of `beside`, the day in sight. */
export function formatDayBeside(day: Day, beside: Day): string {
  return sameYear(day, beside) ? longNoYear.format(toDate(day)) : formatDay(day);
}

/** "4 Nov", with its year where that is not the year of `beside`, the day in sight. */
export function formatDayShortBeside(day: Day, beside: Day): string {
  return sameYear(day, beside) ? formatDayShort(day) : formatDayShortYear(day);
}

/** "10,000": whole numbers, thousands set off by commas. */
export function formatNumber(count: number): string {
  return numbers.format(count);
}

/** "a, b and c", or "a, b or c". No items are the empty text. */
export function formatList(items: readonly string[], link: "and" | "or" = "and"): string {
  return lists[link].format(items);
}

function sameYear(a: Day, b: Day): boolean {
  return toDate(a).getUTCFullYear() === toDate(b).getUTCFullYear();
}
