import { describe, expect, it } from "vitest";
import type { Clock } from "#domain/clock.ts";
import { dayOf } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { type Snapshot, snapshotOn } from "#domain/snapshot.ts";
import { datasetOf, says, troops } from "../../support/arbitraries.ts";

const on = (day: string, reports: readonly Report[], clock: Clock = "stated") =>
  snapshotOn(datasetOf(reports), dayOf(day), clock);
const ids = (list: readonly { readonly report: Report }[]) => list.map(({ report }) => report.id);
const kursk = (snapshot: Snapshot) => snapshot.areas.kursk;
const live = (snapshot: Snapshot) => ids(kursk(snapshot).strength.live);
const range = (snapshot: Snapshot) => kursk(snapshot).strength;
const about = (from: string, to: string | null) => ({
  from: dayOf(from),
  to: to === null ? null : dayOf(to),
});

describe("presence without a number", () => {
  const words = (stated: string, overrides: Partial<Report> = {}) =>
    says(stated, { measure: null, actor: "hur", ...overrides });

  it("is shown where no number stands", () => {
    expect(ids(kursk(on("2024-11-01", [words("2024-11-01")])).presence)).toEqual(["2024-11-01-hur"]);
  });

  it("is silent while a number stands", () => {
    expect(kursk(on("2024-11-02", [says("2024-11-01"), words("2024-11-02")])).presence).toEqual([]);
  });

  it("counts only since the last number", () => {
    const end = says("2024-11-10", {
      actor: "us-dod",
      measure: null,
      kind: "context",
      relations: [{ type: "ends", report: "2024-11-05-nis" }],
    });
    const reports = [words("2024-11-01"), says("2024-11-05"), words("2024-11-12", { actor: "kremlin" }), end];
    expect(kursk(on("2024-11-11", reports)).presence).toEqual([]);
    expect(ids(kursk(on("2024-11-12", reports)).presence)).toEqual(["2024-11-12-kremlin"]);
  });

  it("gives way to a later number of the same actor, and does not return after it", () => {
    const reports = [words("2024-11-01"), says("2024-11-05", { actor: "hur" })];
    expect(kursk(on("2025-03-20", reports)).presence).toEqual([]);
  });
});

describe("rule 6, what belongs to no total", () => {
  const plan = (overrides: Partial<Report>) =>
    says("2024-10-17", { kind: "plan", measure: troops({ counts: "planned" }), ...overrides });

  it("a plan is over with the time it is for", () => {
    const report = plan({ period: about("2024-10-17", "2024-11-01") });
    expect(ids(kursk(on("2024-11-01", [report])).plans)).toEqual([report.id]);
    expect(kursk(on("2024-11-02", [report])).plans).toEqual([]);
  });

  it("a plan for no known time stands for 120 days", () => {
    const report = plan({ period: about("2024-10-17", null) });
    expect(kursk(on("2025-02-14", [report])).plans).toHaveLength(1);
    expect(kursk(on("2025-02-15", [report])).plans).toEqual([]);
  });

  it("a movement that is planned is a plan", () => {
    const report = plan({ kind: "movement", period: about("2024-10-17", null) });
    expect(ids(kursk(on("2024-10-17", [report])).plans)).toEqual([report.id]);
  });

  it("a part of the whole is a note that stands as long as a claim would, and sets no range", () => {
    const part = says("2024-11-01", { measure: troops({ counts: "part" }) });
    const snapshot = on("2025-03-01", [part]);
    expect([ids(kursk(snapshot).notes), live(snapshot)]).toEqual([[part.id], []]);
    expect(kursk(on("2025-03-02", [part])).notes).toEqual([]);
  });

  it("notes on two places by one actor stand side by side", () => {
    const note = (id: string, stated: string, place: string) =>
      says(stated, { id, locations: [place], measure: troops({ counts: "visible-in-image" }) });
    const notes = [
      note("a", "2024-10-18", "ussuriysk"),
      note("b", "2024-10-18", "khabarovsk"),
      note("c", "2024-10-20", "ussuriysk"),
    ];
    expect(ids(kursk(on("2024-10-20", notes)).notes)).toEqual(["b", "c"]);
  });

  it("casualties stand once for each actor and definition, and the latest replaces the earlier", () => {
    const loss = (id: string, stated: string, unit: "killed" | "wounded", actor = "nis") =>
      says(stated, { id, actor, kind: "casualties", measure: troops({ unit, counts: "losses-to-date" }) });
    const losses = [
      loss("a", "2024-12-19", "killed"),
      loss("b", "2024-12-19", "wounded"),
      loss("c", "2024-12-23", "killed", "hur"),
      loss("d", "2025-01-13", "killed"),
    ];
    expect(ids(on("2024-12-23", losses).casualties)).toEqual(["a", "b", "c"]);
    expect(ids(on("2025-01-13", losses).casualties)).toEqual(["b", "c", "d"]);
  });

  it("losses are never deducted", () => {
    const loss = says("2024-12-19", {
      actor: "hur",
      kind: "casualties",
      measure: troops({ unit: "killed", counts: "losses-to-date" }),
    });
    expect(range(on("2024-12-19", [says("2024-12-01"), loss]))).toMatchObject({ low: 5000, high: 5000 });
  });
});

describe("movements", () => {
  const route = { from: ["a"], to: ["b"], mode: "sea" as const };
  const movement = says("2024-10-18", { kind: "movement", route, period: about("2024-10-08", "2024-10-13") });
  const days = (clock: Clock) =>
    ["2024-10-07", "2024-10-08", "2024-10-13", "2024-10-14", "2024-10-18", "2024-10-19"].filter(
      (day) => on(day, [movement], clock).movements.length > 0,
    );

  it("are drawn on the day they were said, or on the days they are about, never before they were said", () => {
    expect(days("stated")).toEqual(["2024-10-18"]);
    expect(days("period")).toEqual(["2024-10-08", "2024-10-13"]);
  });
});
