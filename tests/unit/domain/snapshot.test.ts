import { describe, expect, it } from "vitest";
import { CLOCKS, type Clock } from "#domain/clock.ts";
import { addDays, type Day, dayOf } from "#domain/day.ts";
import { AREA_IDS, type AreaId, type Report } from "#domain/report.ts";
import { type Snapshot, snapshotOn } from "#domain/snapshot.ts";
import { FIRST_DAY, LAST_DAY } from "#domain/timeline.ts";
import { datasetOf, says, troops } from "../../support/arbitraries.ts";
import { realDataset } from "../../support/realDataset.ts";

const on = (day: string, reports: readonly Report[], clock: Clock = "stated") =>
  snapshotOn(datasetOf(reports), dayOf(day), clock);
const ids = (list: readonly { readonly report: Report }[]) => list.map(({ report }) => report.id);
const kursk = (snapshot: Snapshot) => snapshot.areas.kursk;
const live = (snapshot: Snapshot, area: AreaId = "kursk") => ids(snapshot.areas[area].strength.live);
const range = ({ areas }: Snapshot) => {
  const { low, high, openLow, openHigh } = areas.kursk.strength;
  return { low, high, openLow, openHigh };
};
const about = (from: string | null, to: string | null) => ({
  from: from === null ? null : dayOf(from),
  to: to === null ? null : dayOf(to),
});
/** Every day of the axis on both clocks. */
const everySnapshot = CLOCKS.flatMap((clock) => {
  const days = Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, index) => addDays(FIRST_DAY, index));
  return days.map((day: Day) => snapshotOn(realDataset(), day, clock));
});

describe("rule 1, areas are three separate series", () => {
  it("a number for one area is none for another, and no area holds the sum of two", () => {
    const snapshot = on("2024-11-02", [
      says("2024-11-01", { measure: troops({ low: 3000, high: 3000 }) }),
      says("2024-11-02", { area: "far-east", measure: troops({ low: 7000, high: 7000 }) }),
    ]);
    expect(live(snapshot)).toEqual(["2024-11-01-nis"]);
    expect(live(snapshot, "far-east")).toEqual(["2024-11-02-nis"]);
    expect(snapshot.areas.russia.strength).toMatchObject({ live: [], low: null, high: null, lead: null });
  });

  it("there now and sent in all are two lines: neither replaces nor fills in for the other", () => {
    const snapshot = on("2024-11-02", [
      says("2024-11-01", { area: "russia" }),
      says("2024-11-02", {
        area: "russia",
        measure: troops({ low: 9000, high: 9000, counts: "sent-total" }),
      }),
    ]);
    expect(snapshot.areas.russia.strength.high).toBe(5000);
    expect(snapshot.areas.russia.sentTotal.high).toBe(9000);
  });

  it("on no day of the curated data is an end of a range a number that no live report gives", () => {
    for (const { areas } of everySnapshot) {
      for (const { strength, sentTotal } of AREA_IDS.map((id) => areas[id])) {
        for (const { live: claims, low, high } of [strength, sentTotal]) {
          const said = claims.flatMap(({ report }) => [report.measure?.low, report.measure?.high]);
          expect([low, high].every((end) => end === null || said.includes(end))).toBe(true);
        }
      }
    }
  });
});

describe("rule 2, two clocks", () => {
  const late = says("2024-11-20", { period: about("2024-11-04", "2024-11-08") });

  it("as reported, a claim counts from the day it was stated", () => {
    expect([live(on("2024-11-19", [late])), live(on("2024-11-20", [late]))]).toEqual([[], [late.id]]);
  });

  it("as it is said to have happened, it counts from the first day it is about", () => {
    expect(live(on("2024-11-03", [late], "period"))).toEqual([]);
    expect(live(on("2024-11-04", [late], "period"))).toEqual([late.id]);
  });

  it("as it is said to have happened, a movement counts from the day it ended", () => {
    const movement: Report = { ...late, kind: "movement" };
    expect(live(on("2024-11-07", [movement], "period"))).toEqual([]);
    expect(live(on("2024-11-08", [movement], "period"))).toEqual([movement.id]);
  });

  it.each([
    ["presence", about(null, "2024-11-08"), "2024-11-08"],
    ["movement", about("2024-11-04", null), "2024-11-04"],
    ["presence", about(null, null), "2024-11-20"],
  ] as const)(
    "a %s without that day counts from the other end, else from when it was stated",
    (kind, period, first) => {
      const report: Report = { ...late, kind, period };
      const before = snapshotOn(datasetOf([report]), addDays(dayOf(first), -1), "period");
      expect([live(before), live(on(first, [report], "period"))]).toEqual([[], [report.id]]);
    },
  );
});

