import { describe, expect, it } from "vitest";
import { isAbout, placeIds } from "#domain/place.ts";
import { isOpen, type ReportFilter, wantedReports } from "#domain/reportFilter.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();
const OPEN: ReportFilter = { actor: null, kind: null, place: null, words: "" };
const wanted = (filter: Partial<ReportFilter>) =>
  wantedReports(dataset, dataset.reports, { ...OPEN, ...filter }).map(({ id }) => id);

describe("places with a history", () => {
  it("are the three areas and the four cities, Kursk only once", () => {
    expect(placeIds(dataset)).toEqual([
      "far-east",
      "kursk",
      "russia",
      "vladivostok",
      "ussuriysk",
      "khabarovsk",
      "blagoveshchensk",
    ]);
  });

  it("an area is what a report is for, and each of its places", () => {
    const image = dataset.report.get("2024-10-18-nis-image-ussuriysk-400");
    const sent = dataset.report.get("2024-10-18-nis-1500-shipped");
    if (!image || !sent) throw new Error("the data have changed");
    expect(isAbout(dataset, image, "far-east")).toBe(true);
    expect(isAbout(dataset, image, "ussuriysk")).toBe(true);
    expect(isAbout(dataset, image, "vladivostok")).toBe(false);
    expect(isAbout(dataset, image, "russia")).toBe(false);
    expect(isAbout(dataset, sent, "russia")).toBe(true);
  });
});

describe("a filter", () => {
  it("that asks for nothing lets all through, also where only blanks were typed", () => {
    expect(isOpen(OPEN)).toBe(true);
    expect(isOpen({ ...OPEN, words: "  " })).toBe(true);
    expect(wanted({ words: "  " })).toHaveLength(200);
  });

  it("of an actor, a kind and a place lets through what is all three", () => {
    const found = wantedReports(dataset, dataset.reports, {
      ...OPEN,
      actor: "nis",
      kind: "presence",
      place: "kursk",
    });
    expect(found.length).toBeGreaterThan(0);
    for (const report of found) {
      expect([report.actor, report.kind, isAbout(dataset, report, "kursk")]).toEqual([
        "nis",
        "presence",
        true,
      ]);
    }
    expect(found).toHaveLength(
      dataset.reports.filter(
        (report) => report.actor === "nis" && report.kind === "presence" && isAbout(dataset, report, "kursk"),
      ).length,
    );
  });

  it("of words finds each of them, whatever the case, in any order", () => {
    expect(wanted({ words: "FAKE news" })).toContain("2024-10-10-kremlin-fake-news");
    expect(wanted({ words: "news peskov fake" })).toContain("2024-10-10-kremlin-fake-news");
    expect(wanted({ words: "fake blagoveshchensk" })).not.toContain("2024-10-10-kremlin-fake-news");
  });

  it("finds numbers with and without a comma", () => {
    expect(wanted({ words: "11,000" })).toEqual(wanted({ words: "11000" }));
    expect(wanted({ words: "11000" })).toContain("2024-11-04-zelensky-11000-in-kursk");
  });

  it("finds caveats, speakers, publishers and places in four languages", () => {
    expect(wanted({ words: "one day later" }).length).toBeGreaterThanOrEqual(0);
    expect(wanted({ words: "No split between the four cities" })).toEqual([
      "2024-10-18-nis-1500-in-four-cities",
    ]);
    expect(wanted({ words: "Владивосток" })).toEqual(wanted({ place: "vladivostok" }));
    expect(wanted({ words: "jenca" })).toEqual(wanted({ words: "Jenča" }));
    expect(wanted({ words: "jenca" })).toHaveLength(1);
  });

  it("keeps the order it is given", () => {
    const backwards = [...dataset.reports].reverse();
    const found = wantedReports(dataset, backwards, { ...OPEN, actor: "hur" });
    expect([...found].reverse().map(({ id }) => id)).toEqual(wanted({ actor: "hur" }));
  });

  it("takes signs of patterns for signs", () => {
    expect(wanted({ words: ".*" })).toEqual([]);
    expect(wanted({ words: "(" }).length).toBeLessThan(200);
  });
});
