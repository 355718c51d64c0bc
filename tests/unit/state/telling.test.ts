import { describe, expect, test } from "vitest";
import { dayOf } from "#domain/day.ts";
import type { LessonStep } from "#domain/lesson.ts";
import { timelineOf } from "#domain/timeline.ts";
import {
  goTo,
  hide,
  hideNext,
  isHidden,
  move,
  press,
  revealAll,
  stepOf,
  type Telling,
  type TellingAction,
  teach,
  tellingOf,
  toggleBlank,
  toggleExploring,
  turnTo,
  viewOfStep,
} from "#state/telling.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { realDataset } from "../../support/realDataset.ts";

const step = (id: string, date: string, overrides: Partial<LessonStep> = {}): LessonStep => ({
  id,
  day: dayOf(date),
  clock: "stated",
  view: "kursk",
  focus: [`${id}-a`, `${id}-b`],
  title: id,
  text: "",
  question: "",
  note: "",
  ...overrides,
});
const LESSON = {
  title: "A lesson",
  steps: [
    step("one", "2024-10-10"),
    step("two", "2024-11-05"),
    step("three", "2025-04-30", { view: "overview" }),
  ],
};
const start = tellingOf(LESSON, false);
const having = (...actions: readonly TellingAction[]): Telling =>
  actions.reduce((telling, act) => act(telling), start);

describe("going through a lesson", () => {
  test("steps on and back stop at the ends", () => {
    expect(having(move(1)).at).toBe(1);
    expect(having(move(1), move(1), move(1), move(1)).at).toBe(2);
    expect(having(move(-1))).toBe(start);
    expect(having(goTo(99)).at).toBe(2);
  });

  test("another step begins with its text, nothing shown, nothing opened", () => {
    const told = having(turnTo("evidence"), press("one-a"), move(1));
    expect(told).toMatchObject({ at: 1, face: "text", opened: null, revealed: [] });
  });

  test("a dark screen and a moved date end with the next key, and the step is still the same", () => {
    expect(having(move(1), toggleBlank(), move(1))).toMatchObject({ at: 1, blank: false });
    expect(having(move(1), toggleExploring(), move(1))).toMatchObject({ at: 1, exploring: false });
  });

  test("asking twice for a face brings back the text", () => {
    expect(having(turnTo("question")).face).toBe("question");
    expect(having(turnTo("question"), turnTo("question")).face).toBe("text");
    expect(having(turnTo("question"), turnTo("evidence")).face).toBe("evidence");
  });

  test("another lesson begins at its first step", () => {
    const own = { title: "Own", steps: [step("mine", "2024-12-01")] };
    expect(having(move(1), teach(own, true))).toMatchObject({ lesson: own, own: true, at: 0, face: "text" });
  });
});

describe("guessing first", () => {
  test("names, then figures, then nothing is hidden", () => {
    expect(having(hideNext()).hidden).toBe("names");
    expect(having(hideNext(), hideNext()).hidden).toBe("figures");
    expect(having(hideNext(), hideNext(), hideNext()).hidden).toBe("nothing");
  });

  test("a step begins with its reports, so that its text gives nothing away", () => {
    expect(having(hide("names")).face).toBe("evidence");
    expect(having(hide("names"), turnTo("text"), move(1)).face).toBe("evidence");
  });

  test("a press shows what is hidden, the next all of the report, the next the others again", () => {
    const shown = having(hide("names"), press("one-a"));
    expect(isHidden(shown, "one-a")).toBe(false);
    expect(isHidden(shown, "one-b")).toBe(true);
    expect(shown.opened).toBeNull();
    expect(press("one-a")(shown).opened).toBe("one-a");
    expect(press("one-a")(press("one-a")(shown)).opened).toBeNull();
  });

  test("all can be shown at once, and the next step hides again", () => {
    const shown = having(hide("figures"), revealAll());
    expect(stepOf(shown).focus.every((id) => !isHidden(shown, id))).toBe(true);
    const next = move(1)(shown);
    expect(stepOf(next).focus.every((id) => isHidden(next, id))).toBe(true);
  });

  test("hiding something else hides all of it", () => {
    expect(isHidden(having(hide("names"), revealAll(), hide("figures")), "one-a")).toBe(true);
  });
});

describe("what the maps show", () => {
  const timeline = timelineOf(realDataset());
  test("is the day, clock and area of the step; both areas for an overview", () => {
    expect(viewOfStep(step("a", "2024-11-05", { clock: "period" }), timeline)).toMatchObject({
      day: dayOf("2024-11-05"),
      clock: "period",
      span: "autumn",
      pane: "kursk",
    });
    expect(viewOfStep(step("a", "2025-04-30", { view: "overview" }), timeline)).toMatchObject({
      span: "all",
      pane: null,
    });
  });

  test("keeps theme and layers, and lets a chosen report go", () => {
    const like = { ...DEFAULT_VIEW, theme: "dark", casualties: true, report: "x" } as const;
    expect(viewOfStep(step("a", "2024-11-05"), timeline, like)).toMatchObject({
      theme: "dark",
      casualties: true,
      report: null,
    });
  });
});
