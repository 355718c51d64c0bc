import { createStore } from "zustand/vanilla";
import type { Day } from "#domain/day.ts";
import type { Lesson, LessonStep } from "#domain/lesson.ts";
import { daysOf, isWithin, type Timeline } from "#domain/timeline.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** What stands beside the map: the step's text, its question, or, over the map too, its reports. */
export const FACES = ["text", "question", "evidence"] as const;
export type Face = (typeof FACES)[number];

/** What a class is to guess first: nothing, who said it, or which figure (or stance) it was. */
export const HIDDEN = ["nothing", "names", "figures"] as const;
export type Hidden = (typeof HIDDEN)[number];

/** What is presented, and how far. Plain data: a second window holds the same. */
export interface Telling {
  readonly lesson: Lesson;
  /** Whether the lesson is a teacher's own and not the one that comes with the page. */
  readonly own: boolean;
  /** Index of the step, from 0. */
  readonly at: number;
  readonly face: Face;
  readonly hidden: Hidden;
  /** Ids of the reports of this step of which the hidden part has been shown. */
  readonly revealed: readonly string[];
  /** Id of the report of this step that is shown large among its reports, or null. */
  readonly opened: string | null;
  /** The screen is dark, so that the class looks at the teacher. */
  readonly blank: boolean;
  /** The date is moved freely; the step waits. */
  readonly exploring: boolean;
}

/** One intention of the presenter. Gives back the same object where nothing changes. */
export type TellingAction = (telling: Telling) => Telling;

/** A lesson at its first step. */
export function tellingOf(lesson: Lesson, own: boolean): Telling {
  return {
    lesson,
    own,
    at: 0,
    face: "text",
    hidden: "nothing",
    revealed: [],
    opened: null,
    blank: false,
    exploring: false,
  };
}

export function createTellingStore(initial: Telling) {
  return createStore<Telling>()(() => initial);
}

export type TellingStore = ReturnType<typeof createTellingStore>;

/** The step that is told. */
export function stepOf({ lesson, at }: Telling): LessonStep {
  const step = lesson.steps[at];
  if (!step) throw new Error(`The lesson has no step ${at + 1}.`);
  return step;
}

/** Goes to a step, the nearest that there is. What is to be guessed is asked first. */
export function goTo(index: number): TellingAction {
  return (telling) => {
    const at = Math.max(0, Math.min(telling.lesson.steps.length - 1, index));
    if (at === telling.at && !telling.exploring && !telling.blank) return telling;
    const same = at === telling.at;
    return {
      ...telling,
      at,
      blank: false,
      exploring: false,
      face: same ? telling.face : telling.hidden === "nothing" ? "text" : "evidence",
      revealed: same ? telling.revealed : [],
      opened: same ? telling.opened : null,
    };
  };
}

/** Goes `count` steps on, back where negative. From free exploring it first goes back to the step. */
export function move(count: number): TellingAction {
  return (telling) => goTo(telling.exploring || telling.blank ? telling.at : telling.at + count)(telling);
}

/** Shows a face of the step, or its text again where that face is shown already. */
export function turnTo(face: Face): TellingAction {
  return (telling) => ({
    ...telling,
    face: telling.face === face && !telling.exploring ? "text" : face,
    opened: null,
    exploring: false,
    blank: false,
  });
}

/** Lets the class guess something first: the reports are shown without it. `nothing` shows all. */
export function hide(hidden: Hidden): TellingAction {
  return (telling) =>
    hidden === telling.hidden
      ? telling
      : {
          ...telling,
          hidden,
          revealed: [],
          opened: null,
          exploring: false,
          blank: false,
          face: hidden === "nothing" ? telling.face : "evidence",
        };
}

/** The next thing to hide: names, then figures, then nothing. */
export function hideNext(): TellingAction {
  return (telling) =>
    hide(HIDDEN[(HIDDEN.indexOf(telling.hidden) + 1) % HIDDEN.length] ?? "nothing")(telling);
}

/** Whether something of a report is still to be guessed. */
export function isHidden({ hidden, revealed }: Telling, report: string): boolean {
  return hidden !== "nothing" && !revealed.includes(report);
}

/** Shows what was hidden of a report of the step; once it is shown, shows the report large, and small again. */
export function press(report: string): TellingAction {
  return (telling) => {
    if (isHidden(telling, report)) return { ...telling, revealed: [...telling.revealed, report] };
    return { ...telling, opened: telling.opened === report ? null : report };
  };
}

/** Shows what was hidden of all reports of the step. */
export function revealAll(): TellingAction {
  return (telling) => ({ ...telling, revealed: [...stepOf(telling).focus] });
}

export function toggleBlank(): TellingAction {
  return (telling) => ({ ...telling, blank: !telling.blank });
}

/** Leaves the step to move the date freely, or goes back to it. */
export function toggleExploring(): TellingAction {
  return (telling) => ({ ...telling, exploring: !telling.exploring, blank: false });
}

/** Another lesson, from its first step. */
export function teach(lesson: Lesson, own: boolean): TellingAction {
  return ({ hidden }) => ({
    ...tellingOf(lesson, own),
    hidden,
    face: hidden === "nothing" ? "text" : "evidence",
  });
}

/** What the maps show for a step. `like` keeps theme, language and layers. */
export function viewOfStep(step: LessonStep, timeline: Timeline, like: View = DEFAULT_VIEW): View {
  return {
    ...like,
    day: step.day,
    clock: step.clock,
    span: spanFor(step.day, timeline),
    pane: step.view === "overview" ? null : step.view,
    report: null,
  };
}

function spanFor(day: Day, timeline: Timeline): View["span"] {
  return isWithin(day, daysOf("autumn", timeline)) ? "autumn" : "all";
}
