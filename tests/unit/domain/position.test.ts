import { describe, expect, it } from "vitest";
import type { Clock } from "#domain/clock.ts";
import { dayOf, formatIso } from "#domain/day.ts";
import type { Report, Stance } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { datasetOf, says, troops } from "../../support/arbitraries.ts";
import { realDataset } from "../../support/realDataset.ts";

const stands = (stated: string, stance: Stance, overrides: Partial<Report> = {}) =>
  says(stated, { kind: "position", stance, measure: null, area: null, ...overrides });

const on = (day: string, reports: readonly Report[], clock: Clock = "stated") =>
  snapshotOn(datasetOf(reports), dayOf(day), clock).positions.map(({ actor, standing }) => [actor, standing]);

describe("where actors stand", () => {
  it("an actor that has said nothing stands nowhere", () => {
    expect(on("2024-10-09", [stands("2024-10-10", "denies")])).toEqual([]);
  });

  it("an actor stands where its latest position put it", () => {
    const reports = [stands("2024-10-10", "denies"), stands("2024-10-25", "confirms")];
    expect(on("2024-10-24", reports)).toEqual([["nis", "denies"]]);
    expect(on("2024-10-25", reports)).toEqual([["nis", "confirms"]]);
  });

  it("denials and confirmations are listed alike, the newest first", () => {
    const reports = [
      stands("2024-10-10", "denies", { actor: "kremlin" }),
      stands("2024-10-25", "confirms", { actor: "us-dod" }),
    ];
    expect(on("2024-11-01", reports)).toEqual([
      ["us-dod", "confirms"],
      ["kremlin", "denies"],
    ]);
  });

  it("a position does not lapse", () => {
    expect(on("2026-06-01", [stands("2024-10-10", "denies")])).toEqual([["nis", "denies"]]);
  });

  it("tells since when", () => {
    const [position] = snapshotOn(
      datasetOf([stands("2024-10-10", "denies")]),
      dayOf("2024-11-01"),
      "stated",
    ).positions;
    expect(position && formatIso(position.since)).toBe("2024-10-10");
  });
});

describe("gives figures", () => {
  const denial = stands("2024-10-10", "does-not-confirm");

  it("is where an actor stands that has stated a figure of its own since its latest position", () => {
    expect(on("2024-10-18", [denial, says("2024-10-18")])).toEqual([["nis", "gives-figures"]]);
  });

  it("is not for a figure of before, nor of the same day as the position", () => {
    expect(on("2024-10-18", [says("2024-10-05"), denial])).toEqual([["nis", "does-not-confirm"]]);
    const sameDay = says("2024-10-10", { id: "a-figure" });
    expect(on("2024-10-10", [sameDay, denial])).toEqual([["nis", "does-not-confirm"]]);
  });

  it("holds on when the figure is no longer live", () => {
    expect(on("2025-12-01", [denial, says("2024-10-18")])).toEqual([["nis", "gives-figures"]]);
  });

  it("is not for a figure of the list, of another unit, or in a position", () => {
    const figures: Partial<Report>[] = [
      { tier: "list" },
      { measure: troops({ unit: "killed" }), kind: "casualties" },
      { measure: troops({ low: null, high: null }) },
    ];
    for (const figure of figures) {
      expect(on("2024-10-18", [denial, says("2024-10-18", figure)])).toEqual([["nis", "does-not-confirm"]]);
    }
    expect(on("2024-10-18", [denial, stands("2024-10-18", "confirms", { measure: troops() })])).toEqual([
      ["nis", "confirms"],
    ]);
  });
});

describe("a position that another office has updated", () => {
  it("is gone, and its actor with it", () => {
    const office = stands("2024-10-20", "has-indications", {
      actor: "us-dod",
      relations: [{ type: "updates", report: "2024-10-10-nis" }],
    });
    expect(on("2024-10-19", [stands("2024-10-10", "denies"), office])).toEqual([["nis", "denies"]]);
    expect(on("2024-10-20", [stands("2024-10-10", "denies"), office])).toEqual([
      ["us-dod", "has-indications"],
    ]);
  });
});

describe("the curated data", () => {
  it("has every actor in one place on every day, and North Korea on a side by the end", () => {
    const last = snapshotOn(realDataset(), dayOf("2026-06-13"), "stated").positions;
    expect(new Set(last.map(({ actor }) => actor)).size).toBe(last.length);
    expect(last.find(({ actor }) => actor === "dprk")?.standing).toBe("confirms");
  });
});