describe("rule 3, a claim is live", () => {
  it("until 120 days after the last day it is about", () => {
    const report = says("2024-11-20", { period: about("2024-11-01", "2024-11-10") });
    expect(live(on("2025-03-10", [report]))).toEqual([report.id]);
    expect(live(on("2025-03-11", [report]))).toEqual([]);
  });

  it("until its actor states a newer one, and what is replaced does not come back with its lapse", () => {
    const old = says("2024-11-01", { period: about("2024-11-01", "2025-06-01") });
    const brief = says("2024-11-20", { period: about("2024-11-01", "2024-11-01") });
    expect(live(on("2024-11-19", [old, brief]))).toEqual([old.id]);
    expect(live(on("2024-11-20", [old, brief]))).toEqual([brief.id]);
    expect(live(on("2025-03-02", [old, brief]))).toEqual([]);
  });

  it("beside another of the same actor and day", () => {
    const two = [says("2024-11-01", { id: "a" }), says("2024-11-01", { id: "b" })];
    expect(live(on("2024-11-01", two))).toEqual(["a", "b"]);
  });

  it("until another actor says that it no longer holds", () => {
    const end = says("2024-11-10", {
      actor: "hur",
      measure: null,
      relations: [{ type: "ends", report: "2024-11-01-nis" }],
    });
    expect(live(on("2024-11-09", [says("2024-11-01"), end]))).toEqual(["2024-11-01-nis"]);
    expect(live(on("2024-11-10", [says("2024-11-01"), end]))).toEqual([]);
  });

  it.each<[string, Partial<Report>]>([
    ["a report of the list", { tier: "list" }],
    ["a plan", { kind: "plan" }],
    ["a position", { kind: "position", stance: "confirms" }],
    ["a part of the whole", { measure: troops({ counts: "part" }) }],
    ["people in a picture", { measure: troops({ counts: "visible-in-image" }) }],
    ["a claim in words only", { measure: troops({ low: null, high: null }) }],
  ])("never: %s", (_, overrides) => {
    expect(live(on("2024-11-01", [says("2024-11-01", overrides)]))).toEqual([]);
  });
});

