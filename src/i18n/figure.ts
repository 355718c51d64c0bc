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
 * "10,000 to 11,000 or more" where the upper end is open. An open lower end is left to `ceilingOf`.
 */
export function spanWords(reading: Reading): string | null {
  const text = readingFigure(reading, figureWords.to);
  return text !== null && isRange(reading) && reading.openHigh ? text + figureWords.openUp : text;
}

/** How many of the claims give the low end of a range only as a ceiling, and in what words. Null where none does. */
export function ceilingOf(reading: Reading): { readonly count: number; readonly figure: string } | null {
  const { live, low } = reading;
  const ceilings = isRange(reading) ? live.filter((claim) => claim.low === null && claim.high === low) : [];
  const [first] = ceilings;
  return first ? { count: ceilings.length, figure: claimWords(first.report.measure) ?? "" } : null;
}

/** Follows `spanWords`, so that nobody takes the low end for a floor: ", one at up to 10,000". Else empty. */
export function ceilingWords(reading: Reading): string {
  const ceiling = ceilingOf(reading);
  return ceiling ? figureWords.ceiling(ceiling.count, ceiling.figure) : "";
}

/** A reading in full, both ends told as they are open. Null where no claim is live. */
export function rangeWords(reading: Reading): string | null {
  const text = spanWords(reading);
  return text && text + ceilingWords(reading);
}

/** As `rangeFigure`, where no claim beside it tells that an end is open: "10,000–11,000+", "≤10,000–11,000". */
export function signedFigure(reading: Reading): string | null {
  const text = rangeFigure(reading);
  if (text === null || !isRange(reading)) return text;
  const { openLow, openHigh } = reading;
  return (openLow ? figureWords.openDownSign : "") + text + (openHigh ? figureWords.openUpSign : "");
}

/** As `signedFigure`, for a tab: where qualifiers differ, only an open end is told ("3,000 or more"). */
export function shortFigure(reading: Reading): string | null {
  const isMixed = reading.low === reading.high && new Set(qualifiersOf(reading)).size > 1;
  if (!isMixed || reading.low === null) return signedFigure(reading);
  return formatNumber(reading.low) + openEnd(reading);
}

/** Whether several claims differ, so that no qualifier stands for all of them. */
function isRange({ live, low, high }: Reading): boolean {
  return live.length > 1 && low !== high;
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
