import { describe, expect, test } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import { dayOf } from "#domain/day.ts";
import {
  aLocation,
  aMeasure,
  anActor,
  aReport,
  aSource,
  someFiles,
  withActor,
  without,
  withReports,
  withSource,
} from "../../support/builders.ts";
import { sentences } from "./sentences.ts";

describe("sound files", () => {
  test("sound files have no problems, and every record of theirs is in the dataset", () => {
    const { dataset, story, problems } = parseDataset(someFiles());
    expect(problems).toEqual([]);
    expect([...dataset.location.keys()]).toEqual(["vladivostok", "ussuriysk", "kursk", "wonsan"]);
    expect([...dataset.area.keys()]).toEqual(["far-east", "kursk", "russia"]);
    expect([...dataset.actor.keys()]).toEqual(["nis", "rok-mnd", "hur"]);
    expect([...dataset.source.keys()]).toEqual(["nis-page"]);
    expect([...dataset.report.keys()]).toEqual(["2024-10-18-nis-claim"]);
    expect(story?.steps.map(({ id, day }) => ({ id, day }))).toEqual([
      { id: "first", day: dayOf("2024-10-18") },
    ]);
  });

  test("dates come out as days, texts as their English, and what is left out as null", () => {
    const [report] = parseDataset(someFiles()).dataset.reports;
    expect(report).toMatchObject({
      stated: dayOf("2024-10-18"),
      period: { from: dayOf("2024-10-08"), to: dayOf("2024-10-13") },
      summary: "The NIS said about 1,500 troops were in Vladivostok.",
      caveat: null,
      stance: null,
    });
    expect(parseDataset(someFiles()).dataset.source.get("nis-page")?.note).toBeNull();
  });

  test("a place keeps its longitude first", () => {
    expect(parseDataset(someFiles()).dataset.location.get("vladivostok")?.at).toEqual([131.87, 43.11]);
  });
});

describe("a file as a whole", () => {
  test("a file that is not there is told once, and so is every record that needed it", () => {
    expect(sentences(someFiles({ "actors.json": undefined }))).toEqual([
      "actors.json: the file is missing; a list was expected.",
      'reports.json, 2024-10-18-nis-claim: actor is "nis"; the id of a sound entry in actors.json was expected.',
      'story.json, first: focus[0] is "2024-10-18-nis-claim", left out for a problem of its own; the id of a sound entry in reports.json was expected.',
    ]);
  });

  test("without the file of areas, no area is told to be missing from it", () => {
    expect(
      sentences(someFiles({ "areas.json": null })).filter((each) => each.startsWith("areas.json")),
    ).toEqual(["areas.json: the file is null; a list was expected."]);
  });

  test("places that are no feature collection are told", () => {
    const { features } = someFiles()["locations.geojson"] as { features: unknown };
    expect(sentences(someFiles({ "locations.geojson": { type: "Features", features } }))).toEqual([
      'locations.geojson: type is "Features"; "FeatureCollection" was expected.',
    ]);
    expect(sentences(someFiles({ "locations.geojson": { type: "FeatureCollection", features: 3 } }))[0]).toBe(
      "locations.geojson: features is 3; a list was expected.",
    );
  });

  test("members that GeoJSON allows beside ours are ignored", () => {
    const files = someFiles();
    const map = { ...(files["locations.geojson"] as object), bbox: [0, 0, 1, 1] };
    expect(sentences({ ...files, "locations.geojson": map })).toEqual([]);
  });

  test("an area that is left out of the file is told", () => {
    const areas = (someFiles()["areas.json"] as { id: string }[]).filter(({ id }) => id !== "russia");
    expect(sentences(someFiles({ "areas.json": areas }))).toEqual([
      "areas.json, russia: the record is missing; an entry for each of far-east, kursk, russia was expected.",
    ]);
  });
});

