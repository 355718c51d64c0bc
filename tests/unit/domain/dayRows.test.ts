import { describe, expect, it } from "vitest";
import { CLOCKS } from "#domain/clock.ts";
import { type Day, dayOf } from "#domain/day.ts";
import { type DayRows, dayRows } from "#domain/dayRows.ts";
import { AREA_IDS } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { timelineOf } from "#domain/timeline.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();

function rowsOn(date: string, withCasualties = false): DayRows[] {
  return dayRows(snapshotOn(dataset, dayOf(date), "stated"), withCasualties);
}

function losses(rows: readonly DayRows[]): number | undefined {
  return rows.find(({ kind }) => kind === "casualties")?.reports.length;
}

describe("the rows of a day", () => {
  it("are lines, then what stands aside, then positions", () => {
    const order = rowsOn("2024-11-04", true).map((rows) => {
      if (rows.kind === "line") return `${rows.area} ${rows.line}`;
      return rows.kind === "stance" ? rows.stance : rows.kind;
    });
    expect(order).toEqual([
      "kursk strength",
      "kursk sent-total",
      "far-east strength",
      "russia strength",
      "russia sent-total",
      "notes",
      "denies",
      "does-not-confirm",
      "has-indications",
      "confirms",
      "casualties",
    ]);
  });

  it("keep a line and a position that nobody has, and leave out an empty aside", () => {
    const rows = rowsOn("2024-10-02");
    expect(rows.map(({ reports }) => reports.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(rows.map(({ kind }) => kind)).not.toContain("plans");
  });

  it("are the newest first within a group", () => {
    const rows = rowsOn("2025-01-16");
    for (const { reports } of rows.filter(({ kind }) => kind !== "stance")) {
      const days = reports.map(({ stated }) => stated);
      expect(days).toEqual(days.toSorted((a, b) => b - a));
    }
  });

  it("hold losses only where they are asked for", () => {
    expect(losses(rowsOn("2025-01-16"))).toBeUndefined();
    expect(losses(rowsOn("2025-01-16", true))).toBeGreaterThan(5);
  });

  it.each(CLOCKS)("hold all that stands and nothing twice, on every day of the clock %s", (clock) => {
    const { first, last } = timelineOf(dataset, clock);
    for (let day: number = first; day <= last; day += 1) {
      const snapshot = snapshotOn(dataset, day as Day, clock);
      const told = dayRows(snapshot, true).flatMap(({ reports }) => reports.map(({ id }) => id));
      expect(new Set(told).size).toBe(told.length);
      const areas = AREA_IDS.map((id) => snapshot.areas[id]);
      const spans = [
        ...areas.flatMap(({ strength, sentTotal }) => [...strength.live, ...sentTotal.live]),
        ...areas.flatMap(({ presence, plans, notes }) => [...presence, ...plans, ...notes]),
        ...snapshot.casualties,
      ];
      const positions = snapshot.positions.filter(({ standing }) => standing !== "gives-figures");
      const expected = [...spans, ...positions].map(({ report }) => report.id);
      expect(told.toSorted()).toEqual(expected.toSorted());
    }
  });
});
