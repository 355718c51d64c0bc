import type { Lesson, LessonStep } from "#domain/lesson.ts";
import {
  LESSON_FORMAT,
  LESSON_VERSION,
  markOf,
  recordOf,
  STEP_FIELDS,
  type StepRecord,
} from "#domain/lessonFormat.ts";

/** A lesson as a file: JSON, every step in full, so that no later change of the story can touch its words. */
export function lessonText({ title, steps }: Lesson): string {
  const whole = { ...head(title), steps: steps.map((step) => withoutEmpty(recordOf(step))) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/**
 * A lesson as short JSON, for an address. What a step has in common with the step of the story by the same id
 * is not repeated: addresses have to be short, and a code in print even more so. A mark of what was left out
 * goes along; where the story has changed since, the reader says so.
 */
export function lessonInShort({ title, steps }: Lesson, story: Lesson): string {
  const known = new Map(story.steps.map((step) => [step.id, recordOf(step)]));
  return JSON.stringify({ ...head(title), steps: steps.map((step) => inShort(step, known.get(step.id))) });
}

/** What the file of a lesson is called: "lesson-who-said-what.json". Letters of any script stay. */
export function lessonFileName({ title }: Lesson): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  const name = [...(words ?? []).join("-")].slice(0, 60).join("").replace(/-$/, "");
  return name === "" ? "lesson.json" : `lesson-${name}.json`;
}

function head(title: string) {
  return { format: LESSON_FORMAT, version: LESSON_VERSION, title };
}

/** Empty texts and lists go without saying. */
function withoutEmpty(record: StepRecord): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value.length > 0));
}

function inShort(step: LessonStep, base: StepRecord | undefined): object {
  const record = recordOf(step);
  if (!base) return withoutEmpty(record);
  const same = STEP_FIELDS.filter((field) => String(record[field]) === String(base[field]));
  const own = STEP_FIELDS.filter((field) => !same.includes(field));
  return {
    step: base.id,
    as: markOf(base, same),
    ...Object.fromEntries(own.map((field) => [field, record[field]])),
  };
}
