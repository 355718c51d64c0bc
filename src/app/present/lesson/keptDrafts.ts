import { readLesson } from "#dataset/lesson.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Lesson } from "#domain/lesson.ts";
import { lessonText } from "#export/lesson.ts";
import type { Draft } from "#state/lessonDraft.ts";

const KEY = "troop-reports-lesson-drafts";

/** So many drafts are kept: the oldest goes first. */
const MOST = 5;

/** The drafts that this browser keeps: the one worked on last, and those that were not taken up since. */
export function keptDrafts(dataset: Dataset, story: Lesson): readonly Draft[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(kept)) return [];
    const drafts = kept.slice(0, MOST).map((each) => readLesson(each, dataset, story).lesson);
    return drafts.filter((each) => each !== null);
  } catch {
    // Storage is shut, or something else stands there.
    return [];
  }
}

/** Keeps drafts, the one worked on first; without any forgets those that were. */
export function keepDrafts(drafts: readonly Draft[]): void {
  try {
    const kept = drafts
      .filter(({ steps }) => steps.length > 0)
      .slice(0, MOST)
      .map((each) => JSON.parse(lessonText(each)));
    if (kept.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is shut or full: the draft lasts as long as the dialog.
  }
}
