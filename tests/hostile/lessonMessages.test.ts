import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { lessonOfFile } from "#app/present/lesson/openLesson.ts";
import { openLine } from "#app/present/presenter/channel.ts";
import { placeIds } from "#domain/place.ts";
import { isWithin, timelineOf } from "#domain/timeline.ts";
import { lessonText } from "#export/lesson.ts";
import { createAppStore } from "#state/store.ts";
import { createTellingStore, goTo, tellingOf } from "#state/telling.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { broken, traps } from "./broken.ts";
import { planned, SLOW, Tally } from "./runs.ts";
import { hostileTexts, hostileValues } from "./texts.ts";

const DATASET = realDataset();
const BUILT_IN = realStory();

import { realDataset, realStory } from "../support/realDataset.ts";

const tally = new Tally();
const SESSION = "a".repeat(32);

test(
  "whatever comes over the line of the second window, what is told stays a sound step of a sound lesson",
  async () => {
    const context = {
      reportIds: new Set(DATASET.report.keys()),
      actorIds: new Set(DATASET.actor.keys()),
      placeIds: new Set(placeIds(DATASET)),
      timeline: timelineOf(DATASET),
    };
    // A window of its own for each message: one that is taken would outdo the next.
    const openStage = () => {
      const telling = createTellingStore(tellingOf(BUILT_IN, false));
      const view = createAppStore(DEFAULT_VIEW);
      let hear: (event: { readonly data: unknown }) => void = () => undefined;
      const answers: unknown[] = [];
      const channel = {
        postMessage: (message: unknown) => void answers.push(structuredClone(message)),
        addEventListener: (_: "message", listener: typeof hear) => {
          hear = listener;
        },
      };
      openLine({ channel, session: SESSION, writer: "b".repeat(32), role: "stage", telling, view, context });
      answers.length = 0;
      return { telling, view, answers, hear: (data: unknown) => hear({ data }) };
    };
    let taken = 0;
    const told = goTo(3)(tellingOf(BUILT_IN, false));
    const head = { app: "troop-reports-present", session: SESSION, writer: "c".repeat(32) };
    const state = { ...head, type: "state", revision: 5, telling: told, view: "date=2024-11-04" };
    const [first] = BUILT_IN.steps;
    const within = fc.oneof(
      broken(told).map((each) => ({ ...state, telling: each })),
      broken(first ?? {}).map((step) => ({
        ...state,
        telling: { ...told, at: 0, lesson: { ...BUILT_IN, steps: [step] } },
      })),
      hostileTexts.map((text) => ({ ...state, view: text })),
      hostileTexts.map((text) => ({
        ...state,
        view: `q=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""))}`,
      })),
    );
    const said = fc.oneof(
      within,
      broken(state),
      broken({ ...head, type: "hello", role: "presenter" }),
      hostileValues,
      traps,
    );
    await tally.assertAsync("messages and files of lessons", 400, said, async (data) => {
      const { telling, view, answers, hear } = openStage();
      const before = telling.getState();
      hear(data);
      await Promise.resolve();
      if (telling.getState() !== before) taken += 1;
      const { lesson, at, revealed } = telling.getState();
      const step = lesson.steps[at];
      expect(step && isWithin(step.day, context.timeline)).toBe(true);
      for (const each of lesson.steps) {
        expect(
          [each.id, each.title, each.text, each.question, each.note].every(
            (text) => typeof text === "string",
          ),
        ).toBe(true);
        expect(each.focus.every((id) => typeof id === "string")).toBe(true);
      }
      expect(Array.isArray(revealed)).toBe(true);
      expect(isWithin(view.getState().day, context.timeline)).toBe(true);
      expect(answers.length).toBeLessThanOrEqual(2);
    });
    // Some of it is sound, and is taken.
    expect(taken).toBeGreaterThan(0);
  },
  SLOW,
);

test(
  "whatever a lesson file holds, it is a sound lesson or refused in words, and what is left out is told",
  async () => {
    const sound = JSON.parse(lessonText(BUILT_IN)) as { steps: object[] };
    const step = broken(sound.steps[0] ?? {});
    const text = fc.oneof(
      broken(sound).map((each) => JSON.stringify(each)),
      fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => JSON.stringify({ ...sound, steps })),
      fc.nat(5_000).map((length) => lessonText(BUILT_IN).slice(0, length)),
      hostileTexts,
      hostileValues.map((value) => JSON.stringify(value)),
    );
    await tally.assertAsync(
      "messages and files of lessons",
      400,
      fc.tuple(text, hostileTexts),
      async ([content, name]) => {
        const file = Object.assign(new File([content], name), { text: async () => content });
        const { lesson, problems } = await lessonOfFile(file, DATASET, BUILT_IN);
        for (const sentence of problems) expect(sentence).toMatch(/\.$/);
        if (!lesson) expect(problems.length).toBeGreaterThan(0);
        else {
          const again = await lessonOfFile(
            Object.assign(new File([], "again"), { text: async () => lessonText(lesson) }),
            DATASET,
            BUILT_IN,
          );
          expect(again).toEqual({ lesson, problems: [] });
        }
      },
    );
  },
  SLOW,
);

test("800 messages and files of lessons were tried", () => {
  expect(tally.of("messages and files of lessons")).toBeGreaterThanOrEqual(2 * planned(400));
});

afterAll(() => tally.tell());
