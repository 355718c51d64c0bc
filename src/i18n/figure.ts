import type { Reading } from "#domain/reading.ts";
import type { Measure, Qualifier } from "#domain/report.ts";
import { figureWords } from "./en/figure.ts";
import { formatNumber } from "./format.ts";

const DASH = "–";

/** The numbers of a claim or reading: equal for one figure, `null` where an end is open. */
type Ends = { readonly low: number | null; readonly high: number | null };

/** The figure of one claim with its qualifier: "about 1,500", "11,000–12,000". Null where it is words only. */
export function claimFigure(measure: Measure | null): string | null {
  return measure && qualified(measure, DASH);
}

/** As `claimFigure`, for running text: "about 8,000 to 10,000". */
export function claimWords(measure: Measure | null): string | null {
  return measure && qualified(measure, figureWords.to);
}

/**
 * The figure of a reading, compact: "10,000–11,000". A single claim keeps its qualifier. Where all claims
 * agree on one number, so do its qualifiers: one that all share stands before it ("about 3,000"); several
 * stand together ("about or nearly 11,000", "about 3,000 or more"), unless a claim gave the number bare.
 * The ends of a range stand bare, as the claims beside it carry their own. Null where no claim is live.
 */
export function rangeFigure(reading: Reading): string | null {
  return readingFigure(reading, DASH);
}

/**
 * As `rangeFigure`, for running text, where no ladder of claims is in sight: "10,000 to 11,000", and
 * "10,000 to 11,000 or more" where the upper end is open.
 */
export function rangeWords(reading: Reading): string | null {
  const text = readingFigure(reading, figureWords.to);
  const open = reading.live.length > 1 && reading.low !== reading.high && reading.openHigh;
  return text !== null && open ? text + figureWords.openUp : text;
}

/** As `rangeFigure`, for a tab: where qualifiers differ, only an open end is told ("3,000 or more"). */
export function shortFigure(reading: Reading): string | null {
  const isMixed = reading.low === reading.high && new Set(qualifiersOf(reading)).size > 1;
  if (!isMixed || reading.low === null) return rangeFigure(reading);
  return formatNumber(reading.low) + openEnd(reading);
}

function readingFigure(reading: Reading, dash: string): string | null {
  const { live, low, high } = reading;
  const [only] = live;
  if (low === null || high === null || !only) return null;
  if (live.length === 1) return only.report.measure && qualified(only.report.measure, dash);
  if (low !== high) return span({ low, high }, dash);
  const qualifiers = [...new Set(qualifiersOf(reading))];
  const [shared] = qualifiers;
  if (qualifiers.length === 1) return before(shared ?? null) + formatNumber(low);
  return mixed(qualifiers) + formatNumber(low) + openEnd(reading);
}

function qualified(measure: Measure, dash: string): string | null {
  const text = span(measure, dash);
  return text && before(measure.qualifier) + text;
}

function span({ low, high }: Ends, dash: string): string | null {
  if (low !== null && high !== null && low !== high) return formatNumber(low) + dash + formatNumber(high);
  const one = low ?? high;
  return one === null ? null : formatNumber(one);
}

function before(qualifier: Qualifier | null): string {
  return qualifier ? `${figureWords.qualifier[qualifier]} ` : "";
}

function qualifiersOf({ live }: Reading): (Qualifier | null)[] {
  return live.map(({ report }) => report.measure?.qualifier ?? null);
}

/** "about or nearly ": what is told by an open end instead is left to it. A bare number outweighs all. */
function mixed(qualifiers: readonly (Qualifier | null)[]): string {
  if (qualifiers.includes(null)) return "";
  const soft = (["about", "nearly"] as const).filter((qualifier) => qualifiers.includes(qualifier));
  return soft.length ? `${soft.map((each) => figureWords.qualifier[each]).join(figureWords.or)} ` : "";
}

/** A number open both ways is left bare: nobody can tell in which direction. */
function openEnd({ openLow, openHigh }: Reading): string {
  if (openLow === openHigh) return "";
  return openHigh ? figureWords.openUp : figureWords.openDown;
}
