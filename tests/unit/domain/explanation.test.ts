import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOCKS, countsFrom } from "#domain/clock.ts";
import { type Day, dayOf } from "#domain/day.ts";
import { type Explanation, explain, whyNotCounted } from "#domain/explanation.ts";
import { LINES, lineOf } from "#domain/reading.ts";
import { AREA_IDS, type Report } from "#domain/report.ts";
import { claimsFor, readingsOver } from "#domain/snapshot.ts";
import { timelineOf } from "#domain/timeline.ts";
import { datasetOf, says, someDay, someReports, troops } from "../../support/arbitraries.ts";
import { realDataset } from "../../support/realDataset.ts";

const kurskOn = (day: string, reports: readonly Report[]) =>
  explain(datasetOf(reports), "kursk", "strength", dayOf(day), "stated");
const ids = (list: readonly { readonly report: Report }[]) => list.map(({ report }) => report.id);
const lists = ({ live, replaced, ended, lapsed }: Explanation) => [...live, ...replaced, ...ended, ...lapsed];

/** Every area, line and clock, on the days from which reports count and on those around them. */
function everyExplanation(): Explanation[] {
  const dataset = realDataset();
  return CLOCKS.flatMap((clock) =>
    timelineOf(dataset, clock).reportDays.flatMap((day) =>
      AREA_IDS.flatMap((area) => LINES.map((line) => explain(dataset, area, line, day, clock))),
    ),
  );
}

describe("the explanation of a reading, on every report day of the real data and on both clocks", () => {
  const all = everyExplanation();

  it("puts each claim that counts by the day in exactly one list, and leaves out none", () => {
    for (const explanation of all) {
      const { area, line, day, clock, toCome } = explanation;
      const claims = claimsFor(realDataset(), area, line, clock);
      const wanted = ids(claims.filter(({ from }) => from <= day));
      expect(ids(lists(explanation)).sort()).toEqual(wanted.sort());
      expect(toCome).toBe(claims.length - wanted.length);
    }
  });

  it("has as live what the reading has", () => {
    for (const { area, line, day, clock, live, reading } of all) {
      const then = readingsOver(realDataset(), area, line, clock).on(day);
      expect(ids(live)).toEqual(ids(then.live));
      expect([reading.low, reading.high, reading.lead]).toEqual([then.low, then.high, then.lead]);
    }
  });

  it("counts each other report about the area once, with its reason", () => {
    for (const explanation of all) {
      const left = explanation.notCounted.flatMap(({ reports }) => reports.map(({ id }) => id));
      expect(new Set(left).size).toBe(left.length);
      const about = realDataset().reports.filter(
        (report) =>
          report.area === explanation.area && countsFrom(report, explanation.clock) <= explanation.day,
      );
      const told = new Set([...left, ...ids(lists(explanation))]);
      expect(about.filter(({ id }) => !told.has(id))).toEqual([]);
    }
  });
});

describe("the explanation of a reading, whatever is reported", () => {
  it("sorts all claims by the day, and has as live what the reading has", () => {
    fc.assert(
      fc.property(someReports, someDay, fc.constantFrom(...CLOCKS), (reports, day: Day, clock) => {
        const dataset = datasetOf(reports);
        for (const area of AREA_IDS) {
          const explanation = explain(dataset, area, "strength", day, clock);
          const claims = claimsFor(dataset, area, "strength", clock).filter(({ from }) => from <= day);
          expect(ids(lists(explanation)).sort()).toEqual(ids(claims).sort());
          expect(ids(explanation.live)).toEqual(ids(explanation.reading.live));
        }
      }),
    );
  });
});

