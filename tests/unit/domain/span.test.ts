import { describe, expect, it } from "vitest";
import { addDays, type Day, dayOf, formatIso } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import {
  firstIndex,
  LAPSE_DAYS,
  lapseDay,
  never,
  type SpanRules,
  spansOf,
  stepsOf,
  successorsOf,
} from "#domain/span.ts";
import { says } from "../../support/arbitraries.ts";

const rules = (reports: readonly Report[], more: Partial<SpanRules> = {}): SpanRules => ({
  clock: "stated",
  successors: successorsOf(reports),
  series: ({ actor }) => actor,
  lastDay: lapseDay,
  ...more,
});

const spans = (reports: readonly Report[], more: Partial<SpanRules> = {}) =>
  spansOf(reports, rules(reports, more)).map(({ report, from, until, end }) => [
    report.id,
    formatIso(from),
    formatIso(until),
    end.reason,
  ]);

describe("how long a report stands", () => {
  it("is 120 days, a constant that is printed in the method note", () => {
    expect(LAPSE_DAYS).toBe(120);
  });

  it("counts 120 days from the last day it is about, and is gone on the day after", () => {
    const about = { from: dayOf("2024-10-08"), to: dayOf("2024-10-13") };
    expect(spans([says("2024-10-18", { period: about })])).toEqual([
      ["2024-10-18-nis", "2024-10-18", "2025-02-11", "lapsed"],
    ]);
    expect(addDays(dayOf("2024-10-13"), 121)).toBe(dayOf("2025-02-11"));
  });

  it("counts from the day it was stated where the last day it is about is not known", () => {
    const report = says("2024-10-18", { period: { from: dayOf("2024-10-08"), to: null } });
    expect(lapseDay(report)).toBe(addDays(dayOf("2024-10-18"), 120));
  });

  it("counts the 120 days from the same day on both clocks", () => {
    const report = says("2025-03-01", { period: { from: dayOf("2024-10-08"), to: dayOf("2024-10-13") } });
    const [stated] = spansOf([report], rules([report]));
    const [period] = spansOf([report], rules([report], { clock: "period" }));
    expect(stated?.until).toBe(period?.until);
    expect(stated && stated.until > stated.from).toBe(false);
  });

  it("ends on the day the same actor states a newer one, not before", () => {
    expect(spans([says("2024-11-01"), says("2024-11-20")])).toEqual([
      ["2024-11-01-nis", "2024-11-01", "2024-11-20", "newer"],
      ["2024-11-20-nis", "2024-11-20", "2025-03-21", "lapsed"],
    ]);
  });

  it("is not cut by another report of the same actor and day", () => {
    const two = [says("2024-11-01", { id: "a" }), says("2024-11-01", { id: "b" })];
    expect(spans(two).map(([, , , reason]) => reason)).toEqual(["lapsed", "lapsed"]);
  });

  it.each(["updates", "ends"] as const)("ends where a report of another actor %s it", (type) => {
    const by = says("2024-11-10", { actor: "hur", relations: [{ type, report: "2024-11-01-nis" }] });
    expect(spans([says("2024-11-01"), by])[0]).toEqual(["2024-11-01-nis", "2024-11-01", "2024-11-10", type]);
  });

  it.each(["confirms", "contradicts", "denies", "part-of", "repeats"] as const)(
    "goes on where another report %s it",
    (type) => {
      const by = says("2024-11-10", { actor: "hur", relations: [{ type, report: "2024-11-01-nis" }] });
      expect(spans([says("2024-11-01"), by])[0]?.at(-1)).toBe("lapsed");
    },
  );

  it("is no day at all where it is ended on the day it is stated", () => {
    const by = says("2024-11-01", {
      actor: "hur",
      relations: [{ type: "ends", report: "2024-11-01-nis" }],
    });
    const reports = [says("2024-11-01"), by];
    const span = spansOf(reports, rules(reports)).find(({ report }) => report.actor === "nis");
    expect(span?.from).toBe(dayOf("2024-11-01"));
    expect(span?.until).toBe(span?.from);
  });

  it("has no end where nothing lapses", () => {
    const [span] = spansOf([says("2024-11-01")], rules([], { lastDay: never }));
    expect(span && span.until > dayOf("9999-12-31")).toBe(true);
  });
});

describe("a value that changes on few days", () => {
  const [a, b] = [says("2024-11-01"), says("2024-11-20")];
  const steps = stepsOf(spansOf([a, b], rules([a, b])), (standing) =>
    standing.map(({ report }) => report.id),
  );

  it("is that of no spans before the first and after the last", () => {
    expect(steps.on(dayOf("2024-10-31"))).toEqual([]);
    expect(steps.on(dayOf("2025-03-21"))).toEqual([]);
  });

  it("holds from its day until the day before the next", () => {
    expect(steps.on(dayOf("2024-11-01"))).toEqual([a.id]);
    expect(steps.on(dayOf("2024-11-19"))).toEqual([a.id]);
    expect(steps.on(dayOf("2024-11-20"))).toEqual([b.id]);
    expect(steps.on(dayOf("2025-03-20"))).toEqual([b.id]);
  });

  it("is read once for each stretch", () => {
    expect(steps.on(dayOf("2024-11-02"))).toBe(steps.on(dayOf("2024-11-19")));
  });

  it("lists its days of change, earliest first", () => {
    expect(steps.all().map(({ from }) => formatIso(from))).toEqual([
      "2024-11-01",
      "2024-11-20",
      "2025-03-21",
    ]);
  });
});

describe("the search in a sorted list", () => {
  it("finds the first entry that passes, or the end of the list", () => {
    const days = [1, 3, 5] as Day[];
    expect([0, 1, 4, 5].map((day) => firstIndex(days, (each) => each > day))).toEqual([0, 1, 2, 3]);
    expect(firstIndex([], () => true)).toBe(0);
  });
});
