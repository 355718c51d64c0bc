import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Claim } from "#domain/reading.ts";
import { hasNumber, type Report } from "#domain/report.ts";
import { claimsFor } from "#domain/snapshot.ts";
import type { LaneArea, Row } from "./frame.ts";
import { circle, diamond, type Mark } from "./mark.ts";
import { isInSight, type Scale, tenth, xOf } from "./scale.ts";

/** The number at the top of a lane: a little more than the highest that was reported. Zero is at its foot. */
const LANE_TOP = 12_600;

/** One bound of one claim. */
export interface Dot {
  readonly report: string;
  readonly day: Day;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** The height of a number in a lane. */
export function yOf(row: Row, value: number): number {
  return tenth(row.y + row.height * (1 - value / LANE_TOP));
}

/** A dot for each claim of an area at each bound it states; a claim that is a range has two. */
function dotsOf(claims: readonly Claim[], scale: Scale, row: Row): Dot[] {
  return claims
    .filter((claim) => isInSight(scale, claim.from))
    .flatMap(({ report, from, low, high }) =>
      boundsOf({ low, high }).map((value) => ({
        report: report.id,
        day: from,
        value,
        x: xOf(scale, from),
        y: yOf(row, value),
      })),
    );
}

/** The bounds that were stated, each number once. */
export function boundsOf({ low, high }: Pick<Claim, "low" | "high">): number[] {
  return [...new Set([low, high])].filter((bound) => bound !== null);
}

/** The marks of a lane: dots, stalks for open ends, and diamonds where presence is reported without a number. */
export function laneMarks(
  dataset: Dataset,
  area: LaneArea,
  clock: Clock,
  scale: Scale,
  row: Row,
): { marks: Mark[]; dots: Dot[] } {
  const claims = claimsFor(dataset, area, "strength", clock);
  const dots = dotsOf(claims, scale, row);
  const radius = scale.pxPerDay >= 4 ? 2.6 : scale.pxPerDay >= 1.2 ? 2 : 1.5;
  const marks = claims
    .filter((claim) => isInSight(scale, claim.from))
    .map((claim) => ({
      day: claim.from,
      stated: claim.report.stated,
      fill: boundsOf(claim)
        .map((value) => circle(xOf(scale, claim.from), yOf(row, value), radius))
        .join(""),
      stroke: stalk(claim, xOf(scale, claim.from), row),
    }));
  const size = row.height > 20 ? 3.4 : 2.8;
  const diamonds = scale.pxPerDay < 2 ? [] : presenceDays(dataset, area, clock);
  return {
    dots,
    marks: [
      ...marks,
      ...diamonds
        .filter(([day]) => isInSight(scale, day))
        .map(([day, stated]) => ({
          day,
          stated,
          fill: diamond(xOf(scale, day), row.y + row.height - size * 1.8, size),
          stroke: "",
        })),
    ],
  };
}

/** 6 px up for "at least" and "more than", 7 px down for "up to"; from bound to bound for a range. */
export function stalk({ low, high }: Claim, x: number, row: Row): string {
  if (low !== null && high === null) return `M${x} ${yOf(row, low)}v-6`;
  if (high !== null && low === null) return `M${x} ${yOf(row, high)}v7`;
  if (low === null || high === null || low === high) return "";
  return `M${x} ${yOf(row, low)}V${yOf(row, high)}`;
}

/** The days from which a report says "they are there" without a number, each with the day that was first said. */
function presenceDays(dataset: Dataset, area: LaneArea, clock: Clock): [day: Day, stated: Day][] {
  const days = new Map<Day, Day>();
  for (const report of dataset.reports) {
    const day = countsFrom(report, clock);
    if (isPresence(report, area) && !days.has(day)) days.set(day, report.stated);
  }
  return [...days];
}

/** Whether a report says "they are there" of the whole contingent of an area, without a number. */
export function isPresence({ kind, measure, tier, area }: Report, of: LaneArea): boolean {
  const ofAll = measure === null || measure.counts === "strength";
  return area === of && tier === "map" && kind === "presence" && ofAll && !hasNumber(measure);
}
