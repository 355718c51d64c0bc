import type { Step, Story } from "./story.ts";

/** A step as it is taught. Any text may be empty where a teacher wrote none. */
export interface LessonStep extends Step {
  /** What only the one who presents reads; empty where there is nothing to say. */
  readonly note: string;
}

/** What is presented: the guided telling, or a teacher's own choice of steps. Never without a step. */
export interface Lesson {
  readonly title: string;
  readonly steps: readonly LessonStep[];
}

/** The guided telling as a lesson. `notes`: by the step's id; a step without one gets none. */
export function lessonOf({ title, steps }: Story, notes: Readonly<Record<string, string>>): Lesson {
  const noteOf = (id: string) => (Object.hasOwn(notes, id) ? (notes[id] ?? "") : "");
  return { title, steps: steps.map((step) => ({ ...step, note: noteOf(step.id) })) };
}
