import { describe, expect, test } from "vitest";
import {
  aLocation,
  anArea,
  aSource,
  type Raw,
  withArea,
  withLocation,
  withSource,
} from "../../support/builders.ts";
import { sentences } from "./sentences.ts";

const point = (coordinates: unknown) => aLocation({ id: "dunai", geometry: { type: "Point", coordinates } });
const source = (overrides: Raw) => withSource(aSource({ id: "page", ...overrides }));

describe("places", () => {
  test("a place is a point", () => {
    const line = aLocation({ id: "dunai", geometry: { type: "LineString", coordinates: [132, 43] } });
    expect(sentences(withLocation(line))).toEqual([
      'locations.geojson, dunai: geometry.type is "LineString"; "Point" was expected.',
    ]);
  });

  test("a place is a GeoJSON feature", () => {
    expect(sentences(withLocation(aLocation({ id: "dunai", type: "Place" })))).toEqual([
      'locations.geojson, dunai: type is "Place"; "Feature" was expected.',
    ]);
  });

  test("a longitude lies within 180 degrees and a latitude within 90", () => {
    expect(sentences(withLocation(point([181, 43])))).toEqual([
      "locations.geojson, dunai: geometry.coordinates[0] is 181; a longitude from -180 to 180 was expected.",
    ]);
    expect(sentences(withLocation(point([43, -131])))).toEqual([
      "locations.geojson, dunai: geometry.coordinates[1] is -131; a latitude from -90 to 90 was expected.",
    ]);
  });

  test("a position is a pair, without a height", () => {
    expect(sentences(withLocation(point([132, 43, 5])))).toHaveLength(1);
    expect(sentences(withLocation(point([132])))).toHaveLength(1);
    expect(sentences(withLocation(point([132, 43])))).toEqual([]);
  });

  test("a place has a name in every language", () => {
    const nameless = aLocation({
      id: "dunai",
      properties: { name: { en: "Dunai", ru: "Дунай", ko: "두나이" } },
    });
    expect(sentences(withLocation(nameless))).toEqual([
      "locations.geojson, dunai: properties.name.uk is missing; a text was expected.",
    ]);
  });
});

describe("areas", () => {
  test("only the three areas exist", () => {
    expect(sentences(withArea(anArea({ id: "donbas" })))).toEqual([
      'areas.json, donbas: id is "donbas"; one of far-east, kursk, russia was expected.',
    ]);
  });

  test("an area's places are known ones", () => {
    expect(sentences(withArea(anArea({ locations: ["vladivostok", "atlantis"] })))[0]).toBe(
      'areas.json, far-east: locations[1] is "atlantis"; the id of a sound entry in locations.geojson was expected.',
    );
  });

  test("an area on the map has places and a position for its symbol", () => {
    expect(sentences(withArea(anArea({ locations: [], anchor: null }))).slice(0, 2)).toEqual([
      "areas.json, far-east: locations is an empty list; at least one id was expected.",
      "areas.json, far-east: anchor is null; a position was expected.",
    ]);
  });

  test("the country has no place on the map", () => {
    expect(sentences(withArea(anArea({ id: "russia", locations: ["kursk"] })))).toEqual([
      "areas.json, russia: locations is a list of 1; an empty list was expected.",
      "areas.json, russia: anchor is a position; null was expected.",
    ]);
  });
});

describe("sources", () => {
  test.each([
    "javascript:alert(1)",
    "ftp://nis.example/page",
    "//nis.example",
    "https://user@nis.example/",
    "nis.example",
  ])("%s is no address of a source", (url) => {
    expect(sentences(source({ url }))).toEqual([
      `sources.json, page: url is "${url}"; an http or https address or null was expected.`,
    ]);
  });

  test.each(["https://nis.example", "http://nis.example/a?b=c#d", "https://пример.рф/новость-(1)", null])(
    "%s is an address of a source",
    (url) => {
      expect(sentences(source({ url }))).toEqual([]);
    },
  );

  test.each(["2024-10-18", "2024-10", null])("a source may be published on %s", (published) => {
    expect(sentences(source({ published }))).toEqual([]);
  });

  test.each(["2024", "2024-13", "2024-02-30", "October 2024"])(
    "a source is not published on %s",
    (published) => {
      expect(sentences(source({ published }))).toEqual([
        `sources.json, page: published is "${published}"; a date (YYYY-MM-DD or YYYY-MM) or null was expected.`,
      ]);
    },
  );

  test.each(["ko", "en-GB", "zh-Hant-TW", "es-419"])("%s is a language", (language) => {
    expect(sentences(source({ language }))).toEqual([]);
  });

  test.each(["Korean", "en_GB", "e"])("%s is no language", (language) => {
    expect(sentences(source({ language }))).toEqual([
      `sources.json, page: language is "${language}"; a language tag (BCP 47) was expected.`,
    ]);
  });
});