describe("why a claim no longer stands", () => {
  it("on 24 November 2024 five are live for Kursk Oblast, six replaced, three not yet said", () => {
    const { live, replaced, ended, lapsed, toCome, lowest, highest, leadBy, reading } = explain(
      realDataset(),
      "kursk",
      "strength",
      dayOf("2024-11-24"),
      "stated",
    );
    expect([live, replaced, ended, lapsed].map(({ length }) => length)).toEqual([5, 6, 0, 0]);
    expect(toCome).toBe(3);
    expect(ids(lowest)).toEqual(["2024-11-23-us-dod-10000-in-kursk"]);
    expect(highest).toHaveLength(4);
    expect([reading.lead?.report.id, leadBy]).toEqual([
      "2024-11-24-ua-general-staff-11000-in-kursk",
      "latest-day",
    ]);
  });

  it("a newer number, an update, an end and age are told apart, each with its day", () => {
    const reports = [
      says("2024-10-02", { actor: "nis" }),
      says("2024-10-03", { actor: "hur" }),
      says("2024-10-04", { actor: "us-dod" }),
      says("2024-10-05", { actor: "kremlin" }),
      says("2024-11-01", {
        actor: "nis",
        id: "newer",
        relations: [
          { type: "updates", report: "2024-10-03-hur" },
          { type: "ends", report: "2024-10-04-us-dod" },
        ],
      }),
    ];
    const before = kurskOn("2024-10-31", reports);
    expect([ids(before.live).length, before.toCome]).toEqual([4, 1]);
    const then = kurskOn("2025-02-03", reports);
    expect(then.replaced.map(({ report, end, until }) => [report.actor, end.reason, until])).toEqual([
      ["nis", "newer", dayOf("2024-11-01")],
      ["hur", "updates", dayOf("2024-11-01")],
    ]);
    expect(ids(then.ended)).toEqual(["2024-10-04-us-dod"]);
    expect(then.lapsed.map(({ report, until }) => [report.actor, until])).toEqual([
      ["kremlin", dayOf("2025-02-03")],
    ]);
    expect(ids(then.live)).toEqual(["newer"]);
  });
});

describe("why the lead leads", () => {
  const by = (...reports: readonly Report[]) => kurskOn("2024-11-02", reports).leadBy;
  const hur = (overrides: Partial<Report> = {}) => says("2024-11-01", { actor: "hur", ...overrides });

  it("is said by the first rule that decides", () => {
    expect(by()).toBeNull();
    expect(by(says("2024-11-01"))).toBe("alone");
    expect(by(says("2024-10-31"), hur())).toBe("latest-day");
    expect(by(says("2024-11-01", { actor: "sources", measure: troops({ low: 1, high: 1 }) }), hur())).toBe(
      "named-actor",
    );
    expect(by(says("2024-11-01"), hur({ measure: troops({ low: 4000, high: 4000 }) }))).toBe("lower-number");
    expect(by(says("2024-11-01"), hur())).toBe("id");
  });
});

describe("why a report is not counted", () => {
  const reason = (overrides: Partial<Report>, line: "strength" | "sent-total" = "strength") =>
    whyNotCounted(says("2024-11-01", overrides), "kursk", line);

  it("is the first reason that keeps it out of the line", () => {
    expect(reason({})).toBeNull();
    expect(reason({ area: "russia" })).toBe("other-area");
    expect(reason({ area: null })).toBe("other-area");
    expect(reason({ tier: "list" })).toBe("list");
    expect(reason({ kind: "position", stance: "denies" })).toBe("position");
    expect(reason({ kind: "casualties" })).toBe("casualties");
    expect(reason({ kind: "plan" })).toBe("plan");
    expect(reason({ kind: "movement", measure: troops({ counts: "planned" }) })).toBe("plan");
    expect(reason({ kind: "context" })).toBe("context");
    expect(reason({ measure: null })).toBe("no-number");
    expect(reason({ measure: troops({ low: null, high: null }) })).toBe("no-number");
    expect(reason({ measure: troops({ counts: "part" }) })).toBe("part");
    expect(reason({ measure: troops({ counts: "visible-in-image" }) })).toBe("in-picture");
    expect(reason({ kind: "movement", measure: troops({ counts: "moved" }) })).toBe("moved");
    expect(reason({ measure: troops({ counts: "sent-total" }) })).toBe("other-line");
    expect(reason({}, "sent-total")).toBe("other-line");
    expect(reason({ measure: troops({ counts: "other" }) })).toBe("other");
  });

  it("is given for exactly those of the real data that are on no line or on another", () => {
    for (const report of realDataset().reports) {
      for (const line of LINES) {
        const isClaim = report.area === "kursk" && lineOf(report) === line;
        expect(whyNotCounted(report, "kursk", line) === null).toBe(isClaim);
      }
    }
  });
});
