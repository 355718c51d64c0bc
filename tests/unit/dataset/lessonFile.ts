import { readLesson } from "#dataset/lesson.ts";
import type { Raw } from "../../support/builders.ts";
import { realDataset, realStory } from "../../support/realDataset.ts";

export const DATASET = realDataset();
export const STORY = realStory();
export const DENIAL = "2024-10-10-kremlin-fake-news";
export const LATER = "2024-11-04-zelensky-11000-in-kursk";

/** A step of a lesson file on 24 October 2024, sound unless a test says otherwise. */
export function step(overrides: Raw = {}): Raw {
  return { id: "own", date: "2024-10-24", view: "kursk", title: "Who knew?", focus: [DENIAL], ...overrides };
}

export function file(steps: readonly unknown[], overrides: Raw = {}): Raw {
  return { format: "troop-reports-lesson", version: 1, title: "Tuesday", steps, ...overrides };
}

export const read = (raw: unknown, story = STORY) => readLesson(raw, DATASET, story);
export const sentences = (raw: unknown) => read(raw).problems.map(({ sentence }) => sentence);
