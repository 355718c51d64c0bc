import { describe, expect, it } from "vitest";
import { addDays } from "#domain/day.ts";
import { timelineOf } from "#domain/timeline.ts";
import { setTheme, showDay, stepDays } from "#state/actions.ts";
import { createAppStore } from "#state/store.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { realDataset } from "../../support/realDataset.ts";

const timeline = timelineOf(realDataset());

describe("a store", () => {
  it("takes actions and tells who listens to a part only when that part changes", () => {
    const store = createAppStore(DEFAULT_VIEW);
    const heard: number[] = [];
    store.subscribe(
      (view) => view.day,
      (day) => heard.push(day),
    );
    store.setState(setTheme("dark"));
    store.setState(stepDays(1, timeline));
    expect(heard).toEqual([addDays(DEFAULT_VIEW.day, 1)]);
    expect(store.getState().theme).toBe("dark");
  });

  it("tells nobody of an action that changes nothing", () => {
    const store = createAppStore(DEFAULT_VIEW);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    store.setState(setTheme(DEFAULT_VIEW.theme));
    store.setState(showDay(DEFAULT_VIEW.day, timeline));
    expect(told).toBe(0);
    store.setState(setTheme("dark"));
    expect(told).toBe(1);
  });

  it("shares nothing with another store", () => {
    const [one, other] = [createAppStore(DEFAULT_VIEW), createAppStore(DEFAULT_VIEW)];
    one.setState(stepDays(1, timeline));
    expect(other.getState()).toBe(DEFAULT_VIEW);
  });
});
