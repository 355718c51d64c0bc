import type { Clock } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import { type AreaId, hasNumber, type Report } from "./report.ts";
import { lapseDay, type Span, type Steps, type Successors, spansOf, stepsOf } from "./span.ts";

/** `strength`: said to be there now. `sent-total`: said to have been sent in all. Never mixed. */
export const LINES = ["strength", "sent-total"] as const;
export type Line = (typeof LINES)[number];

/** A claim that counts, with its bounds as stated. */
export interface Claim extends Span {
  readonly low: number | null;
  readonly high: number | null;
}

/** What an area's live claims say on a day: a range with each claim inside it, never a mean. */
export interface Reading {
  readonly area: AreaId;
  readonly line: Line;
  /** Earliest first. Empty is "no live number", which is not zero. */
  readonly live: readonly Claim[];
  readonly low: number | null;
  readonly high: number | null;
  /** The claim that gives the low end says "up to". */
  readonly openLow: boolean;
  /** The claim that gives the high end says "at least" or "more than". */
  readonly openHigh: boolean;
  /** The live claim stated last. */
  readonly lead: Claim | null;
}

/** The line a report counts for, or null: only reports of tier `map` with a number of troops count. */
export function lineOf(report: Report): Line | null {
  if (report.tier !== "map" || report.area === null || !hasNumber(report.measure)) return null;
  if (report.kind !== "presence" && report.kind !== "movement") return null;
  const { counts } = report.measure;
  return counts === "strength" || counts === "sent-total" ? counts : null;
}

/** The smallest number a claim allows to print for it: its `low`, or its `high` where it is open downwards. */
export function lowerBound({ low, high }: Pick<Claim, "low" | "high">): number {
  return low ?? high ?? Number.NaN;
}

/** The largest number a claim allows to print for it: its `high`, or its `low` where it is open upwards. */
export function upperBound({ low, high }: Pick<Claim, "low" | "high">): number {
  return high ?? low ?? Number.NaN;
}

/** The claims of one area and line on one clock, each with the days on which it is live. */
export function claimsOf(
  dataset: Dataset,
  area: AreaId,
  line: Line,
  clock: Clock,
  successors: Successors,
): Claim[] {
  const reports = dataset.reports.filter((report) => report.area === area && lineOf(report) === line);
  const spans = spansOf(reports, { clock, successors, series: (report) => report.actor, lastDay: lapseDay });
  return spans.map((span) => ({
    ...span,
    low: span.report.measure?.low ?? null,
    high: span.report.measure?.high ?? null,
  }));
}

/** The readings of one area and line over all days. */
export function readingSteps(
  dataset: Dataset,
  area: AreaId,
  line: Line,
  claims: readonly Claim[],
): Steps<Reading> {
  return stepsOf(claims, (live) => readClaims(dataset, area, line, live));
}

function readClaims(dataset: Dataset, area: AreaId, line: Line, live: readonly Claim[]): Reading {
  if (live.length === 0) {
    return { area, line, live, low: null, high: null, openLow: false, openHigh: false, lead: null };
  }
  const low = Math.min(...live.map(lowerBound));
  const high = Math.max(...live.map(upperBound));
  return {
    area,
    line,
    live,
    low,
    high,
    openLow: live.some((claim) => claim.low === null && upperBound(claim) === low),
    openHigh: live.some((claim) => claim.high === null && lowerBound(claim) === high),
    lead: latestClaim(dataset, live),
  };
}

/**
 * The claim stated last. Of one day a named actor goes before unnamed sources of the media, then the
 * lower number, then the id in alphabetical order. Null where there is none.
 */
export function latestClaim<C extends Claim>(dataset: Dataset, claims: readonly C[]): C | null {
  const unnamed = (claim: Claim) => (dataset.actor.get(claim.report.actor)?.kind === "media-sources" ? 1 : 0);
  const before = (a: Claim, b: Claim) =>
    b.from - a.from ||
    unnamed(a) - unnamed(b) ||
    lowerBound(a) - lowerBound(b) ||
    (a.report.id < b.report.id ? -1 : 1);
  return claims.reduce<C | null>((best, claim) => (best && before(best, claim) < 0 ? best : claim), null);
}
