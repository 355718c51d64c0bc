import { describe, expect, test } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import {
  anActor,
  aReport,
  aSource,
  type Raw,
  someFiles,
  withReports,
  withSource,
} from "../../support/builders.ts";
import { sentences } from "./sentences.ts";

const FIRST = "2024-10-18-nis-claim";
const related = (type: string, report: string, overrides: Raw = {}) =>
  aReport({ slug: "x", ...overrides, relations: [{ type, report }] });

describe("what a report points to", () => {
  test.each([
    ["actor", { id: "2024-10-18-cia-x", actor: "cia" }, "actor", "cia", "actors.json"],
    ["place", { locations: ["vladivostok", "atlantis"] }, "locations[1]", "atlantis", "locations.geojson"],
    ["source", { sources: ["nis-page", "hearsay"] }, "sources[1]", "hearsay", "sources.json"],
  ])("an unknown %s is told", (_what, overrides, field, id, file) => {
    const report = aReport({ slug: "x", ...overrides });
    expect(sentences(withReports(report))).toEqual([
      `reports.json, ${report.id}: ${field} is "${id}"; the id of a sound entry in ${file} was expected.`,
    ]);
  });

  test("a report that rests on a broken source is left out, and the words say so", () => {
    const broken = withSource(aSource({ id: "page", url: "ftp://page" }));
    const files = { ...broken, "reports.json": [aReport(), aReport({ slug: "x", sources: ["page"] })] };
    expect(sentences(files)[1]).toBe(
      'reports.json, 2024-10-18-nis-x: sources[0] is "page", left out for a problem of its own; the id of a sound entry in sources.json was expected.',
    );
    expect([...parseDataset(files).dataset.report.keys()]).toEqual([FIRST]);
  });
});

describe("relations", () => {
  const complaints = (report: Raw, ...more: Raw[]) => sentences(withReports(report, ...more));

  test("a relation to a report of the same or an earlier day is sound", () => {
    expect(
      complaints(related("updates", FIRST), related("denies", FIRST, { actor: "hur", stated: "2024-10-20" })),
    ).toEqual([]);
  });

  test("a relation to no report is told, and the report stays without it", () => {
    const files = withReports(related("denies", "2024-10-01-nis-nothing"));
    expect(sentences(files)).toEqual([
      'reports.json, 2024-10-18-nis-x: relations[0].report is "2024-10-01-nis-nothing"; the id of a sound entry in reports.json was expected.',
    ]);
    expect(parseDataset(files).dataset.report.get("2024-10-18-nis-x")?.relations).toEqual([]);
  });

  test("a relation to a report that was left out is told", () => {
    const broken = aReport({ slug: "broken", tier: "front" });
    expect(complaints(broken, related("repeats", "2024-10-18-nis-broken"))[1]).toBe(
      'reports.json, 2024-10-18-nis-x: relations[0].report is "2024-10-18-nis-broken", left out for a problem of its own; the id of a sound entry in reports.json was expected.',
    );
  });

  test("a report is in no relation to itself", () => {
    expect(complaints(related("repeats", "2024-10-18-nis-x"))).toEqual([
      'reports.json, 2024-10-18-nis-x: relations[0].report is "2024-10-18-nis-x", the report itself; another report was expected.',
    ]);
  });

  test("a report says nothing about one of a later day", () => {
    expect(complaints(related("confirms", FIRST, { stated: "2024-10-17" }))).toEqual([
      'reports.json, 2024-10-17-nis-x: relations[0].report is "2024-10-18-nis-claim", stated later (2024-10-18); a report of the same or an earlier day was expected.',
    ]);
  });

  test("a relation stands once", () => {
    const twice = {
      relations: [
        { type: "denies", report: FIRST },
        { type: "denies", report: FIRST },
      ],
    };
    expect(complaints(aReport({ slug: "x", ...twice }))).toEqual([
      'reports.json, 2024-10-18-nis-x: relations[1].report is "2024-10-18-nis-claim", named before with denies; a relation not named before was expected.',
    ]);
  });

  test("a statement takes the place of one of the same government", () => {
    expect(complaints(related("updates", FIRST, { actor: "rok-mnd" }))).toEqual([]);
    expect(complaints(related("updates", FIRST, { actor: "hur" }))).toEqual([
      'reports.json, 2024-10-18-hur-x: relations[0].report is "2024-10-18-nis-claim", a statement of nis; a report of the same actor or the same government was expected.',
    ]);
  });

  test("two actors without a country are not of one government", () => {
    const actors = ["un", "nato"].map((id) => anActor({ id, country: null }));
    const reports = [
      aReport({ actor: "un" }),
      related("updates", "2024-10-18-un-claim", { actor: "nato" }),
      related("updates", "2024-10-18-un-claim", { actor: "un" }),
    ];
    expect(
      sentences(
        someFiles({
          "actors.json": actors,
          "reports.json": reports,
          "story.json": { title: "None", steps: [] },
        }),
      ),
    ).toEqual([
      'reports.json, 2024-10-18-nato-x: relations[0].report is "2024-10-18-un-claim", a statement of un; a report of the same actor or the same government was expected.',
    ]);
  });

  test("relations do not run in a circle, and each link of one is told", () => {
    const files = withReports(
      related("confirms", "2024-10-18-nis-y"),
      related("confirms", "2024-10-18-nis-z", { slug: "y" }),
      related("confirms", "2024-10-18-nis-x", { slug: "z" }),
      related("confirms", "2024-10-18-nis-x", { slug: "beside" }),
    );
    expect(sentences(files)).toEqual(
      [
        ["x", "y"],
        ["y", "z"],
        ["z", "x"],
      ].map(
        ([from, to]) =>
          `reports.json, 2024-10-18-nis-${from}: relations[0].report is "2024-10-18-nis-${to}", which leads back to this report; a report that does not lead back was expected.`,
      ),
    );
    expect(parseDataset(files).dataset.report.get("2024-10-18-nis-beside")?.relations).toHaveLength(1);
  });
});
