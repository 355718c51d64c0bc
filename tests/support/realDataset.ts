import { readFileSync } from "node:fs";
import { type Parsed, parseDataset } from "#dataset/parse.ts";
import { describeProblem, FILE_NAMES, type FileName, type Files } from "#dataset/problem.ts";
import type { Dataset } from "#domain/dataset.ts";
import { type Lesson, lessonOf } from "#domain/lesson.ts";

let parsed: Parsed | null = null;

/** The curated files of `data/` as parsed JSON; a new copy at each call. */
export function realFiles(): Files {
  const read = (name: FileName): unknown =>
    JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"));
  return Object.fromEntries(FILE_NAMES.map((name) => [name, read(name)])) as unknown as Files;
}

/** The curated data and its story, read once. Throws where the files have problems. */
function realParsed(): Parsed {
  parsed ??= parseDataset(realFiles());
  if (parsed.problems.length > 0) throw new Error(parsed.problems.map(describeProblem).join("\n"));
  return parsed;
}

/** The curated data, read once. Throws where the files have problems. */
export function realDataset(): Dataset {
  return realParsed().dataset;
}

/** The guided telling as a lesson, each step with a note. */
export function realStory(): Lesson {
  const { story } = realParsed();
  if (!story) throw new Error("There is no story.");
  return lessonOf(story, Object.fromEntries(story.steps.map(({ id }) => [id, `Ask about ${id}.`])));
}
