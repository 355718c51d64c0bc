import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { LessonProblems } from "#app/present/lesson/LessonProblems.tsx";
import { startLesson } from "#app/present/lesson/openLesson.ts";
import { stepOf, tellingOf, viewOfStep } from "#state/telling.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { realDataset, realStory } from "../support/realDataset.ts";
import { context } from "../unit/state/arbitraryView.ts";
import { asReactWrites, isPlainNotice, plantedIn, watchConsole } from "./judge.ts";
import { anApp, presentPage } from "./pages.tsx";
import { eachNth, planned, SLOW, Tally } from "./runs.ts";
import { hostileTexts, PROTOTYPE_NAMES } from "./texts.ts";

const DATASET = realDataset();
const STORY = realStory();
const tally = new Tally();
let endWatch: () => void;

beforeEach(() => {
  endWatch = watchConsole();
});

afterEach(() => endWatch());

test(
  "whatever stands for a lesson behind the number sign, it is presented as text or refused in words",
  async () => {
    const packed = (text: string) => deflateRawSync(text).toString("base64url");
    const plain = (text: string) => `j.${Buffer.from(text).toString("base64url")}`;
    const field = fc.constantFrom(
      "id",
      "date",
      "as",
      "clock",
      "view",
      "focus",
      "title",
      "text",
      "question",
      "note",
    );
    const text = fc.oneof(
      hostileTexts,
      fc.constantFrom<unknown>("2024-11-04", "kursk", [], ...PROTOTYPE_NAMES),
    );
    const step = fc.dictionary(field, text).map((fields) => ({ date: "2024-11-04", ...fields }));
    const lesson = fc
      .record({ title: text, steps: fc.array(step, { maxLength: 5 }) })
      .map((held) => JSON.stringify({ format: "troop-reports-lesson", version: 1, ...held }));
    const held = fc.oneof(
      { weight: 4, arbitrary: lesson.map(packed) },
      { weight: 2, arbitrary: lesson.map(plain) },
      {
        weight: 2,
        arbitrary: fc.tuple(lesson, fc.nat(300)).map(([json, cut]) => packed(json).slice(0, cut)),
      },
      { weight: 2, arbitrary: hostileTexts },
      { weight: 1, arbitrary: hostileTexts.map(packed) },
    );
    const kept: NonNullable<Awaited<ReturnType<typeof startLesson>>["lesson"]>[] = [];
    const drawn = eachNth(40);
    await tally.assertAsync("addresses of lessons", 1_000, held, async (text) => {
      const opened = await startLesson(`#lesson=${text}`, DATASET, STORY);
      if (!opened.lesson) expect(opened.problems.length).toBeGreaterThan(0);
      const markup = renderToStaticMarkup(<LessonProblems opened={opened} />);
      expect(isPlainNotice(markup)).toBe(true);
      for (const sentence of [...new Set(opened.problems)].slice(0, 12))
        expect(markup).toContain(asReactWrites(sentence));
      if (opened.lesson && drawn()) kept.push(opened.lesson);
    });
    expect(kept.length).toBeGreaterThan(0);
    for (const each of kept) {
      const telling = tellingOf(each, true);
      const app = anApp(DATASET, viewOfStep(stepOf(telling), context.timeline, DEFAULT_VIEW));
      expect(plantedIn(await presentPage(app, telling, STORY))).toEqual([]);
    }
  },
  SLOW,
);

test("1,000 addresses of lessons were tried", () => {
  expect(tally.of("addresses of lessons")).toBeGreaterThanOrEqual(planned(1_000));
});

afterAll(() => tally.tell());
