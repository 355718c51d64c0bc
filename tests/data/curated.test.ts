import { describe, expect, test } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import { describeProblem } from "#dataset/problem.ts";
import { realFiles } from "../support/realDataset.ts";

const { dataset, story, problems } = parseDataset(realFiles());

describe("the curated data", () => {
  test("has no problems", () => {
    expect(problems.map(describeProblem)).toEqual([]);
  });

  test("holds 200 reports and a story in 12 steps", () => {
    expect(dataset.reports).toHaveLength(200);
    expect(story?.steps).toHaveLength(12);
  });

  test("has five reported locations: four cities of the Far East, and Kursk Oblast", () => {
    const reported = [...dataset.location.values()].filter(({ role }) => role === "reported");
    expect(reported.map(({ id }) => id)).toEqual([
      "vladivostok",
      "ussuriysk",
      "khabarovsk",
      "blagoveshchensk",
      "kursk",
    ]);
    expect(dataset.area.get("far-east")?.locations).toHaveLength(4);
    expect(dataset.area.get("kursk")?.locations).toEqual(["kursk"]);
  });

  test("names no source that no report rests on", () => {
    const used = new Set(dataset.reports.flatMap((report) => report.sources));
    expect([...dataset.source.keys()].filter((id) => !used.has(id))).toEqual([]);
  });
});