describe("the shape of a record", () => {
  test("a problem names file, record, field, what is there and what was expected", () => {
    const report = aReport({ slug: "second", measure: aMeasure({ low: "many" }) });
    expect(parseDataset(withReports(report)).problems).toEqual([
      {
        file: "reports.json",
        record: "2024-10-18-nis-second",
        field: "measure.low",
        found: '"many"',
        expected: "a whole number or null",
      },
    ]);
  });

  test("a field that is missing is told in the words of that field", () => {
    expect(sentences(withReports(without(aReport({ slug: "second" }), "stated")))).toEqual([
      "reports.json, 2024-10-18-nis-second: stated is missing; a calendar date (YYYY-MM-DD) was expected.",
    ]);
  });

  test("a field that the format does not know is told, so that a slip of the pen is seen", () => {
    expect(sentences(withReports(aReport({ slug: "second", stanse: "denies" })))).toEqual([
      "reports.json, 2024-10-18-nis-second: stanse is a field the format does not know; a field of the format was expected.",
    ]);
  });

  test("a record without an id is named by its place in the file", () => {
    expect(sentences(withActor(without(anActor(), "id")))).toEqual([
      "actors.json, record 4: id is missing; a slug (lower case letters, digits, hyphens) was expected.",
    ]);
    expect(sentences(withActor("HUR"))).toEqual([
      'actors.json, record 4: the record is "HUR"; an object was expected.',
    ]);
  });

  test("an id that is no slug is told", () => {
    expect(sentences(withSource(aSource({ id: "NIS Page" })))).toEqual([
      'sources.json, NIS Page: id is "NIS Page"; a slug (lower case letters, digits, hyphens) was expected.',
    ]);
  });

  test("an id that was used before is told, and the first record stands", () => {
    const files = withSource(aSource({ publisher: "Somebody else" }));
    expect(sentences(files)).toEqual([
      'sources.json, nis-page: id is "nis-page", used before; an id of its own was expected.',
    ]);
    expect(parseDataset(files).dataset.source.get("nis-page")?.publisher).toBe("NIS");
  });
});

describe("several problems", () => {
  test("two problems in one record give two entries", () => {
    const files = withActor(anActor({ id: "dod", country: "usa", interest: "friend" }));
    expect(sentences(files)).toEqual([
      'actors.json, dod: country is "usa"; a country code of two capitals or null was expected.',
      'actors.json, dod: interest is "friend"; one of party, ally, third was expected.',
    ]);
  });

  test("problems of different files are all told at once, in the order of the files", () => {
    const files = { ...withActor(anActor({ id: "dod", name: "" })), "story.json": null };
    expect(sentences(files)).toEqual([
      "actors.json, dod: name is empty; a text was expected.",
      "story.json: the file is null; an object was expected.",
    ]);
  });

  test("sound records survive a broken neighbour", () => {
    const broken = aReport({ slug: "broken", kind: "rumour" });
    const { dataset } = parseDataset(withReports(broken, aReport({ slug: "sound" })));
    expect([...dataset.report.keys()]).toEqual(["2024-10-18-nis-claim", "2024-10-18-nis-sound"]);
  });

  test("what needs a broken record goes with it, step by step, and each loss is told", () => {
    const files = someFiles();
    const { features } = files["locations.geojson"] as { features: { id: string }[] };
    const broken = features.map((each) =>
      each.id === "ussuriysk" ? aLocation({ id: "ussuriysk", properties: { role: "port" } }) : each,
    );
    const map = { type: "FeatureCollection", features: broken };
    const { dataset, story, problems } = parseDataset({ ...files, "locations.geojson": map });
    expect(problems.map(({ file, record, field }) => `${file} ${record} ${field}`)).toEqual([
      "locations.geojson ussuriysk properties.role",
      "areas.json far-east locations[1]",
      "reports.json 2024-10-18-nis-claim area",
      "story.json first focus[0]",
    ]);
    expect([...dataset.area.keys()]).toEqual(["kursk", "russia"]);
    expect(dataset.reports).toEqual([]);
    expect(story).toBeNull();
  });
});
