import fc from "fast-check";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { areLetterKeysOn, setLetterKeys } from "#app/letterKeys.ts";
import { keepDrafts, keptDrafts } from "#app/present/lesson/keptDrafts.ts";
import { sessionOf } from "#app/present/presenter/session.ts";
import { elapsedMs, keptStopwatch, REAL_TIME } from "#app/present/presenter/stopwatch.ts";
import { MOST } from "#domain/lessonFormat.ts";
import { lessonText } from "#export/lesson.ts";
import { realDataset, realStory } from "../support/realDataset.ts";
import { planned, SLOW, Tally } from "./runs.ts";
import { hostileTexts, hostileValues } from "./texts.ts";

const DATASET = realDataset();
const STORY = realStory();
const SESSION = "a".repeat(32);
const tally = new Tally();

afterEach(() => vi.unstubAllGlobals());

type Held = Pick<Storage, "getItem" | "setItem" | "removeItem">;

function refuse(name: string): never {
  throw new DOMException("planted", name);
}

/** A storage that gives the same junk for whatever is asked. */
const poisoned = (junk: string): Held => ({
  getItem: () => junk,
  setItem: () => undefined,
  removeItem: () => undefined,
});
const full: Held = {
  getItem: () => null,
  setItem: () => refuse("QuotaExceededError"),
  removeItem: () => undefined,
};
const refused: Held = {
  getItem: () => refuse("SecurityError"),
  setItem: () => refuse("SecurityError"),
  removeItem: () => refuse("SecurityError"),
};

/** Puts a storage in the place of the browser's. */
function stub(storage: () => unknown): void {
  vi.unstubAllGlobals();
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(globalThis, name, { get: storage, configurable: true });
}

/** Everything that the pages keep, read and written once. */
function useAll(): void {
  expect(typeof areLetterKeysOn()).toBe("boolean");
  setLetterKeys(false);
  setLetterKeys(true);
  for (const { steps } of keptDrafts(DATASET, STORY)) {
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThanOrEqual(MOST.steps);
  }
  keepDrafts([STORY]);
  keepDrafts([]);
  const tab = {
    address: () => "https://page.example/present.html#x",
    addEventListener: (_: string, act: () => void) => act(),
  };
  const storage: Held = {
    getItem: (key) => sessionStorage.getItem(key),
    setItem: (key, value) => sessionStorage.setItem(key, value),
    removeItem: (key) => sessionStorage.removeItem(key),
  };
  expect(sessionOf({ ...tab, storage })).toMatch(/^[0-9a-f]{32}$/);
  const watch = keptStopwatch(SESSION, REAL_TIME, () => sessionStorage);
  expect(Number.isFinite(elapsedMs(watch.getState(), Date.now()))).toBe(true);
  watch.setState({ since: null, before: 5 });
}

test.each<[string, () => unknown]>([
  ["refused at the first look", () => refuse("SecurityError")],
  ["refused at each use", () => refused],
  ["full", () => full],
  ["not there", () => undefined],
  ["null", () => null],
])("storage that is %s takes nothing from the pages", (_, storage) => {
  stub(storage);
  useAll();
});

test("where storage is refused, keys that were switched off stay off while the page is open", () => {
  stub(() => refuse("SecurityError"));
  setLetterKeys(false);
  expect(areLetterKeysOn()).toBe(false);
  setLetterKeys(true);
});

test("where storage is full, they stay off too", () => {
  stub(() => full);
  setLetterKeys(false);
  expect(areLetterKeysOn()).toBe(false);
  setLetterKeys(true);
});

test(
  "whatever stands in storage, the pages start, and take up only sound drafts",
  () => {
    const draft = JSON.parse(lessonText(STORY));
    const junk = fc.oneof(
      hostileTexts,
      hostileValues.map((value) => JSON.stringify(value) ?? ""),
      fc.array(hostileValues, { maxLength: 8 }).map((list) => JSON.stringify(list)),
      hostileValues.map((steps) => JSON.stringify([{ ...draft, steps }])),
      fc.tuple(hostileValues, hostileValues).map((pair) => JSON.stringify([SESSION, ...pair])),
      fc.tuple(fc.double(), fc.double()).map((pair) => JSON.stringify([SESSION, ...pair])),
      hostileTexts.map((text) => `${SESSION} ${text}`),
    );
    tally.assert("poisoned storages", 500, junk, (text) => {
      stub(() => poisoned(text));
      useAll();
    });
  },
  SLOW,
);

test("500 poisoned storages were tried", () => {
  expect(tally.of("poisoned storages")).toBeGreaterThanOrEqual(planned(500));
});

afterAll(() => tally.tell());
