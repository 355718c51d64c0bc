import { describe, expect, test } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import { aContested, aReport, type Raw, without, withReports } from "../../support/builders.ts";
import { sentences } from "./sentences.ts";

const OTHER = aReport({ slug: "other" });
const ELSEWHERE = aReport({ slug: "elsewhere", area: "kursk", locations: ["kursk"] });
const files = (...entries: readonly Raw[]) => ({
  ...withReports(OTHER, ELSEWHERE),
  "contested.json": entries,
});

describe("what is contested", () => {
  test("comes out with its texts in English and its reports on both sides", () => {
    const { dataset, problems } = parseDataset(files(aContested()));
    expect(problems).toEqual([]);
    expect(dataset.contested).toEqual([{ ...aContested(), title: "start", note: "Two reports differ." }]);
  });

  test.each([
    [{ began: [] }, "began is an empty list; at least one id was expected."],
    [{ notYet: [] }, "notYet is an empty list; at least one id was expected."],
    [{ area: "siberia" }, 'area is "siberia"; one of far-east, kursk, russia was expected.'],
    [
      { began: ["2024-10-18-nis-gone"] },
      'began[0] is "2024-10-18-nis-gone"; the id of a sound entry in reports.json was expected.',
    ],
    [
      { notYet: ["2024-10-18-nis-gone"] },
      'notYet[0] is "2024-10-18-nis-gone"; the id of a sound entry in reports.json was expected.',
    ],
    [
      { notYet: ["2024-10-18-nis-claim"] },
      'notYet[0] is "2024-10-18-nis-claim", named in began too; a report on one side was expected.',
    ],
    [
      { notYet: ["2024-10-18-nis-elsewhere"] },
      'notYet[0] is "2024-10-18-nis-elsewhere", outside area far-east; a report about area far-east was expected.',
    ],
    [{ until: null }, "until is a field the format does not know; a field of the format was expected."],
  ])("with %j is told and left out", (overrides, text) => {
    const broken = files(aContested(overrides));
    expect(sentences(broken)).toEqual([`contested.json, start: ${text}`]);
    expect(parseDataset(broken).dataset.contested).toEqual([]);
  });

  test("needs a note", () => {
    expect(sentences(files(without(aContested(), "note")))).toEqual([
      "contested.json, start: note is missing; an object was expected.",
    ]);
  });

  test("takes a report of the country that names a place of the area", () => {
    const named = aReport({ slug: "other", area: "russia", measure: null });
    const both = { ...withReports(named), "contested.json": [aContested()] };
    expect(sentences(both)).toEqual([]);
  });

  test("without its file the data stands without it, and that is told", () => {
    const { dataset, problems } = parseDataset({ ...withReports(), "contested.json": undefined });
    expect(problems).toMatchObject([{ file: "contested.json", record: null, found: "missing" }]);
    expect([dataset.reports.length, dataset.contested]).toEqual([1, []]);
  });
});