describe("rule 4, the figure of an area", () => {
  const claim = (actor: string, low: number | null, high: number | null, stated = "2024-11-01") =>
    says(stated, { actor, measure: troops({ low, high }) });

  it("runs from the lowest to the highest live claim and is never a mean", () => {
    const snapshot = on("2024-11-01", [claim("nis", 3000, 3000), claim("hur", 8000, 9000)]);
    expect(range(snapshot)).toEqual({ low: 3000, high: 9000, openLow: false, openHigh: false });
  });

  it("is open upwards where the claim that gives its high end says at least", () => {
    const open = on("2024-11-01", [claim("nis", 3000, 3000), claim("hur", 8000, null)]);
    expect(range(open)).toEqual({ low: 3000, high: 8000, openLow: false, openHigh: true });
    const inside = on("2024-11-01", [claim("nis", 3000, null), claim("hur", 8000, 8000)]);
    expect(range(inside)).toMatchObject({ openHigh: false });
  });

  it("is open downwards where the claim that gives its low end says up to", () => {
    const open = on("2024-11-01", [claim("nis", null, 3000), claim("hur", 8000, 8000)]);
    expect(range(open)).toEqual({ low: 3000, high: 8000, openLow: true, openHigh: false });
    const inside = on("2024-11-01", [claim("nis", 3000, 3000), claim("hur", null, 8000)]);
    expect(range(inside)).toMatchObject({ openLow: false });
  });

  const lead = (...reports: Report[]) => kursk(on("2024-11-20", reports)).strength.lead?.report.id;

  it("is led by the claim stated last, whatever its number", () => {
    const last = claim("hur", 3000, 3000, "2024-11-02");
    expect(lead(claim("nis", 9000, 9000), last)).toBe(last.id);
  });

  it("is led on one day by a named actor, not by unnamed sources of the media", () => {
    const named = claim("us-dod", 9000, 9000);
    expect(lead(claim("sources", 3000, 3000), named)).toBe(named.id);
  });

  it("is led among named actors of one day by the lower number, then by the id", () => {
    expect(lead(claim("hur", 9000, 9000), claim("nis", 3000, null))).toBe("2024-11-01-nis");
    expect(lead(claim("hur", 9000, 9000), claim("nis", null, 3000))).toBe("2024-11-01-nis");
    expect(lead(claim("nis", 3000, 3000), claim("hur", 3000, 3000))).toBe("2024-11-01-hur");
  });
});

describe("rule 5, no live claim is not zero", () => {
  it("keeps the claim stated last, to say what was last reported and when", () => {
    const { strength, lastStrength } = kursk(on("2025-06-01", [says("2024-11-01"), says("2024-11-20")]));
    expect(strength).toMatchObject({ low: null, high: null, lead: null });
    expect(lastStrength?.report.id).toBe("2024-11-20-nis");
  });

  it("has none where no number was ever reported by then", () => {
    expect(kursk(on("2024-10-31", [says("2024-11-01")])).lastStrength).toBeNull();
  });
});

describe("rule 8, Russia as a whole", () => {
  it("is no number for a place, and a report for no area is a number for none", () => {
    const snapshot = on("2024-11-01", [
      says("2024-11-01", { area: null }),
      says("2024-11-01", { id: "r", area: "russia" }),
    ]);
    expect([live(snapshot), live(snapshot, "far-east"), live(snapshot, "russia")]).toEqual([[], [], ["r"]]);
  });
});

describe("rule 9, qualifiers", () => {
  it("come with every claim as they were said", () => {
    const report = says("2024-11-01", { measure: troops({ high: null, qualifier: "more-than" }) });
    expect(kursk(on("2024-11-01", [report])).strength.live[0]?.report.measure?.qualifier).toBe("more-than");
  });
});

describe("rule 10, between reports nothing changes", () => {
  it("the reading of the day before is the very same, unless a claim begins, ends or lapses", () => {
    const reports = [says("2024-11-01"), says("2024-11-20", { actor: "hur" })];
    const dataset = datasetOf(reports);
    const reading = (day: string) => snapshotOn(dataset, dayOf(day), "stated").areas.kursk.strength;
    expect(reading("2024-11-02")).toBe(reading("2024-11-19"));
    expect(reading("2024-11-20")).not.toBe(reading("2024-11-19"));
  });
});

describe("the reports of a day", () => {
  it("are those that count from it on the clock, lists included", () => {
    const report = says("2024-11-20", { tier: "list", period: about("2024-11-04", "2024-11-08") });
    expect(on("2024-11-20", [report]).reports).toEqual([report]);
    expect(on("2024-11-04", [report], "period").reports).toEqual([report]);
    expect(on("2024-11-20", [report], "period").reports).toEqual([]);
  });

  it("are listed in the order they were stated, then by id, whatever their ids look like", () => {
    const reports = [
      says("2024-11-20", { id: "a" }),
      says("2024-11-01", { id: "c" }),
      says("2024-11-01", { id: "b" }),
    ];
    expect(datasetOf(reports).reports.map(({ id }) => id)).toEqual(["b", "c", "a"]);
  });
});
