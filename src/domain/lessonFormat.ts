import { formatIso } from "./day.ts";
import type { LessonStep } from "./lesson.ts";

// The form of a lesson as a file and as an address, for who writes it and for who reads it.

/** What a lesson says it is, so that any other file can be told from one. */
export const LESSON_FORMAT = "troop-reports-lesson";
export const LESSON_VERSION = 1;

/** What a lesson can hold at most. Lengths of texts are in UTF-16 units, as a field in a page counts them. */
export const MOST = { steps: 60, title: 200, text: 2_000, focus: 12, id: 80 } as const;

/** A step as it stands in a file. */
export interface StepRecord {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly clock: LessonStep["clock"];
  readonly view: LessonStep["view"];
  readonly focus: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly question: string;
  readonly note: string;
}

export type StepField = keyof StepRecord;
export const STEP_FIELDS: readonly StepField[] = [
  "id",
  "date",
  "clock",
  "view",
  "focus",
  "title",
  "text",
  "question",
  "note",
];

/** The record of a step, all fields in order. */
export function recordOf({ day, ...step }: LessonStep): StepRecord {
  const { id, clock, view, focus, title, text, question, note } = step;
  return { id, date: formatIso(day), clock, view, focus, title, text, question, note };
}

/**
 * A short mark of some fields of a step. It goes with what is taken over from the story by reference, so that
 * words which have changed since are noticed. It guards against changes, not against malice.
 */
export function markOf(record: StepRecord, fields: readonly StepField[]): string {
  const text = JSON.stringify(
    STEP_FIELDS.filter((each) => fields.includes(each)).map((each) => record[each]),
  );
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
