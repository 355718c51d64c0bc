import { describe, expect, it } from "vitest";
import { contestedInterval } from "#domain/contested.ts";
import { formatIso } from "#domain/day.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();
const [start] = dataset.contested;

describe("what is contested", () => {
  it("is the start of combat in Kursk Oblast, with reports on both sides", () => {
    expect(dataset.contested.map(({ id, area }) => [id, area])).toEqual([["start-of-combat", "kursk"]]);
    expect(start?.notYet).toContain("2024-12-09-us-dod-staged-not-fighting");
  });

  it("lasts from the first to the last day by which a report says that it had begun, on each clock", () => {
    const on = (clock: "stated" | "period") => {
      const interval = start && contestedInterval(dataset, start, clock);
      return interval && [formatIso(interval.from), formatIso(interval.to)];
    };
    expect(on("stated")).toEqual(["2024-11-04", "2024-12-16"]);
    expect(on("period")).toEqual(["2024-11-04", "2024-12-15"]);
  });

  it("has no interval where none of its reports is there", () => {
    expect(start && contestedInterval({ ...dataset, report: new Map() }, start, "stated")).toBeNull();
  });
});
