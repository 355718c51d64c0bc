import { parseDay } from "#domain/day.ts";
import type { Source } from "#domain/report.ts";
import { cards } from "#i18n/en/cards.ts";
import { formatDay } from "#i18n/format.ts";

/** Title and date of a source, as far as they were seen. */
export function describeSource({ title, published }: Source): string {
  return [title, published && dateOf(published)].filter(Boolean).join(", ");
}

/** Of a page of which only the month is known (`2024-10`) the month. */
function dateOf(published: string): string {
  const day = parseDay(published);
  if (day !== null) return formatDay(day);
  const first = parseDay(`${published}-01`);
  return first === null ? published : cards.table.month(first);
}
