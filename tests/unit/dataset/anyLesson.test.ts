import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIso } from "#domain/day.ts";
import { MOST } from "#domain/lessonFormat.ts";
import { lessonInShort, lessonText } from "#export/lesson.ts";
import { someLesson } from "../../support/arbitraryLesson.ts";
import { DATASET, DENIAL, file, read, STORY, step } from "./lessonFile.ts";

describe("whatever the value is", () => {
  /** Reads it and judges all that comes out. */
  function readAll(raw: unknown) {
    const { lesson, problems } = read(raw);
    for (const { sentence } of problems) {
      expect(sentence).toMatch(/^(The lesson|Step \d+): .+\.$/);
      expect(sentence).not.toMatch(/[<>]/);
      expect(sentence.length).toBeLessThan(800);
    }
    if (!lesson) expect(problems.length).toBeGreaterThan(0);
    // What is kept is sound: written and read again it is the same, and there is nothing to tell.
    else expect(read(JSON.parse(lessonText(lesson)))).toEqual({ lesson, problems: [] });
    return { lesson, problems };
  }

  test("any value is read without an exception, and is no lesson", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (raw) => {
        expect(readAll(raw).lesson).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test("any steps and titles are read without an exception", () => {
    const field = fc.constantFrom(
      "id",
      "date",
      "clock",
      "view",
      "focus",
      "title",
      "text",
      "step",
      "as",
      "__proto__",
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("2024-10-24", "first-denial", "stated", "kursk", [DENIAL], "__proto__", "constructor"),
    );
    const steps = fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(field, value)));
    fc.assert(
      fc.property(steps, value, (list, title) => void readAll(file(list, { title }))),
      { numRuns: 1_000 },
    );
  });

  test("a sound file with one thing wrong is read without an exception, and whatever is lost is told", () => {
    const path = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(someLesson(DATASET, STORY), path, fc.jsonValue(), (lesson, at, value) => {
        const raw = mutated(JSON.parse(lessonText(lesson)), at, value);
        const { lesson: kept, problems } = readAll(raw);
        if (problems.length === 0) expect(kept?.steps).toHaveLength(lesson.steps.length);
      }),
      { numRuns: 500 },
    );
  });

  test("a value nested a hundred thousand times deep is read without an exception", () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    for (const raw of [deep, file([deep]), file([step({ focus: deep })]), file([step({ title: deep })])]) {
      readAll(raw);
    }
  });

  test("a list of a hundred thousand reports is told in a few sentences", () => {
    const { problems } = readAll(file([step({ focus: Array.from({ length: 100_000 }, String) })]));
    expect(problems.length).toBeLessThanOrEqual(2 * MOST.focus + 1);
  });
});

/** A copy with a value put at some depth; `path` picks the field at each level. */
function mutated(whole: unknown, [at, ...rest]: readonly number[], value: unknown): unknown {
  if (at === undefined || typeof whole !== "object" || whole === null) return value;
  const entries = Object.entries(whole);
  const changed = entries.map(([key, old], index) => [
    key,
    index === at % entries.length ? mutated(old, rest, value) : old,
  ]);
  return Array.isArray(whole) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

describe("a lesson that is written", () => {
  test("reads back as it was, as a file and in short, in any script", () => {
    fc.assert(
      fc.property(someLesson(DATASET, STORY), (lesson) => {
        const expected = { lesson, problems: [] };
        expect(read(JSON.parse(lessonText(lesson)))).toEqual(expected);
        expect(read(JSON.parse(lessonInShort(lesson, STORY)))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("has its dates as dates and nothing that is empty", () => {
    const [first] = STORY.steps;
    if (!first) throw new Error("The story has no step.");
    const written = JSON.parse(lessonText({ title: "Mine", steps: [{ ...first, focus: [], note: "" }] }));
    expect(written.steps).toEqual([
      {
        id: "first-denial",
        date: formatIso(first.day),
        clock: "stated",
        view: "overview",
        title: first.title,
        text: first.text,
        question: first.question,
      },
    ]);
  });
});
