import { describe, expect, test } from "vitest";
import { aMeasure, aReport, type Raw, withReports } from "../../support/builders.ts";
import { sentences } from "./sentences.ts";

const ID = "2024-10-18-nis-x";
/** What is wrong with one report, without the words that name it. */
const complaints = (overrides: Raw) =>
  sentences(withReports(aReport({ slug: "x", ...overrides }))).map((each) =>
    each.replace(`reports.json, ${ID}: `, ""),
  );
const figure = (overrides: Raw) => complaints({ measure: aMeasure(overrides) });

describe("who and when", () => {
  test("an id starts with the day it was stated and the actor's id", () => {
    expect(sentences(withReports(aReport({ id: "2024-10-19-nis-x" })))).toEqual([
      'reports.json, 2024-10-19-nis-x: id is "2024-10-19-nis-x"; an id that starts with 2024-10-18-nis- was expected.',
    ]);
    expect(sentences(withReports(aReport({ id: "2024-10-18-hur-x" })))).toEqual([
      'reports.json, 2024-10-18-hur-x: id is "2024-10-18-hur-x"; an id that starts with 2024-10-18-nis- was expected.',
    ]);
  });

  test("an actor's id of any length is cut in what is told", () => {
    const actor = "x".repeat(100_000);
    const told = sentences(withReports(aReport({ id: ID, actor })));
    expect(told.length).toBe(2);
    expect(told.filter((sentence) => sentence.length > 300)).toEqual([]);
    expect(told[0]).toMatch(/; an id that starts with 2024-10-18-x+… was expected\.$/);
  });

  test("a date that the calendar does not have is told", () => {
    expect(complaints({ period: { from: "2024-02-30", to: null } })).toEqual([
      'period.from is "2024-02-30"; a calendar date (YYYY-MM-DD) or null was expected.',
    ]);
  });

  test("a period does not end before it starts", () => {
    expect(complaints({ period: { from: "2024-10-14", to: "2024-10-13" } })).toEqual([
      "period.from is 2024-10-14, after period.to (2024-10-13); a date up to period.to was expected.",
    ]);
  });

  test("a period may be one day, or have an unknown end, or both", () => {
    expect(complaints({ period: { from: "2024-10-13", to: "2024-10-13" } })).toEqual([]);
    expect(complaints({ period: { from: null, to: "2024-10-13" } })).toEqual([]);
    expect(complaints({ period: { from: null, to: null } })).toEqual([]);
  });

  test("no report is without a source", () => {
    expect(complaints({ sources: [] })).toEqual(["sources is an empty list; at least one id was expected."]);
  });

  test("no source is named twice", () => {
    expect(complaints({ sources: ["nis-page", "nis-page"] })).toEqual([
      'sources[1] is "nis-page"; an entry not named before was expected.',
    ]);
  });
});

describe("stance and route", () => {
  test("a position has a stance", () => {
    expect(complaints({ kind: "position", measure: null })).toEqual([
      "stance is missing; the stance of a position was expected.",
    ]);
    expect(complaints({ kind: "position", stance: "denies", measure: null })).toEqual([]);
  });

  test("only a position has a stance", () => {
    expect(complaints({ stance: "confirms" })).toEqual([
      'stance is "confirms" on a presence; no stance was expected.',
    ]);
  });

  test("only a movement has a route", () => {
    const route = { from: ["wonsan"], to: ["vladivostok"], mode: "sea" };
    const locations = ["wonsan", "vladivostok"];
    expect(complaints({ kind: "movement", route, locations })).toEqual([]);
    expect(complaints({ route, locations })).toEqual(["route is set on a presence; null was expected."]);
  });

  test("a route runs between places that its report names", () => {
    const route = { from: ["wonsan"], to: ["vladivostok"], mode: "sea" };
    expect(complaints({ kind: "movement", route })).toEqual([
      'route.from[0] is "wonsan"; one of the report\'s locations was expected.',
    ]);
  });

  test("a route has both ends", () => {
    const route = { from: [], to: ["vladivostok"], mode: null };
    expect(complaints({ kind: "movement", route })).toEqual([
      "route.from is an empty list; at least one id was expected.",
    ]);
  });
});

