import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { dayOf } from "#domain/day.ts";
import { setTheme, showDay } from "#state/actions.ts";
import { goTo, hide, move, press, stepOf, teach, toggleExploring } from "#state/telling.ts";
import { createAir, OWN, openBoth, openWindow, timeline } from "./presenterWindows.ts";

describe("two windows of one presentation", () => {
  it("go to the same step, whichever of them moves", async () => {
    const { air, stage, presenter } = await openBoth();
    presenter.telling.setState(move(1));
    await air.settle();
    expect(stage.now().at).toBe(1);
    stage.telling.setState(move(3));
    await air.settle();
    expect(presenter.now().at).toBe(4);
  });

  it("hide and show the same", async () => {
    const { air, stage, presenter } = await openBoth();
    const [first = ""] = stepOf(stage.now()).focus;
    stage.telling.setState(hide("names"));
    await air.settle();
    presenter.telling.setState(press(first));
    await air.settle();
    expect(stage.now()).toMatchObject({ hidden: "names", face: "evidence", revealed: [first] });
    expect(stage.now()).toEqual(presenter.now());
  });

  it("are on the same day while the date is moved freely, in either of them", async () => {
    const { air, stage, presenter } = await openBoth();
    stage.telling.setState(toggleExploring());
    stage.view.setState(showDay(dayOf("2025-02-07"), timeline));
    await air.settle();
    expect(presenter.now().exploring).toBe(true);
    expect(presenter.view.getState().day).toBe(dayOf("2025-02-07"));
    presenter.view.setState(showDay(dayOf("2024-11-04"), timeline));
    await air.settle();
    expect(stage.view.getState()).toEqual(presenter.view.getState());
    expect(stage.view.getState().day).toBe(dayOf("2024-11-04"));
  });

  it("are each light or dark by themselves", async () => {
    const { air, stage, presenter } = await openBoth();
    stage.view.setState(setTheme("dark"));
    presenter.view.setState(showDay(dayOf("2024-11-04"), timeline));
    await air.settle();
    expect([stage.view.getState().theme, presenter.view.getState().theme]).toEqual(["dark", "auto"]);
    expect(stage.view.getState().day).toBe(dayOf("2024-11-04"));
  });

  it("say one thing for one gesture, and do not answer it", async () => {
    const { air, stage } = await openBoth();
    const before = air.count;
    stage.telling.setState(move(1));
    stage.view.setState(showDay(dayOf("2024-10-17"), timeline));
    await air.settle();
    expect(air.count - before).toBe(1);
  });

  it("draw nothing anew that has not changed", async () => {
    const { air, stage, presenter } = await openBoth();
    const told = vi.fn();
    presenter.telling.subscribe(told);
    const { lesson } = presenter.now();
    stage.view.setState(showDay(dayOf("2024-11-04"), timeline));
    await air.settle();
    expect(told).not.toHaveBeenCalled();
    stage.telling.setState(move(1));
    await air.settle();
    expect(told).toHaveBeenCalledOnce();
    expect(presenter.now().lesson).toBe(lesson);
  });

  it("agree after both moved at once", async () => {
    const { air, stage, presenter } = await openBoth();
    stage.telling.setState(goTo(3));
    presenter.telling.setState(goTo(7));
    await air.settle();
    expect(stage.now()).toEqual(presenter.now());
    expect([3, 7]).toContain(stage.now().at);
  });

  it("agree after any moves in any order", async () => {
    const move = fc.record({ who: fc.boolean(), at: fc.nat(11), pause: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        const { air, stage, presenter } = await openBoth();
        for (const { who, at, pause } of moves) {
          (who ? stage : presenter).telling.setState(goTo(at));
          if (pause) await air.settle();
          else await Promise.resolve();
        }
        await air.settle();
        expect(stage.now()).toEqual(presenter.now());
      }),
      { numRuns: 50 },
    );
  });
});

