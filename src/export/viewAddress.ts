import { formatIso } from "#domain/day.ts";
import { type EmbedOptions, encodeEmbed } from "#state/embedLink.ts";
import { encodeView } from "#state/permalink.ts";
import { formatQuery, pairOf, parseQuery } from "#state/query.ts";
import { NO_FILTER, type View } from "#state/view.ts";

/** The address of a view. It names the day also where that is the default, which may change. */
export function viewAddress(site: string, view: View): string {
  // The day of a selected report is in the report's id.
  const query = encodeView(view);
  return `${site}?${view.report === null ? withDay(query, view) : query}`;
}

/**
 * The address of a view as an embed. What is said of the cards, the filter and the selected report, is left
 * out: an embed has none.
 */
export function embedAddress(site: string, view: View, options: EmbedOptions): string {
  const bare: View = { ...view, ...NO_FILTER, report: null };
  const query = encodeEmbed(bare, options);
  return `${site}embed.html?${options.latest ? query : withDay(query, bare)}`;
}

function withDay(query: string, { day }: View): string {
  const pairs = parseQuery(query);
  if (pairs.some(({ name }) => name === "date")) return query;
  return formatQuery([pairOf("date", formatIso(day)), ...pairs]);
}
