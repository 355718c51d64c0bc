import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { openLine } from "#app/present/presenter/channel.ts";
import type { Role } from "#app/present/presenter/message.ts";
import { dayOf } from "#domain/day.ts";
import { type Lesson, lessonOf } from "#domain/lesson.ts";
import { timelineOf } from "#domain/timeline.ts";
import { setTheme, showDay } from "#state/actions.ts";
import { createAppStore } from "#state/store.ts";
import {
  createTellingStore,
  goTo,
  hide,
  move,
  press,
  stepOf,
  teach,
  tellingOf,
  toggleExploring,
} from "#state/telling.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import teaching from "../../../data/teaching.json";
import { realDataset, realStory } from "../../support/realDataset.ts";

const dataset = realDataset();
const timeline = timelineOf(dataset, "stated");
const context = {
  reportIds: new Set(dataset.report.keys()),
  actorIds: new Set(dataset.actor.keys()),
  placeIds: new Set<string>(),
  timeline,
};
const BUILT_IN = lessonOf(realStory(), teaching.notes);
const OWN: Lesson = {
  title: "Two steps",
  steps: BUILT_IN.steps.slice(4, 6).map((step) => ({ ...step, note: "My own note." })),
};
const SESSION = "a".repeat(32);

/** Channels of one name: what one posts the others get, as copies, once `settle` lets it through. */
function createAir() {
  type Listener = (event: { readonly data: unknown }) => void;
  const ends: Listener[][] = [];
  const posted: { readonly message: unknown; readonly from: Listener[] }[] = [];
  return {
    /** How many messages there have been. */
    count: 0,
    channel() {
      const listeners: Listener[] = [];
      ends.push(listeners);
      return {
        postMessage: (message: unknown) =>
          posted.push({ message: structuredClone(message), from: listeners }),
        addEventListener: (_: "message", listener: Listener) => listeners.push(listener),
        cut: () => ends.splice(ends.indexOf(listeners), 1),
        mend: () => ends.push(listeners),
      };
    },
    async settle() {
      for (let quiet = 0; quiet < 5; quiet += 1) {
        await Promise.resolve();
        for (const { message, from } of posted.splice(0)) {
          quiet = 0;
          this.count += 1;
          if (this.count > 1000) throw new Error("The windows do not stop talking.");
          for (const end of ends.filter((each) => each !== from)) {
            for (const listener of end) listener({ data: message });
          }
        }
      }
    },
  };
}

type Air = ReturnType<typeof createAir>;

interface WindowParts {
  readonly session?: string;
  readonly at?: number;
  readonly lesson?: Lesson;
}

let windows = 0;

function openWindow(
  air: Air,
  role: Role,
  { session = SESSION, at = 0, lesson = BUILT_IN }: WindowParts = {},
) {
  const telling = createTellingStore(goTo(at)(tellingOf(lesson, lesson !== BUILT_IN)));
  const view = createAppStore(DEFAULT_VIEW);
  const channel = air.channel();
  windows += 1;
  // Ids in no order, as random ones are.
  const writer = ((windows * 7) % 16).toString(16).repeat(32);
  const line = openLine({ channel, session, writer, role, telling, view, context });
  return { telling, view, line, cut: channel.cut, mend: channel.mend, now: () => telling.getState() };
}

async function openBoth(stageParts: WindowParts = {}) {
  const air = createAir();
  const stage = openWindow(air, "stage", stageParts);
  await air.settle();
  const presenter = openWindow(air, "presenter");
  await air.settle();
  return { air, stage, presenter };
}

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

