import { describe, expect, test } from "vitest";
import { dayOf } from "#domain/day.ts";
import { MOST } from "#domain/lessonFormat.ts";
import { lessonInShort, lessonText } from "#export/lesson.ts";
import { DATASET, DENIAL, file, LATER, read, STORY, sentences, step } from "./lessonFile.ts";

describe("a lesson file", () => {
  test("may leave out all of a step but its date", () => {
    const { lesson, problems } = read(file([{ date: "2024-10-24" }]));
    expect(problems).toEqual([]);
    const texts = { title: "", text: "", question: "", note: "" };
    expect(lesson).toEqual({
      title: "Tuesday",
      steps: [
        { id: "step-1", day: dayOf("2024-10-24"), clock: "stated", view: "overview", focus: [], ...texts },
      ],
    });
  });

  test.each([
    [{ date: "2024-02-30" }, 'date is "2024-02-30"; a calendar date (YYYY-MM-DD) was expected.'],
    [{ date: undefined }, "date is missing; a calendar date (YYYY-MM-DD) was expected."],
    [{ date: "2023-12-31" }, 'date is "2023-12-31"; a date from 2024-10-01 to 2026-06-13 was expected.'],
    [{ clock: "noon" }, 'clock is "noon"; one of stated, period was expected.'],
    [{ view: "moon" }, 'view is "moon"; one of overview, far-east, kursk was expected.'],
    [{ title: 3 }, "title is 3; a text of at most 200 characters was expected."],
    [
      { text: "x".repeat(2_001) },
      `text is "${"x".repeat(79)}…"; a text of at most 2,000 characters was expected.`,
    ],
    [{ focus: "all" }, 'focus is "all"; a list was expected.'],
    [{ id: "No slug" }, 'id is "No slug"; a slug (lower case letters, digits, hyphens) was expected.'],
    [{ id: "first" }, 'id is "first", used before; an id of its own was expected.'],
  ])("tells where a step is broken (%#), and leaves out that step alone", (overrides, words) => {
    const raw = file([step({ id: "first" }), step(overrides), step({ id: "last" })]);
    expect(sentences(raw)).toEqual([`Step 2: ${words} The step was left out.`]);
    expect(read(raw).lesson?.steps.map(({ id }) => id)).toEqual(["first", "last"]);
  });

  test("tells of reports that there are not, and of those stated later, and keeps the step without them", () => {
    const raw = file([step({ focus: ["2024-10-01-gone", DENIAL, LATER, DENIAL, 4] })]);
    expect(sentences(raw)).toEqual([
      'Step 1: focus[0] is "2024-10-01-gone"; the id of a report was expected. That was left out.',
      `Step 1: focus[2] is "${LATER}", stated later (2024-11-04); a report stated by 2024-10-24 was expected. That was left out.`,
      `Step 1: focus[3] is "${DENIAL}", named before; another report was expected. That was left out.`,
      "Step 1: focus[4] is 4; the id of a report was expected. That was left out.",
    ]);
    expect(read(raw).lesson?.steps[0]?.focus).toEqual([DENIAL]);
  });

  test("may speak of what was stated later on the clock of what it is about", () => {
    expect(sentences(file([step({ clock: "period", focus: [LATER] })]))).toEqual([]);
  });

  test("tells of fields that are not known, and opens without them", () => {
    const raw = file([step({ colour: "red" })], { author: "Me" });
    expect(sentences(raw)).toEqual([
      "The lesson: author is a field the format does not know; one of format, version, title, steps was expected. That was left out.",
      "Step 1: colour is a field the format does not know; one of id, date, clock, view, focus, title, text, question, note was expected. That was left out.",
    ]);
    expect(read(raw).lesson?.steps).toHaveLength(1);
  });

  test("has at most so many reports and steps", () => {
    const early = DATASET.reports.filter(({ stated }) => stated <= dayOf("2024-10-24")).map(({ id }) => id);
    const many = read(file([step({ focus: early.slice(0, 14) })]));
    expect(many.lesson?.steps[0]?.focus).toEqual(early.slice(0, MOST.focus));
    expect(many.problems.map(({ field }) => field)).toEqual(["focus[12]", "focus[13]"]);
    const steps = Array.from({ length: 62 }, () => ({ date: "2024-10-24" }));
    expect(read(file(steps)).lesson?.steps).toHaveLength(MOST.steps);
    expect(sentences(file(steps))).toEqual([
      "The lesson: steps is a list of 62; a list of up to 60 was expected. The first 60 were read.",
    ]);
  });

  test("opens without its title where that is broken", () => {
    const { lesson, problems } = read(file([step()], { title: ["Tuesday"] }));
    expect(lesson?.title).toBe("");
    expect(problems).toMatchObject([{ step: null, field: "title" }]);
  });

  test("is none without format, in another version, or without a step that can be shown", () => {
    expect(read({ title: "My list", steps: [] })).toEqual({
      lesson: null,
      problems: expect.arrayContaining([expect.objectContaining({ field: "format" })]),
    });
    expect(sentences(file([step()], { version: 2 }))).toEqual([
      "The lesson: version is 2; 1 was expected. This is no lesson that can be opened here.",
    ]);
    expect(sentences([])).toEqual([
      expect.stringContaining("This is no lesson that can be opened here."),
      expect.anything(),
      expect.anything(),
    ]);
    expect(read(file([]))).toMatchObject({ lesson: null, problems: [{ field: "steps" }] });
  });

  test("keeps text as text, markup and all", () => {
    const { lesson } = read(file([step({ text: "<img src=x onerror=alert(1)>" })]));
    expect(lesson?.steps[0]?.text).toBe("<img src=x onerror=alert(1)>");
  });
});

describe("a step taken over from the story", () => {
  const short = JSON.parse(lessonInShort(STORY, STORY));
  const reworded = {
    ...STORY,
    steps: STORY.steps.map((each) => (each.id === "first-denial" ? { ...each, text: "Other words." } : each)),
  };

  test("is the step of the story, without a word in the address", () => {
    expect(JSON.stringify(short)).not.toContain("Kremlin");
    expect(read(short)).toEqual({ lesson: STORY, problems: [] });
  });

  test("is told where the story has changed since, and shown as it is now", () => {
    const { lesson, problems } = read(short, reworded);
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      "Step 1: it was taken over from the story, which has changed since. The step is shown as it is now.",
    ]);
    expect(lesson?.steps[0]?.text).toBe("Other words.");
  });

  test("may have words of its own, which no change of the story touches", () => {
    const [first] = STORY.steps;
    if (!first) throw new Error("The story has no step.");
    const lesson = { title: "Mine", steps: [{ ...first, text: "My words.", note: "" }] };
    expect(read(JSON.parse(lessonInShort(lesson, STORY)), reworded)).toEqual({ lesson, problems: [] });
  });

  test("is left out where the story has none by its id", () => {
    const raw = file([{ step: "gone" }, { step: "first-denial", as: "0" }]);
    expect(sentences(raw)).toEqual([
      'Step 1: step is "gone"; the id of a step of the story was expected. The step was left out.',
      expect.stringContaining("which has changed since"),
    ]);
  });

  test("is in a file in full, whatever becomes of the story", () => {
    const empty = { title: "", steps: [] };
    expect(read(JSON.parse(lessonText(STORY)), empty)).toEqual({ lesson: STORY, problems: [] });
  });
});
