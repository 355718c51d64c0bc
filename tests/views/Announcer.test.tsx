// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Announcer } from "#app/explore/Announcer.tsx";
import { showClock, stepDays, stepReport } from "#state/actions.ts";
import { renderInApp } from "./renderInApp.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The page at a day, with a slider that can have the focus. */
function open(date = "2024-11-03") {
  const app = renderInApp(
    <>
      <input type="range" id="date" aria-label="Date" />
      <Announcer />
    </>,
    { date },
  );
  return {
    ...app,
    step: (count = 1) => act(() => app.store.setState(stepDays(count, app.timeline))),
    rest: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
    said: () => screen.getByRole("status").textContent,
  };
}

describe("the announcer", () => {
  it("says nothing of the day the page opens on", () => {
    const { rest, said } = open();
    rest(1_000);
    expect(said()).toBe("");
  });

  it("says a day that a step has come to, once it has rested for 400 ms", () => {
    const { step, rest, said } = open();
    step();
    rest(399);
    expect(said()).toBe("");
    rest(1);
    expect(said()).toBe(
      "4 November 2024: Kursk Oblast 10,000 to 11,000, one at up to 10,000; Far East no live number",
    );
  });

  it("says only the last of days stepped through quickly", () => {
    const { step, rest, said } = open("2024-11-01");
    step();
    rest(300);
    step();
    rest(300);
    expect(said()).toBe("");
    rest(100);
    expect(said()).toMatch(/^3 November 2024: /);
  });

  it("says a day anew to which the reader comes back", () => {
    const { step, rest, said } = open();
    step();
    rest(400);
    step(-1);
    expect(said()).toBe("");
    step();
    rest(400);
    expect(said()).toMatch(/^4 November 2024: /);
  });

  it("is silent while the page plays, and says the day at which it pauses", () => {
    const { store, timeline, player, rest, said } = open();
    act(() => player.play());
    act(() => store.setState(stepReport("next", timeline)));
    rest(2_000);
    expect(said()).toBe("");
    act(() => player.pause());
    rest(400);
    expect(said()).toMatch(/^4 November 2024: /);
  });

  it("does not say the day of a pause after which the page plays on", () => {
    const { player, rest, said } = open();
    act(() => player.play());
    act(() => player.pause());
    rest(200);
    act(() => player.play());
    rest(1_000);
    expect(said()).toBe("");
  });

  it("leaves it to the slider while that has the focus", () => {
    const { step, rest, said } = open();
    screen.getByRole("slider").focus();
    step();
    rest(1_000);
    expect(said()).toBe("");
    screen.getByRole("slider").blur();
    rest(1_000);
    expect(said()).toBe("");
    step();
    rest(400);
    expect(said()).toMatch(/^5 November 2024: /);
  });

  it("says nothing of its own where the clock changes, but the day of a later step on that clock", () => {
    const { store, step, rest, said } = open("2024-10-30");
    act(() => store.setState(showClock("period")));
    rest(1_000);
    expect(said()).toBe("");
    step();
    rest(400);
    expect(said()).toMatch(/^31 October 2024: /);
  });
});
