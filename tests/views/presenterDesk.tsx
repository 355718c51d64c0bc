import { render } from "@testing-library/react";
import { vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { createApp } from "#app/createApp.ts";
import type { Partner } from "#app/present/presenter/channel.ts";
import type { NotesShown } from "#app/present/presenter/door.ts";
import { PresenterShell } from "#app/present/presenter/PresenterShell.tsx";
import type { Stopwatch } from "#app/present/presenter/stopwatch.ts";
import { dayOf } from "#domain/day.ts";
import { lessonOf } from "#domain/lesson.ts";
import { createTellingStore, type TellingAction, tellingOf } from "#state/telling.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import story from "../../data/story.json";
import teaching from "../../data/teaching.json";
import { createFakeClock } from "../support/fakeClock.ts";
import { curatedDataset } from "./curatedDataset.ts";

const START = Date.UTC(2026, 10, 30, 9, 0, 0);

/** Time that stands still until a test lets it pass. */
function aTime() {
  const listeners = new Set<() => void>();
  let now = START;
  return {
    now: () => now,
    eachSecond: (callback: () => void) => {
      listeners.add(callback);
      return () => void listeners.delete(callback);
    },
    pass(ms: number) {
      now += ms;
      for (const listener of listeners) listener();
    },
  };
}

/** The story with its notes. */
const LESSON = lessonOf(
  {
    title: story.title,
    steps: story.steps.map(({ date, ...step }) => ({ ...step, day: dayOf(date) }) as never),
  },
  teaching.notes,
);

function aDesk() {
  const time = aTime();
  const partner = createStore<Partner>()(() => "unknown");
  const line = { partner, greet: () => undefined, leave: () => undefined };
  const watch = createStore<Stopwatch>()(() => ({ since: START, before: 0 }));
  const notes = createStore<NotesShown>()(() => ({ shown: false, why: null }));
  const toggle = vi.fn();
  return { time, partner, line, watch, door: { notes, toggle } };
}

/** A presentation with a desk whose time stands still, after some actions. */
export function open(...actions: TellingAction[]) {
  const app = createApp({
    dataset: curatedDataset(),
    version: "2026-11-22",
    orientation: [],
    view: DEFAULT_VIEW,
    clock: createFakeClock(),
    reducedMotion: () => true,
  });
  const telling = createTellingStore(tellingOf(LESSON, false));
  for (const action of actions) telling.setState(action);
  const desk = aDesk();
  return { app, telling, desk, now: telling.getState };
}

/** The same, drawn as the second window. */
export function openShell(...actions: TellingAction[]) {
  const parts = open(...actions);
  render(<PresenterShell {...parts} />);
  return parts;
}

/** A step of the story, from 1. */
export const step = (number: number) => {
  const found = LESSON.steps[number - 1];
  if (!found) throw new Error(`There is no step ${number}.`);
  return found;
};
