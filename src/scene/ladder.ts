import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { type Claim, type Line, lineOf, lowerBound, type Reading, upperBound } from "#domain/reading.ts";

/** One live claim on the ladder. Positions are shares of the scale, 0 to 1. */
export interface Rung {
  readonly claim: Claim;
  /** The claim stated last. */
  readonly lead: boolean;
  readonly low: number;
  readonly high: number;
  /** `up`: at least, more than. `down`: up to. */
  readonly open: "up" | "down" | null;
}

/** The live claims of an area beside its map: the exact reading of what the circle cannot show. */
export interface Ladder {
  /** Highest value first. */
  readonly rungs: readonly Rung[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** Distance of the ticks on the axis. */
const TICK = 5_000;

/**
 * The end of the one scale that all ladders of a line share on all days: the largest figure ever claimed
 * on it, whole thousands.
 */
export function ladderMaximum(dataset: Dataset, line: Line): number {
  const largest = dataset.reports
    .filter((report) => lineOf(report) === line)
    .reduce((most, { measure }) => Math.max(most, measure?.high ?? measure?.low ?? 0), TICK);
  return Math.ceil(largest / 1000) * 1000;
}

/** The ladder of a reading. Of equal values the one said last comes first. */
export function ladderOf(reading: Reading, maximum: number): Ladder {
  const rungs = [...reading.live].sort(byValue).map(
    (claim): Rung => ({
      claim,
      lead: claim === reading.lead,
      low: lowerBound(claim) / maximum,
      high: upperBound(claim) / maximum,
      open: claim.high === null ? "up" : claim.low === null ? "down" : null,
    }),
  );
  const ticks = [];
  for (let value = 0; value <= maximum; value += TICK) ticks.push({ value, at: value / maximum });
  return { rungs, ticks };
}

function byValue(a: Claim, b: Claim): number {
  const since = (claim: Claim): Day => claim.from;
  return (
    upperBound(b) - upperBound(a) ||
    lowerBound(b) - lowerBound(a) ||
    since(b) - since(a) ||
    (a.report.id < b.report.id ? -1 : 1)
  );
}