describe("a message that no window of this page would send", () => {
  const sound = {
    app: "troop-reports-present",
    session: SESSION,
    writer: "c".repeat(32),
    type: "state",
    revision: 50,
    telling: goTo(6)(tellingOf(BUILT_IN, false)),
    view: "date=2024-11-04",
  };
  const { telling } = sound;
  const [step] = BUILT_IN.steps;
  const withLesson = (lesson: unknown) => ({ ...sound, telling: { ...telling, lesson } });
  const withStep = (field: object) => withLesson({ ...BUILT_IN, steps: [{ ...step, ...field }] });

  async function hears(message: unknown) {
    const { air, stage } = await openBoth();
    const before = [stage.now(), stage.view.getState()];
    air.channel().postMessage(message);
    await air.settle();
    return stage.now() !== before[0] || stage.view.getState() !== before[1];
  }

  it("is told from a sound one", async () => {
    expect(await hears(sound)).toBe(true);
  });

  it.each([
    ["another app", { ...sound, app: "other" }],
    ["another presentation", { ...sound, session: "d".repeat(32) }],
    ["no writer", { ...sound, writer: "<script>" }],
    ["no type", { ...sound, type: "stat" }],
    ["half a revision", { ...sound, revision: 50.5 }],
    ["a revision that would end all others", { ...sound, revision: Number.MAX_SAFE_INTEGER }],
    ["no view", { ...sound, view: null }],
    ["a view that cannot be read", { ...sound, view: "date=2024-13-45" }],
    ["a view with something else in it", { ...sound, view: "date=2024-11-04&x=1" }],
    ["a long view", { ...sound, view: "x".repeat(3000) }],
    ["no step of that number", { ...sound, telling: { ...telling, at: 12 } }],
    ["a step before the first", { ...sound, telling: { ...telling, at: -1 } }],
    ["an unknown face", { ...sound, telling: { ...telling, face: "answer" } }],
    ["something unknown hidden", { ...sound, telling: { ...telling, hidden: "all" } }],
    ["revealed reports that are none", { ...sound, telling: { ...telling, revealed: [1] } }],
    ["an opened report that is none", { ...sound, telling: { ...telling, opened: 1 } }],
    ["a dark screen that is neither on nor off", { ...sound, telling: { ...telling, blank: 1 } }],
    ["a lesson without steps", withLesson({ title: "None", steps: [] })],
    ["a lesson of too many steps", withLesson({ title: "Many", steps: Array(61).fill(step) })],
    ["a lesson without a title", withLesson({ steps: BUILT_IN.steps })],
    ["a step on no day", withStep({ day: "2024-10-10" })],
    ["a step on a day beyond the axis", withStep({ day: dayOf("1999-01-01") })],
    ["a step on an unknown clock", withStep({ clock: "local" })],
    ["a step with an unknown view", withStep({ view: "moon" })],
    ["a step with a very long text", withStep({ text: "x".repeat(2001) })],
    ["a step with a note that is no text", withStep({ note: null })],
    ["a step with reports that are none", withStep({ focus: [{}] })],
  ])("changes nothing: %s", async (_, message) => {
    expect(await hears(message)).toBe(false);
  });

  it("changes nothing, whatever it is", async () => {
    const { air, stage } = await openBoth();
    const before = [stage.now(), stage.view.getState()];
    const stray = air.channel();
    const fields = Object.keys(sound) as (keyof typeof sound)[];
    const broken = fc.tuple(fc.constantFrom(...fields), fc.anything()).map(([field, value]) => {
      return { ...sound, [field]: value };
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), broken), async (message) => {
        try {
          stray.postMessage(message);
        } catch {
          // What cannot be copied cannot be posted.
        }
        await air.settle();
        air.count = 0;
        expect(stage.now()).toBe(before[0]);
        expect(stage.view.getState()).toBe(before[1]);
      }),
      { numRuns: 500 },
    );
  });

  it("may throw when it is looked at", async () => {
    const { readMessage } = await import("#app/present/presenter/message.ts");
    const trap = Object.defineProperty({}, "app", {
      get() {
        throw new Error("not for you");
      },
    });
    expect(readMessage(trap, SESSION, context)).toBeNull();
  });
});
