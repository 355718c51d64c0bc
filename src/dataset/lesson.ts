import * as v from "valibot";
import type { Dataset } from "#domain/dataset.ts";
import { formatIso } from "#domain/day.ts";
import type { Lesson, LessonStep } from "#domain/lesson.ts";
import {
  LESSON_FORMAT,
  LESSON_VERSION,
  MOST,
  markOf,
  recordOf,
  STEP_FIELDS,
  type StepRecord,
} from "#domain/lessonFormat.ts";
import { CLOCKS, STEP_VIEWS } from "#domain/story.ts";
import { isWithin, type Timeline, timelineOf } from "#domain/timeline.ts";
import { checkFocus } from "./lessonFocus.ts";
import { type Complaint, plainText, shown } from "./problem.ts";
import { readRecord } from "./table.ts";
import * as is from "./values.ts";

/** One thing about a lesson that could not be used as it stands. */
export interface LessonProblem {
  /** The step's place in the file, from 1, or null for the lesson as a whole. */
  readonly step: number | null;
  /** Path such as `date` or `focus[0]` (from 0), or null for the step or lesson as a whole. */
  readonly field: string | null;
  /** Plain words: where, what is there, what was expected, what became of it. Never markup. */
  readonly sentence: string;
}

export interface ReadLesson {
  /** Null where nothing can be presented. */
  readonly lesson: Lesson | null;
  /** In the order of the file. */
  readonly problems: readonly LessonProblem[];
}

const textUpTo = (most: number) =>
  v.message(
    v.pipe(v.string(), v.maxLength(most)),
    `a text of at most ${most.toLocaleString("en-GB")} characters`,
  );
const title = textUpTo(MOST.title);
const words = v.optional(textUpTo(MOST.text), "");

const stepSchema = is.openFields({
  id: v.optional(v.pipe(is.slug, v.maxLength(MOST.id, `a slug of at most ${MOST.id} characters`))),
  date: is.day,
  clock: v.optional(is.oneOf(CLOCKS), "stated"),
  view: v.optional(is.oneOf(STEP_VIEWS), "overview"),
  focus: v.optional(v.array(v.unknown(), "a list"), []),
  title: v.optional(title, ""),
  text: words,
  question: words,
  note: words,
});

const outsideSchema = is.openFields({
  format: v.literal(LESSON_FORMAT, `"${LESSON_FORMAT}"`),
  version: v.literal(LESSON_VERSION, `${LESSON_VERSION}`),
  steps: v.array(v.unknown(), "a list"),
});

/**
 * Reads a lesson from parsed JSON. Never throws, whatever the value. Broken steps, unknown reports and unknown
 * fields are left out and told one by one. `story`: what comes with the page, for steps taken over from it.
 */
export function readLesson(raw: unknown, dataset: Dataset, story: Lesson): ReadLesson {
  const { value, complaints } = readRecord(raw, outsideSchema, () => []);
  if (!value) return { lesson: null, problems: complaints.map((each) => told(null, each, OUT.lesson)) };
  const problems = unknownFields(raw, ["format", "version", "title", "steps"]).map((each) =>
    told(null, each, OUT.part),
  );
  const named = readRecord(fieldOf(raw, "title") ?? "", title, () => []);
  problems.push(...named.complaints.map((each) => told(null, { ...each, field: "title" }, OUT.part)));
  const reader = { dataset, story, timeline: timelineOf(dataset), taken: new Set<string>() };
  const steps: LessonStep[] = [];
  for (const [index, rawStep] of value.steps.slice(0, MOST.steps).entries()) {
    const read = readStep(rawStep, index + 1, reader);
    problems.push(...read.problems);
    if (read.step) steps.push(read.step);
  }
  if (value.steps.length > MOST.steps) {
    const complaint = {
      field: "steps",
      found: shown(value.steps),
      expected: `a list of up to ${MOST.steps}`,
    };
    problems.push(told(null, complaint, `The first ${MOST.steps} were read.`));
  }
  if (steps.length > 0) return { lesson: { title: named.value ?? "", steps }, problems };
  return { lesson: null, problems: [...problems, NO_STEP] };
}

interface Reader {
  readonly dataset: Dataset;
  readonly story: Lesson;
  readonly timeline: Timeline;
  /** The ids of steps so far. */
  readonly taken: Set<string>;
}

