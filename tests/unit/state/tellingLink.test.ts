import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#domain/day.ts";
import { lessonOf } from "#domain/lesson.ts";
import { placeIds } from "#domain/place.ts";
import { timelineOf } from "#domain/timeline.ts";
import { FACES, HIDDEN, type Telling, tellingOf } from "#state/telling.ts";
import { decodeTelling, encodeTelling } from "#state/tellingLink.ts";
import { DEFAULT_VIEW, THEMES } from "#state/view.ts";
import { realDataset, realStory } from "../../support/realDataset.ts";

const dataset = realDataset();
const lesson = lessonOf(realStory(), {});
const context = {
  reportIds: new Set(dataset.report.keys()),
  actorIds: new Set(dataset.actor.keys()),
  placeIds: new Set(placeIds(dataset)),
  timeline: timelineOf(dataset),
};
const read = (query: string) => decodeTelling(query, lesson, false, context);
const start = tellingOf(lesson, false);

describe("the address of a presentation", () => {
  test("is empty at the first step", () => {
    expect(encodeTelling(start, DEFAULT_VIEW)).toBe("");
  });

  test("says step, face and what is hidden in words", () => {
    const telling: Telling = { ...start, at: 6, face: "question", hidden: "names" };
    expect(encodeTelling(telling, { ...DEFAULT_VIEW, theme: "dark" })).toBe(
      "step=7&show=question&hide=names&theme=dark",
    );
  });

  test("holds the day only while the date is moved freely", () => {
    const view = { ...DEFAULT_VIEW, day: dayOf("2024-11-08") };
    expect(encodeTelling(start, view)).toBe("");
    expect(encodeTelling({ ...start, exploring: true }, view)).toBe("date=2024-11-08");
    expect(encodeTelling({ ...start, exploring: true }, DEFAULT_VIEW)).toBe("date=2024-10-24");
  });

  test("knows a step also by its id", () => {
    expect(read("?step=nato-confirms").telling.at).toBe(5);
  });

  test("goes on where it was, whatever that was", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: lesson.steps.length - 1 }),
        fc.constantFrom(...FACES),
        fc.constantFrom(...HIDDEN),
        fc.constantFrom(...THEMES),
        fc.boolean(),
        (at, face, hidden, theme, exploring) => {
          // With something to guess, the reports come first.
          fc.pre(hidden === "nothing" || face !== "text");
          const telling: Telling = { ...start, at, face, hidden, exploring };
          const { telling: again, view, problems } = read(encodeTelling(telling, { ...DEFAULT_VIEW, theme }));
          expect(again).toEqual(telling);
          expect(view.theme).toBe(theme);
          expect(problems).toEqual([]);
        },
      ),
    );
  });

  test("that cannot be used is told, and the rest of it is used", () => {
    const { telling, problems } = read("?step=13&show=all&hide=names&step=0x1");
    expect(telling).toMatchObject({ at: 0, hidden: "names" });
    expect(problems.map(({ parameter, found, reason }) => [parameter, found, reason])).toEqual([
      ["step", "13", "broken"],
      ["show", "all", "broken"],
      ["step", "0x1", "broken"],
    ]);
    expect(problems[0]?.expected).toBe("1–12");
  });

  test("that says a thing twice is taken at its first word", () => {
    const { telling, problems } = read("step=2&step=3");
    expect(telling.at).toBe(1);
    expect(problems).toEqual([{ parameter: "step", found: "3", expected: "step", reason: "repeated" }]);
  });

  test("may be any text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: "binary" }),
        fc.constantFrom("step=", "show=", "hide=", ""),
        (text, name) => {
          const { telling } = read(`?${name}${text}`);
          expect(lesson.steps[telling.at]).toBeDefined();
        },
      ),
    );
  });
});
