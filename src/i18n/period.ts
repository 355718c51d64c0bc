import { type Day, toDate } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { formatDayShort, formatDayShortBeside } from "./format.ts";

/**
 * The days a report is about, short: "8–13 Oct", "28 Sept – 3 Oct", "until 13 Oct", "from 8 Oct". The
 * year is told where it is not that of `beside`, the day in sight. Null where neither end is known.
 */
export function formatPeriod({ from, to }: Report["period"], beside: Day): string | null {
  if (from === null && to === null) return null;
  if (from === null) return to === null ? null : `until ${formatDayShortBeside(to, beside)}`;
  if (to === null) return `from ${formatDayShortBeside(from, beside)}`;
  if (from === to) return formatDayShortBeside(from, beside);
  const [a, b] = [toDate(from), toDate(to)];
  const sameMonth = a.getUTCMonth() === b.getUTCMonth() && a.getUTCFullYear() === b.getUTCFullYear();
  if (sameMonth) return `${a.getUTCDate()}–${formatDayShortBeside(to, beside)}`;
  return `${formatDayShort(from)} – ${formatDayShortBeside(to, beside)}`;
}
