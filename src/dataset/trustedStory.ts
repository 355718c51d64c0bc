import { dayOf } from "#domain/day.ts";
import type { Step, Story } from "#domain/story.ts";
import type { Files } from "./problem.ts";

type RawStep = Omit<Step, "day"> & { readonly date: string };
type RawStory = { readonly title: string; readonly steps: readonly RawStep[] };

/** Reads the story of files that were checked at build, as `readTrusted` reads the rest. Throws on anything else. */
export function readTrustedStory(files: Files): Story {
  const { title, steps } = files["story.json"] as RawStory;
  return { title, steps: steps.map(({ date, ...rest }) => ({ day: dayOf(date), ...rest })) };
}