describe("a second window", () => {
  it("takes the lesson, the step and all that is hidden from the stage as it opens", async () => {
    const air = createAir();
    const stage = openWindow(air, "stage", { lesson: OWN, at: 1 });
    stage.telling.setState(hide("figures"));
    await air.settle();
    const presenter = openWindow(air, "presenter", { at: 8 });
    // What a page does as it starts must not reach the stage.
    presenter.telling.setState(goTo(2));
    await air.settle();
    expect(presenter.now()).toEqual(stage.now());
    expect(presenter.now()).toMatchObject({ lesson: OWN, at: 1, hidden: "figures" });
  });

  it("follows to another lesson", async () => {
    const { air, stage, presenter } = await openBoth();
    stage.telling.setState(teach(OWN, true));
    await air.settle();
    expect(presenter.now()).toMatchObject({ lesson: OWN, own: true, at: 0 });
  });

  it("leaves the stage working when it closes", async () => {
    const { air, stage, presenter } = await openBoth();
    presenter.line.leave();
    presenter.cut();
    await air.settle();
    expect(stage.line.partner.getState()).toBe("gone");
    stage.telling.setState(move(2));
    await air.settle();
    expect(stage.now().at).toBe(2);
    expect(presenter.now().at).toBe(0);
  });

  it("goes on alone when the stage closes, and has the stage where it is when that comes back", async () => {
    const { air, stage, presenter } = await openBoth();
    stage.telling.setState(goTo(3));
    await air.settle();
    stage.line.leave();
    stage.cut();
    await air.settle();
    expect(presenter.line.partner.getState()).toBe("gone");
    presenter.telling.setState(hide("names"));
    const again = openWindow(air, "stage", { at: 3 });
    await air.settle();
    expect(presenter.line.partner.getState()).toBe("there");
    expect(again.now()).toEqual(presenter.now());
    expect(again.now()).toMatchObject({ at: 3, hidden: "names" });
    again.telling.setState(move(1));
    await air.settle();
    expect(presenter.now().at).toBe(4);
  });

  it("that was there before any stage takes what the first one tells", async () => {
    const air = createAir();
    const presenter = openWindow(air, "presenter", { at: 2 });
    await air.settle();
    expect(presenter.line.partner.getState()).toBe("unknown");
    const stage = openWindow(air, "stage", { at: 5 });
    await air.settle();
    expect([presenter.now().at, stage.now().at]).toEqual([5, 5]);
  });

  it("beside another second window does not talk without end", async () => {
    const air = createAir();
    openWindow(air, "presenter");
    openWindow(air, "presenter");
    await air.settle();
    expect(air.count).toBeLessThan(5);
  });

  it("that missed something is told when it next speaks", async () => {
    const { air, stage, presenter } = await openBoth();
    presenter.cut();
    for (const at of [5, 6]) {
      stage.telling.setState(goTo(at));
      await air.settle();
    }
    presenter.mend();
    presenter.telling.setState(goTo(9));
    await air.settle();
    expect([stage.now().at, presenter.now().at]).toEqual([6, 6]);
  });
});

describe("two presentations at once", () => {
  it("do not mix", async () => {
    const { air, stage, presenter } = await openBoth();
    const other = openWindow(air, "stage", { session: "b".repeat(32), at: 4 });
    const otherPresenter = openWindow(air, "presenter", { session: "b".repeat(32) });
    await air.settle();
    expect(otherPresenter.now().at).toBe(4);
    other.telling.setState(goTo(9));
    presenter.telling.setState(goTo(2));
    await air.settle();
    expect([stage, presenter, other, otherPresenter].map((each) => each.now().at)).toEqual([2, 2, 9, 9]);
  });
});

describe("anything that no window of this page would post", () => {
  it("changes nothing, and does not stop the windows", async () => {
    const { air, stage, presenter } = await openBoth();
    const before = [stage.now(), stage.view.getState()];
    const stray = air.channel();
    for (const message of [null, undefined, 7, "next", [], {}, new Map(), { type: "state" }]) {
      stray.postMessage(message);
    }
    await air.settle();
    expect(stage.now()).toBe(before[0]);
    expect(stage.view.getState()).toBe(before[1]);
    stage.telling.setState(move(1));
    await air.settle();
    expect(presenter.now().at).toBe(1);
  });
});
