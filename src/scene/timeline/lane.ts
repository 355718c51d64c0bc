import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Reading } from "#domain/reading.ts";
import { readingsOver } from "#domain/snapshot.ts";
import type { Step } from "#domain/span.ts";
import { boundsOf, type Dot, laneMarks, yOf } from "./claims.ts";
import type { LaneArea, Row } from "./frame.ts";
import type { Mark } from "./mark.ts";
import { type Scale, xOf } from "./scale.ts";
import { type Stretch, stretchesOf } from "./stretch.ts";

/** An area's numbers over the days in sight. */
export interface Lane {
  readonly area: LaneArea;
  readonly row: Row;
  /** The height of 10,000. */
  readonly tenThousand: number;
  /** Path data: between the lowest and the highest live claim, closed shapes. */
  readonly band: string;
  /** The lowest and the highest live claim, horizontal lines. */
  readonly edges: string;
  /** What the lead claim states, horizontal lines: nothing joins two numbers. */
  readonly lead: string;
  readonly dots: readonly Dot[];
  readonly marks: readonly Mark[];
  /** Where there is no number. */
  readonly stretches: readonly Stretch[];
}

/** A step as it is drawn: from `left` to `right`. */
interface Drawn {
  readonly left: number;
  readonly right: number;
  readonly reading: Reading;
}

/** Draws the lane of an area in a row. */
export function laneOf(dataset: Dataset, area: LaneArea, clock: Clock, scale: Scale, row: Row): Lane {
  const steps = readingsOver(dataset, area, "strength", clock).all();
  const live = drawn(steps, scale).filter(({ reading }) => reading.live.length > 0);
  return {
    area,
    row,
    tenThousand: yOf(row, 10_000),
    band: bandOf(live, row),
    edges: linesOf(live, ({ low, high }) => (low === high ? [] : boundsOf({ low, high })), row),
    lead: linesOf(live, ({ lead }) => (lead ? boundsOf(lead) : []), row),
    ...laneMarks(dataset, area, clock, scale, row),
    stretches: stretchesOf(steps, scale, row),
  };
}

/** The stretches of the steps that are in sight. */
export function drawn(steps: readonly Step<Reading>[], scale: Scale): Drawn[] {
  return steps.flatMap(({ from, value }, index) => {
    const left = Math.max(xOf(scale, from), scale.x0);
    const right = Math.min(xOf(scale, steps[index + 1]?.from ?? scale.last), scale.x1);
    return right > left ? [{ left, right, reading: value }] : [];
  });
}

/** One shape for each run of days without a gap, so that no seam shows between its steps. */
export function bandOf(live: readonly Drawn[], row: Row): string {
  const runs: { right: number; there: string; back: string }[] = [];
  for (const { left, right, reading } of live) {
    const { low, high } = reading;
    if (low === null || high === null || low === high) continue;
    const [top, foot] = [yOf(row, high), yOf(row, low)];
    const run = runs.at(-1);
    if (run?.right === left) {
      run.there += `V${top}H${right}`;
      run.back = `V${foot}H${left}${run.back}`;
      run.right = right;
    } else runs.push({ right, there: `M${left} ${top}H${right}`, back: `V${foot}H${left}` });
  }
  return runs.map(({ there, back }) => `${there}${back}Z`).join("");
}

/** Horizontal lines at numbers of the steps. A number that goes on is one line. */
export function linesOf(live: readonly Drawn[], numbersOf: (reading: Reading) => number[], row: Row): string {
  const lines: { left: number; right: number; value: number }[] = [];
  for (const { left, right, reading } of live) {
    for (const value of numbersOf(reading)) {
      const line = lines.findLast((known) => known.value === value);
      if (line?.right === left) line.right = right;
      else lines.push({ left, right, value });
    }
  }
  return lines.map(({ left, right, value }) => `M${left} ${yOf(row, value)}H${right}`).join("");
}
