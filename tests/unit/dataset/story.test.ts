import { describe, expect, test } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import { aReport, aStep, someFiles, withReports, withStep } from "../../support/builders.ts";
import { sentences } from "./sentences.ts";

const LATER = aReport({ stated: "2024-10-20", slug: "later" });
const step = (overrides: Parameters<typeof aStep>[0]) => aStep({ id: "second", ...overrides });

describe("the story", () => {
  test("a step speaks of reports that exist", () => {
    expect(sentences(withStep(step({ focus: ["2024-10-18-nis-gone"] })))).toEqual([
      'story.json, second: focus[0] is "2024-10-18-nis-gone"; the id of a sound entry in reports.json was expected.',
    ]);
  });

  test("on the clock of what was stated, a step speaks only of what had been stated by its date", () => {
    const story = { title: "Who said what", steps: [step({ focus: [LATER.id], date: "2024-10-19" })] };
    expect(sentences({ ...withReports(LATER), "story.json": story })).toEqual([
      'story.json, second: focus[0] is "2024-10-20-nis-later", stated later (2024-10-20); a report stated by 2024-10-19 was expected.',
    ]);
  });

  test("on the clock of what it is about, a step may speak of what was stated later", () => {
    const story = { title: "Who said what", steps: [step({ focus: [LATER.id], clock: "period" })] };
    expect(sentences({ ...withReports(LATER), "story.json": story })).toEqual([]);
  });

  test("a broken step is left out and the others are told", () => {
    const { story, problems } = parseDataset(withStep(step({ date: "2024-11-31" })));
    expect(problems).toMatchObject([{ file: "story.json", record: "second", field: "date" }]);
    expect(story?.steps.map(({ id }) => id)).toEqual(["first"]);
  });

  test("without a title there is no story, and the data stands without it", () => {
    const { story, dataset, problems } = parseDataset(someFiles({ "story.json": { steps: [aStep()] } }));
    expect(problems).toMatchObject([{ file: "story.json", record: null, field: "title", found: "missing" }]);
    expect(story).toBeNull();
    expect(dataset.reports).toHaveLength(1);
  });
});
