import { createApp } from "#app/createApp.ts";
import type { Dataset } from "#domain/dataset.ts";
import { type Lesson, lessonOf } from "#domain/lesson.ts";
import type { Story } from "#domain/story.ts";
import { timelineOf } from "#domain/timeline.ts";
import type { OrientationName } from "#scene/orientation.ts";
import type { FrameClock } from "#state/player.ts";
import { createTellingStore, stepOf, type TellingStore, tellingOf, viewOfStep } from "#state/telling.ts";
import type { App } from "#views/AppContext.tsx";
import { NOTES } from "./notes.ts";

/** What a presentation is made from. */
export interface PresentInput {
  readonly dataset: Dataset;
  readonly story: Story;
  readonly version: string;
  readonly orientation: readonly OrientationName[];
}

export interface Present {
  readonly app: App;
  readonly telling: TellingStore;
  /** The lesson that comes with the page. */
  readonly builtIn: Lesson;
}

/** Puts together what a presentation needs, at the first step of the lesson that comes with the page. */
export function createPresent(
  { dataset, story, version, orientation }: PresentInput,
  clock: FrameClock,
  reducedMotion: () => boolean,
): Present {
  const builtIn = lessonOf(story, NOTES);
  const first = tellingOf(builtIn, false);
  // What a store is born with is what is rendered at build and hydrated.
  const view = viewOfStep(stepOf(first), timelineOf(dataset));
  const app = createApp({ dataset, version, orientation, view, clock, reducedMotion });
  return { app, telling: createTellingStore(first), builtIn };
}
