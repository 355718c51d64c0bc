import { countsFrom } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Lesson, LessonStep } from "#domain/lesson.ts";
import { MOST } from "#domain/lessonFormat.ts";
import type { View } from "./view.ts";

/**
 * A lesson while it is being made. Unlike a lesson it may be without a step, and a step may speak of reports that
 * were stated after its day: the day may be on its way to another one.
 */
export type Draft = Lesson;

/** One intention of who makes a lesson. Gives back the same object where nothing changes. */
export type DraftAction = (draft: Draft) => Draft;

export function retitle(title: string): DraftAction {
  return (draft) => (title === draft.title ? draft : { ...draft, title });
}

/** Changes fields of a step; its id stays. */
export function changeStep(id: string, fields: Partial<Omit<LessonStep, "id">>): DraftAction {
  return (draft) => ({
    ...draft,
    steps: draft.steps.map((step) => (step.id === id ? { ...step, ...fields } : step)),
  });
}

/** Puts a step at an index, the nearest that there is. */
export function moveStep(id: string, index: number): DraftAction {
  return (draft) => {
    const step = draft.steps.find((each) => each.id === id);
    const to = Math.max(0, Math.min(draft.steps.length - 1, index));
    if (!step || draft.steps[to] === step) return draft;
    const others = draft.steps.filter((each) => each !== step);
    return { ...draft, steps: others.toSpliced(to, 0, step) };
  };
}

export function removeStep(id: string): DraftAction {
  return (draft) =>
    draft.steps.some((step) => step.id === id)
      ? { ...draft, steps: draft.steps.filter((step) => step.id !== id) }
      : draft;
}

/** Puts a step in at an index, or at the end. Gets an id of its own where its id is taken. Not past the most steps. */
export function insertStep(step: LessonStep, index = Number.POSITIVE_INFINITY): DraftAction {
  return (draft) => {
    if (draft.steps.length >= MOST.steps) return draft;
    const own = { ...step, id: freeStepId(draft, step.id) };
    return { ...draft, steps: draft.steps.toSpliced(Math.min(index, draft.steps.length), 0, own) };
  };
}

/** The id itself, or with the first number that makes it free: "first-denial-2". */
export function freeStepId({ steps }: Draft, id: string): string {
  const taken = new Set(steps.map((step) => step.id));
  if (!taken.has(id)) return id;
  const stem = id.replace(/-\d+$/, "").slice(0, MOST.id - 4);
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** A step without words of what is shown: its reports are the selected one and those that count from that day. */
export function stepOfView({ day, clock, pane, report }: View, dataset: Dataset): LessonStep {
  const ofDay = dataset.reports.filter((each) => countsFrom(each, clock) === day).map(({ id }) => id);
  const all = new Set([...(report === null ? [] : [report]), ...ofDay]);
  const step: LessonStep = {
    id: "step-1",
    day,
    clock,
    view: pane === "kursk" || pane === "far-east" ? pane : "overview",
    focus: [...all],
    title: "",
    text: "",
    question: "",
    note: "",
  };
  return { ...step, focus: saidBy(step, dataset).slice(0, MOST.focus) };
}

/** The reports of a step that it may speak of: on the clock of what was stated, those stated by its day. */
function saidBy({ focus, day, clock }: LessonStep, dataset: Dataset): readonly string[] {
  return focus.filter((id) => {
    const report = dataset.report.get(id);
    return report !== undefined && (clock === "period" || report.stated <= day);
  });
}

/** The draft as it can be presented, kept and sent; null without a step. Leaves out reports not stated by then. */
export function lessonOfDraft(draft: Draft, dataset: Dataset): Lesson | null {
  if (draft.steps.length === 0) return null;
  return { ...draft, steps: draft.steps.map((step) => ({ ...step, focus: saidBy(step, dataset) })) };
}
