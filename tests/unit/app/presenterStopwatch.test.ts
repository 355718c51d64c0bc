import { describe, expect, it } from "vitest";
import { elapsedMs, keptStopwatch, reset, STOPPED, toggled } from "#app/present/presenter/stopwatch.ts";
import { presenter } from "#i18n/en/presenter.ts";

function aStorage() {
  const stored = new Map<string, string>();
  return {
    stored,
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
}

const at = (ms: number) => ({ now: () => ms, eachSecond: () => () => undefined });

describe("a stopwatch", () => {
  it("leaves pauses out", () => {
    const running = toggled(STOPPED, 1_000);
    const paused = toggled(running, 61_000);
    expect(elapsedMs(running, 31_000)).toBe(30_000);
    expect(elapsedMs(paused, 500_000)).toBe(60_000);
    expect(elapsedMs(toggled(paused, 500_000), 501_000)).toBe(61_000);
  });

  it("begins at nought again without stopping, and without starting where it stands", () => {
    const running = toggled(STOPPED, 1_000);
    expect(elapsedMs(reset(running, 5_000), 6_000)).toBe(1_000);
    expect(elapsedMs(reset(toggled(running, 5_000), 6_000), 9_000)).toBe(0);
  });

  it("never shows less than nought, when the clock of the machine is put back", () => {
    expect(elapsedMs(toggled(STOPPED, 10_000), 2_000)).toBe(0);
  });

  it("goes on where the page is loaded anew", () => {
    const storage = aStorage();
    keptStopwatch("a", at(1_000), () => storage);
    const again = keptStopwatch("a", at(90_000), () => storage);
    expect(elapsedMs(again.getState(), 91_000)).toBe(90_000);
    again.setState((watch) => toggled(watch, 91_000));
    const paused = keptStopwatch("a", at(200_000), () => storage);
    expect(elapsedMs(paused.getState(), 300_000)).toBe(90_000);
  });

  it("starts anew with another presentation", () => {
    const storage = aStorage();
    keptStopwatch("a", at(1_000), () => storage);
    const other = keptStopwatch("b", at(90_000), () => storage);
    expect(elapsedMs(other.getState(), 91_000)).toBe(1_000);
  });

  it.each(["", "{", "null", "1", '["a","now",0]', '["a",null]', '["a",1,{}]'])(
    "starts anew where %j was kept",
    (kept) => {
      const storage = aStorage();
      storage.stored.set("presentation-clock", kept);
      const watch = keptStopwatch("a", at(90_000), () => storage);
      expect(watch.getState()).toEqual({ since: 90_000, before: 0 });
    },
  );

  it("runs where storage is refused", () => {
    const watch = keptStopwatch("a", at(1_000), () => {
      throw new Error("refused");
    });
    expect(elapsedMs(watch.getState(), 2_000)).toBe(1_000);
  });
});

describe("a time that has passed", () => {
  it.each([
    [0, "0:00"],
    [7_900, "0:07"],
    [754_000, "12:34"],
    [3_599_999, "59:59"],
    [3_723_000, "1:02:03"],
  ])("of %i milliseconds reads %s", (ms, text) => {
    expect(presenter.formatElapsed(ms)).toBe(text);
  });
});