describe("figures", () => {
  test.each([-1, 1.5, -1.5, 2 ** 60, "1500", true])("%s is no number of people", (low) => {
    expect(figure({ low, qualifier: null })).toEqual([
      expect.stringMatching(/^measure\.low is .*; a whole number or null was expected\.$/),
    ]);
  });

  test("the lower end is not above the upper end", () => {
    expect(figure({ low: 3000, high: 1500 })).toEqual([
      "measure.low is 3000, above high (1500); a number up to high was expected.",
    ]);
  });

  test.each(["at-least", "more-than"])("a figure with %s is open upwards", (qualifier) => {
    expect(figure({ high: null, qualifier })).toEqual([]);
    expect(figure({ qualifier })).toEqual([
      `measure.qualifier is "${qualifier}" on a number with both ends; about or nearly or null was expected.`,
    ]);
    expect(figure({ low: null, qualifier })).toEqual([
      `measure.qualifier is "${qualifier}" on a number without a low end; up-to was expected.`,
    ]);
  });

  test("a figure with up-to is open downwards", () => {
    expect(figure({ low: null, qualifier: "up-to" })).toEqual([]);
    expect(figure({ high: null, qualifier: "up-to" })).toEqual([
      'measure.qualifier is "up-to" on a number without a high end; at-least or more-than was expected.',
    ]);
  });

  test("a figure that is open on one side says so in its qualifier", () => {
    expect(figure({ high: null, qualifier: null })).toEqual([
      "measure.qualifier is null on a number without a high end; at-least or more-than was expected.",
    ]);
    expect(figure({ low: null, qualifier: "about" })).toEqual([
      'measure.qualifier is "about" on a number without a low end; up-to was expected.',
    ]);
  });

  test("words without a number have no qualifier", () => {
    expect(figure({ low: null, high: null, qualifier: null })).toEqual([]);
    expect(figure({ low: null, high: null })).toEqual([
      'measure.qualifier is "about" without a number; null was expected.',
    ]);
  });

  test.each(["strength", "sent-total"])("%s counts troops and nothing else", (counts) => {
    expect(complaints({ area: "russia", measure: aMeasure({ counts, unit: "workers" }) })).toEqual([
      `measure.unit is "workers" with ${counts}; troops was expected.`,
    ]);
  });
});

describe("what a figure is for", () => {
  test("a strength on the map is a strength of an area", () => {
    expect(complaints({ area: null })).toEqual([
      "area is null on a map report with strength and a number; one of far-east, kursk, russia was expected.",
    ]);
    expect(complaints({ area: null, tier: "list" })).toEqual([]);
    expect(complaints({ area: null, measure: aMeasure({ low: null, high: null, qualifier: null }) })).toEqual(
      [],
    );
  });

  test("what was sent in all has no line for the Far East", () => {
    expect(figure({ counts: "sent-total" })).toEqual([
      'area is "far-east" on a map report with sent-total and a number; one of kursk, russia was expected.',
    ]);
  });

  test("what a picture shows is in one place", () => {
    const measure = aMeasure({ counts: "visible-in-image" });
    expect(complaints({ measure })).toEqual([]);
    expect(complaints({ measure, locations: ["vladivostok", "ussuriysk"] })).toEqual([
      "locations is a list of 2 with visible-in-image; the one place in the picture was expected.",
    ]);
    expect(complaints({ measure, locations: [] })).toEqual([
      "locations is an empty list with visible-in-image; the one place in the picture was expected.",
    ]);
  });

  test("no figure for Kursk stands on a report that does not name Kursk", () => {
    expect(complaints({ area: "kursk", locations: [] })).toEqual([
      "locations is an empty list without kursk; the place of area kursk was expected.",
    ]);
    expect(complaints({ area: "kursk", locations: ["kursk"] })).toEqual([]);
  });

  test("no figure for an area stands on a report that names a place outside it", () => {
    expect(complaints({ locations: ["vladivostok", "kursk"] })).toEqual([
      'locations[1] is "kursk", outside area far-east; a place of area far-east was expected.',
    ]);
  });

  test("a figure for a set may name some of its places, or none, and waypoints", () => {
    expect(complaints({ locations: ["vladivostok"] })).toEqual([]);
    expect(complaints({ locations: [] })).toEqual([]);
    expect(complaints({ locations: ["wonsan"] })).toEqual([]);
  });

  test("a movement may also name where it came from", () => {
    const movement = { kind: "movement", area: "kursk" };
    expect(complaints({ ...movement, locations: ["vladivostok", "kursk"] })).toEqual([]);
    expect(complaints({ ...movement, area: "far-east", locations: ["kursk"] })).toEqual([
      'locations[0] is "kursk", outside area far-east; a place of area far-east was expected.',
    ]);
  });

  test("a figure for the country may name any place", () => {
    expect(complaints({ area: "russia", locations: ["kursk", "vladivostok"] })).toEqual([]);
  });
});
