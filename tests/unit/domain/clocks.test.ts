import { describe, expect, it } from "vitest";
import { countsFrom } from "#domain/clock.ts";
import { countedBy, farthestApart } from "#domain/clocks.ts";
import { dayOf } from "#domain/day.ts";
import { datasetOf, says } from "../../support/arbitraries.ts";
import { realDataset } from "../../support/realDataset.ts";

const late = says("2025-02-09", { period: { from: dayOf("2025-01-01"), to: dayOf("2025-01-31") } });
const prompt = says("2025-01-10", { actor: "hur" });

describe("the reports that count by a day", () => {
  it("count from the day they were said, and then none was said only later", () => {
    const dataset = datasetOf([late, prompt]);
    expect(countedBy(dataset, dayOf("2025-01-10"), "stated")).toEqual({ counted: 1, saidLater: 0 });
    expect(countedBy(dataset, dayOf("2025-02-09"), "stated")).toEqual({ counted: 2, saidLater: 0 });
  });

  it("on the other clock count from the day they are about, and those said only later are told", () => {
    const dataset = datasetOf([late, prompt]);
    expect(countedBy(dataset, dayOf("2024-12-31"), "period")).toEqual({ counted: 0, saidLater: 0 });
    expect(countedBy(dataset, dayOf("2025-01-10"), "period")).toEqual({ counted: 2, saidLater: 1 });
    expect(countedBy(dataset, dayOf("2025-02-09"), "period")).toEqual({ counted: 2, saidLater: 0 });
  });
});

describe("the claim that the clocks put farthest apart", () => {
  it("is HUR's of January 2026, said on 9 February", () => {
    const example = farthestApart(realDataset());
    expect(example?.id).toBe("2026-02-09-hur-8000-10000-in-kursk");
    expect(example && countsFrom(example, "period")).toBe(dayOf("2026-01-01"));
  });

  it("is none where every claim is about the day it was said, or has no number", () => {
    expect(farthestApart(datasetOf([prompt, { ...late, measure: null }]))).toBeNull();
  });
});
