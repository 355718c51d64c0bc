import { describe, expect, it } from "vitest";
import { CLOCKS, countsFrom } from "#domain/clock.ts";
import { createDataset } from "#domain/dataset.ts";
import { isAbout, placeIds } from "#domain/place.ts";
import { type Gap, placeHistory } from "#domain/placeHistory.ts";
import type { Report } from "#domain/report.ts";
import { says, troops } from "../../support/arbitraries.ts";
import { realDataset } from "../../support/realDataset.ts";

const CITIES = ["vladivostok", "ussuriysk", "khabarovsk", "blagoveshchensk"];

function gaps(place: string, more: readonly Report[] = []): string[] {
  return withReports(place, more).map(({ type }) => type);
}

/** What was never reported of a place, had these reports been made too. */
function withReports(place: string, more: readonly Report[]): readonly Gap[] {
  const { reports, location, area, actor, source } = realDataset();
  const dataset = createDataset({
    reports: [...reports, ...more],
    locations: [...location.values()],
    areas: [...area.values()],
    actors: [...actor.values()],
    sources: [...source.values()],
  });
  return placeHistory(dataset, place, "stated").never;
}

function gap<T extends Gap["type"]>(place: string, type: T): Extract<Gap, { type: T }> | undefined {
  const is = (each: Gap): each is Extract<Gap, { type: T }> => each.type === type;
  return placeHistory(realDataset(), place, "stated").never.find(is);
}

const city = (place: string, overrides: Partial<Report> = {}) =>
  says("2026-03-01", { id: `more-${place}`, area: "far-east", locations: [place], ...overrides });

describe("the history of a place", () => {
  it("has all reports about it, earliest first on the clock", () => {
    for (const clock of CLOCKS) {
      for (const place of placeIds(realDataset())) {
        const { reports } = placeHistory(realDataset(), place, clock);
        const days = reports.map((report) => countsFrom(report, clock));
        expect(days).toEqual([...days].sort((a, b) => a - b));
        expect(new Set(reports)).toEqual(
          new Set(realDataset().reports.filter((report) => isAbout(realDataset(), report, place))),
        );
      }
    }
  });

  it("goes with the area whose figure holds for it", () => {
    const areas = placeIds(realDataset()).map((place) => {
      const { area, isArea } = placeHistory(realDataset(), place, "stated");
      return [place, area, isArea];
    });
    expect(areas).toEqual([
      ["far-east", "far-east", true],
      ["kursk", "kursk", true],
      ["russia", "russia", true],
      ...CITIES.map((place) => [place, "far-east", false]),
    ]);
  });

  it("of a place that nothing names is empty", () => {
    expect(placeHistory(realDataset(), "nowhere", "stated")).toMatchObject({ area: null, reports: [] });
  });
});

describe("what was never reported", () => {
  it("no city of the Far East has a number of its own", () => {
    for (const place of CITIES) expect(gaps(place)).toContain("no-number-alone");
    expect(gap("far-east", "never-split")?.places).toBe(4);
  });

  it("ends with the first number for the city alone", () => {
    const more = [city("khabarovsk")];
    expect(gaps("khabarovsk", more)).not.toContain("no-number-alone");
    expect(gaps("blagoveshchensk", more)).toContain("no-number-alone");
    expect(gaps("far-east", more)).not.toContain("never-split");
  });

  it("a number in one picture is no number for the city", () => {
    expect(gap("khabarovsk", "only-in-picture")?.reports.map(({ id }) => id)).toEqual([
      "2024-10-18-nis-image-khabarovsk-240",
    ]);
    expect(gap("blagoveshchensk", "only-in-picture")).toBeUndefined();
    const picture = city("vladivostok", { measure: troops({ counts: "visible-in-image" }) });
    expect(gaps("vladivostok", [picture])).toEqual(
      expect.arrayContaining(["no-number-alone", "only-in-picture"]),
    );
  });

  it("Blagoveshchensk is named only in a set of four", () => {
    const { places, reports } = gap("blagoveshchensk", "only-in-set") ?? { places: 0, reports: [] };
    expect([places, reports.length]).toEqual([4, 2]);
    expect(gap("blagoveshchensk", "only-passing")).toBeUndefined();
  });

  it("a number for the city and a place that is not mapped is neither its own nor that of a set", () => {
    const more = [city("blagoveshchensk", { otherPlaces: ["a range nearby"] })];
    const set = withReports("blagoveshchensk", more).find(({ type }) => type === "only-in-set");
    expect(gaps("blagoveshchensk", more)).toContain("no-number-alone");
    expect(set).toMatchObject({ places: 4, reports: [{}, {}] });
  });

  it("other numbers that name Vladivostok are of those on the way or sent in all", () => {
    expect(gap("vladivostok", "only-passing")?.reports.map(({ id }) => id)).toEqual([
      "2024-10-18-nis-1500-shipped",
      "2024-10-20-ua-ccd-12000-transferred",
      "2024-10-25-nyt-us-ua-officials-5000-expected-in-kursk",
    ]);
  });

  it("losses and confirmations by the parties are missing in the Far East, not in Kursk Oblast or Russia", () => {
    for (const place of ["far-east", ...CITIES]) {
      expect(gaps(place)).toEqual(expect.arrayContaining(["no-casualties", "no-party-confirmation"]));
    }
    for (const place of ["kursk", "russia"]) {
      expect(gaps(place)).not.toContain("no-casualties");
      expect(gaps(place)).not.toContain("no-party-confirmation");
    }
  });

  it("losses are no longer missing where one report tells of them, with or without a number", () => {
    const losses = city("ussuriysk", { kind: "casualties", measure: null });
    expect(gaps("ussuriysk", [losses])).not.toContain("no-casualties");
    expect(gaps("far-east", [losses])).not.toContain("no-casualties");
    expect(gaps("khabarovsk", [losses])).toContain("no-casualties");
  });

  it("a denial by Russia is no confirmation, a confirmation is one", () => {
    const position = (stance: "denies" | "confirms") =>
      city("ussuriysk", { actor: "kremlin", kind: "position", stance, measure: null });
    expect(gaps("ussuriysk", [position("denies")])).toContain("no-party-confirmation");
    expect(gaps("ussuriysk", [position("confirms")])).not.toContain("no-party-confirmation");
    expect(gaps("khabarovsk", [position("confirms")])).toContain("no-party-confirmation");
  });

  it("neither Russia nor North Korea gave a number, until one does", () => {
    for (const place of placeIds(realDataset())) expect(gaps(place)).toContain("no-party-number");
    const said = says("2026-03-01", { actor: "dprk", locations: ["kursk"] });
    expect(gaps("kursk", [said])).not.toContain("no-party-number");
    expect(gaps("russia", [said])).not.toContain("no-party-number");
    expect(gaps("far-east", [said])).toContain("no-party-number");
  });

  it("names the last number only where reports went on after it", () => {
    expect(gap("far-east", "no-later-number")?.last.id).toBe("2024-10-30-ua-un-12000-at-five-bases");
    const { reports } = placeHistory(realDataset(), "far-east", "stated");
    expect(
      reports.some(({ stated }) => stated > (gap("far-east", "no-later-number")?.last.stated ?? 0)),
    ).toBe(true);
    expect(gaps("far-east", [city("ussuriysk")])).not.toContain("no-later-number");
  });
});