function readStep(raw: unknown, place: number, { dataset, story, timeline, taken }: Reader) {
  const base = baseOf(raw, story);
  if (base?.record === null) {
    const expected = "the id of a step of the story";
    const complaint = { field: "step", found: shown(fieldOf(raw, "step")), expected };
    return { step: null, problems: [told(place, complaint, OUT.step)] };
  }
  const whole = base ? { ...base.record, ...ownFields(raw) } : raw;
  const { value, complaints } = readRecord(whole, stepSchema, ({ id, date }) => [
    ...(id !== undefined && taken.has(id)
      ? [{ field: "id", found: `${shown(id)}, used before`, expected: "an id of its own" }]
      : []),
    ...(isWithin(date, timeline) ? [] : [outsideAxis(formatIso(date), timeline)]),
  ]);
  const broken = complaints.map((each) => told(place, each, OUT.step));
  if (!value || broken.length > 0) return { step: null, problems: broken };
  const { date, id = freeId(place, taken), ...rest } = value;
  taken.add(id);
  const focus = checkFocus(value.focus, dataset, date, value.clock);
  const problems = [
    ...unknownFields(raw, base ? ["step", "as", ...STEP_FIELDS] : STEP_FIELDS),
    ...focus.complaints,
  ].map((each) => told(place, each, OUT.part));
  if (base?.hasChanged) problems.push(changedSince(place));
  const step: LessonStep = { id, day: date, ...rest, focus: focus.kept };
  return { step, problems };
}

/** What a step is taken over from; null where it stands for itself; its record null where the story has none such. */
function baseOf(raw: unknown, story: Lesson): { record: StepRecord | null; hasChanged: boolean } | null {
  const id = fieldOf(raw, "step");
  if (id === undefined) return null;
  const step = story.steps.find((each) => each.id === id);
  if (!step) return { record: null, hasChanged: false };
  const record = recordOf(step);
  const own = Object.keys(ownFields(raw));
  const taken = STEP_FIELDS.filter((field) => !own.includes(field));
  return { record, hasChanged: fieldOf(raw, "as") !== markOf(record, taken) };
}

function ownFields(raw: unknown): object {
  const fields: readonly string[] = STEP_FIELDS;
  return Object.fromEntries(Object.entries(raw ?? {}).filter(([key]) => fields.includes(key)));
}

function fieldOf(raw: unknown, name: string): unknown {
  if (typeof raw !== "object" || raw === null || !Object.hasOwn(raw, name)) return undefined;
  return Object.entries(raw).find(([key]) => key === name)?.[1];
}

/** The most unknown fields that are told of one object. */
const MOST_TOLD = 5;

function unknownFields(raw: unknown, known: readonly string[]): Complaint[] {
  return Object.keys(Object(raw))
    .filter((key) => !known.includes(key))
    .slice(0, MOST_TOLD)
    .map((key) => ({
      field: plainText(key) || '""',
      found: "a field the format does not know",
      expected: `one of ${known.join(", ")}`,
    }));
}

function outsideAxis(date: string, { first, last }: Timeline): Complaint {
  const expected = `a date from ${formatIso(first)} to ${formatIso(last)}`;
  return { field: "date", found: shown(date), expected };
}

function freeId(place: number, taken: ReadonlySet<string>): string {
  for (let number = place; ; number += 1) if (!taken.has(`step-${number}`)) return `step-${number}`;
}

const OUT = {
  lesson: "This is no lesson that can be opened here.",
  step: "The step was left out.",
  part: "That was left out.",
};

const NO_STEP: LessonProblem = {
  step: null,
  field: "steps",
  sentence: "The lesson: there is no step that can be shown.",
};

function changedSince(place: number): LessonProblem {
  const sentence = `Step ${place}: it was taken over from the story, which has changed since. The step is shown as it is now.`;
  return { step: place, field: null, sentence };
}

function told(step: number | null, { field, found, expected }: Complaint, outcome: string): LessonProblem {
  const where = step === null ? "The lesson" : `Step ${step}`;
  const subject = field ?? (step === null ? "it" : "the step");
  return { step, field, sentence: `${where}: ${subject} is ${found}; ${expected} was expected. ${outcome}` };
}
