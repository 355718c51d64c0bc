import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Clock } from "#domain/clock.ts";
import { dayOf } from "#domain/day.ts";
import type { Line } from "#domain/reading.ts";
import type { AreaId } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { realDataset } from "../../support/realDataset.ts";

interface Expected {
  date: string;
  clock: Clock;
  area: AreaId;
  line: Line;
  live: { report: string; low: number | null; high: number | null }[];
  low: number | null;
  high: number | null;
  openLow: boolean;
  openHigh: boolean;
  lead: string | null;
}

const expected: Expected[] = JSON.parse(
  readFileSync(new URL("../../data/expected.json", import.meta.url), "utf8"),
);

describe("a correct reading of the curated data", () => {
  it("has an expectation for 155 dates, areas and lines", () => {
    expect(expected).toHaveLength(155);
  });

  it.each(expected)("$date, $clock, $area, $line", (wanted) => {
    const snapshot = snapshotOn(realDataset(), dayOf(wanted.date), wanted.clock);
    const reading = snapshot.areas[wanted.area][wanted.line === "strength" ? "strength" : "sentTotal"];
    const { date: _date, clock: _clock, ...rest } = wanted;
    expect({
      area: reading.area,
      line: reading.line,
      live: reading.live
        .map(({ report, low, high }) => ({ report: report.id, low, high }))
        .sort((a, b) => (a.report < b.report ? -1 : 1)),
      low: reading.low,
      high: reading.high,
      openLow: reading.openLow,
      openHigh: reading.openHigh,
      lead: reading.lead?.report.id ?? null,
    }).toEqual(rest);
  });
});
