import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#domain/day.ts";
import { MOST } from "#domain/lessonFormat.ts";
import {
  changeStep,
  type Draft,
  type DraftAction,
  freeStepId,
  insertStep,
  lessonOfDraft,
  moveStep,
  removeStep,
  retitle,
  stepOfView,
} from "#state/lessonDraft.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { realDataset, realStory } from "../../support/realDataset.ts";

const DATASET = realDataset();
const STORY = realStory();
const LATER = "2024-11-04-zelensky-11000-in-kursk";

const ids = ({ steps }: Draft) => steps.map(({ id }) => id);
const [FIRST, SECOND, THIRD] = STORY.steps;
if (!FIRST || !SECOND || !THIRD) throw new Error("The story has fewer than three steps.");
const THREE: Draft = { title: "Three", steps: [FIRST, SECOND, THIRD] };

describe("a draft", () => {
  test("has its steps moved, at most to an end", () => {
    expect(ids(moveStep(FIRST.id, 1)(THREE))).toEqual([SECOND.id, FIRST.id, THIRD.id]);
    expect(ids(moveStep(FIRST.id, 9)(THREE))).toEqual([SECOND.id, THIRD.id, FIRST.id]);
    expect(ids(moveStep(THIRD.id, -1)(THREE))).toEqual([THIRD.id, FIRST.id, SECOND.id]);
  });

  test("is the same object where nothing changes", () => {
    const idle: DraftAction[] = [
      moveStep(FIRST.id, -1),
      moveStep("gone", 1),
      removeStep("gone"),
      retitle("Three"),
    ];
    for (const action of idle) expect(action(THREE)).toBe(THREE);
  });

  test("gives a step that is put in twice an id of its own, next to the first", () => {
    const twice = insertStep(FIRST, 1)(THREE);
    expect(ids(twice)).toEqual(["first-denial", "first-denial-2", SECOND.id, THIRD.id]);
    expect(ids(insertStep(FIRST)(twice)).at(-1)).toBe("first-denial-3");
  });

  test("gets a step back where it was, also after others have moved", () => {
    const without = removeStep(SECOND.id)(THREE);
    expect(insertStep(SECOND, 1)(without)).toEqual(THREE);
  });

  test("takes no more steps than a lesson can hold", () => {
    let draft = THREE;
    for (let count = 0; count < 70; count += 1) draft = insertStep(FIRST)(draft);
    expect(draft.steps).toHaveLength(MOST.steps);
    expect(new Set(ids(draft)).size).toBe(MOST.steps);
  });

  test("never has two steps of one id, nor an id that a file could not hold", () => {
    const id = fc.oneof(fc.constantFrom("a", "a-2", "step-1"), fc.constant("x".repeat(MOST.id)));
    fc.assert(
      fc.property(fc.array(id, { maxLength: 20 }), (wanted) => {
        const draft = wanted.reduce<Draft>((now, each) => insertStep({ ...FIRST, id: each })(now), {
          title: "",
          steps: [],
        });
        expect(new Set(ids(draft)).size).toBe(wanted.length);
        expect(
          ids(draft).filter((each) => each.length > MOST.id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each)),
        ).toEqual([]);
        expect(freeStepId(draft, "other")).toBe("other");
      }),
    );
  });
});

describe("a step of what is shown", () => {
  test("has its day, clock and map, and the reports of the day", () => {
    const day = dayOf("2024-10-18");
    const step = stepOfView({ ...DEFAULT_VIEW, day, pane: "far-east" }, DATASET);
    const said = DATASET.reports.filter(({ stated }) => stated === day).map(({ id }) => id);
    expect(step).toMatchObject({ day, clock: "stated", view: "far-east", title: "" });
    expect(step.focus).toEqual(said.slice(0, MOST.focus));
    expect(said.length).toBeGreaterThan(3);
  });

  test("begins with the selected report, but not with one that is said only later", () => {
    const early = "2024-10-10-kremlin-fake-news";
    const view = { ...DEFAULT_VIEW, day: dayOf("2024-10-24") };
    expect(stepOfView({ ...view, report: early }, DATASET).focus[0]).toBe(early);
    expect(stepOfView({ ...view, report: LATER }, DATASET).focus).not.toContain(LATER);
    expect(stepOfView({ ...view, report: LATER, clock: "period" }, DATASET).focus).toContain(LATER);
  });

  test("shows all maps where the country or nothing was chosen", () => {
    for (const pane of ["russia", null] as const) {
      expect(stepOfView({ ...DEFAULT_VIEW, pane }, DATASET).view).toBe("overview");
    }
  });
});

describe("the lesson of a draft", () => {
  test("is none without a step", () => {
    expect(lessonOfDraft({ title: "Empty", steps: [] }, DATASET)).toBeNull();
  });

  test("leaves out what was said after a step's day, and has it again once the day is late enough", () => {
    const draft = changeStep(FIRST.id, { focus: [LATER] })(THREE);
    expect(lessonOfDraft(draft, DATASET)?.steps[0]?.focus).toEqual([]);
    const later = changeStep(FIRST.id, { day: dayOf("2024-11-04") })(draft);
    expect(lessonOfDraft(later, DATASET)?.steps[0]?.focus).toEqual([LATER]);
  });
});
