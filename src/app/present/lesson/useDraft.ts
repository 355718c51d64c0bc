import { useEffect, useState } from "react";
import { useTellingStore } from "#app/present/TellingContext.tsx";
import type { Lesson, LessonStep } from "#domain/lesson.ts";
import { lessonText } from "#export/lesson.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { type Draft, type DraftAction, insertStep, moveStep, removeStep } from "#state/lessonDraft.ts";
import { useApp } from "#views/AppContext.tsx";
import { keepDrafts, keptDrafts } from "./keptDrafts.ts";

/** What the editor works on. */
interface Work {
  readonly draft: Draft;
  /** Id of the step whose words are open; null where there is none. */
  readonly chosen: string | null;
  /** Drafts from other times, which can be taken up. */
  readonly offered: readonly Draft[];
  /** Undoes what was removed or put aside last. */
  readonly undo: DraftAction | null;
  /** What was done last, in words. */
  readonly status: string;
}

/** The draft and what can be done to it. It is kept in this browser from the first change on. */
export function useDraft(story: Lesson) {
  const { dataset } = useApp();
  const telling = useTellingStore();
  const [work, setWork] = useState(() => {
    const { lesson, own } = telling.getState();
    return workAtStart(own ? lesson : null, story, keptDrafts(dataset, story));
  });
  const { draft, offered } = work;
  useEffect(() => {
    const isStory = lessonText(draft) === lessonText(story);
    keepDrafts([...(isStory ? [] : [draft]), ...offered]);
  }, [draft, offered, story]);
  const change = (action: DraftAction, more: Partial<Work> = {}) =>
    setWork((now) => ({ ...now, status: "", draft: action(now.draft), ...more }));
  return {
    ...work,
    change,
    choose: (chosen: string) => setWork((now) => ({ ...now, status: "", chosen })),
    move: (id: string, index: number) => setWork((now) => moved(now, id, index)),
    remove: (id: string) => setWork((now) => removed(now, id)),
    insert: (step: LessonStep, index?: number) => setWork((now) => inserted(now, step, index)),
    /** Another draft in place of this one. */
    replace: (next: Draft, status: string) =>
      setWork((now) => ({ ...now, draft: next, chosen: firstId(next), status, undo: () => now.draft })),
    takeUp: (other: Draft) => setWork((now) => takenUp(now, other)),
    forget: (other: Draft) =>
      setWork((now) => ({ ...now, offered: now.offered.filter((each) => each !== other) })),
    undoLast: () => setWork(undone),
  };
}

export type Editing = ReturnType<typeof useDraft>;

/** An own lesson that is presented goes first; then what was worked on last; then the story. */
function workAtStart(presented: Lesson | null, story: Lesson, kept: readonly Draft[]): Work {
  const same = presented && lessonText(presented);
  const others = kept.filter((each) => lessonText(each) !== same);
  const draft = presented ?? others[0] ?? story;
  const offered = others.filter((each) => each !== draft);
  const status = draft === others[0] ? words.keptDraft : "";
  return { draft, chosen: firstId(draft), offered, undo: null, status };
}

function moved(now: Work, id: string, index: number): Work {
  const draft = moveStep(id, index)(now.draft);
  if (draft === now.draft) return now;
  const at = draft.steps.findIndex((step) => step.id === id);
  const status = words.moved(draft.steps[at]?.title ?? "", at + 1, draft.steps.length);
  return { ...now, draft, status };
}

function removed(now: Work, id: string): Work {
  const at = now.draft.steps.findIndex((step) => step.id === id);
  const step = now.draft.steps[at];
  if (!step) return now;
  const draft = removeStep(id)(now.draft);
  const next = draft.steps[Math.min(at, draft.steps.length - 1)] ?? null;
  const chosen = now.chosen === id ? (next?.id ?? null) : now.chosen;
  return { ...now, draft, chosen, status: words.removed(step.title), undo: insertStep(step, at) };
}

function inserted(now: Work, step: LessonStep, index?: number): Work {
  const draft = insertStep(step, index)(now.draft);
  const own = draft.steps.find((each) => !now.draft.steps.includes(each));
  if (!own) return now;
  const status = words.added(own.title, draft.steps.indexOf(own) + 1);
  return { ...now, draft, chosen: own.id, status };
}

function takenUp(now: Work, draft: Draft): Work {
  const others = now.offered.filter((each) => each !== draft);
  const offered = now.draft.steps.length > 0 ? [now.draft, ...others] : others;
  return { ...now, draft, chosen: firstId(draft), offered, undo: null, status: words.keptDraft };
}

function undone(now: Work): Work {
  if (!now.undo) return now;
  const draft = now.undo(now.draft);
  const back = draft.steps.find((each) => !now.draft.steps.includes(each));
  return { ...now, draft, chosen: back?.id ?? firstId(draft), undo: null, status: words.undone };
}

function firstId({ steps }: Draft): string | null {
  return steps[0]?.id ?? null;
}
