import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMessage } from "#app/present/presenter/message.ts";
import { dayOf } from "#domain/day.ts";
import { goTo, tellingOf } from "#state/telling.ts";
import { BUILT_IN, context, SESSION } from "./presenterWindows.ts";

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
  const withLesson = (lesson: unknown) => ({ ...sound, telling: { ...telling, at: 0, lesson } });
  const withStep = (field: object) => withLesson({ ...BUILT_IN, steps: [{ ...step, ...field }] });

  const read = (message: unknown) => readMessage(message, SESSION, context);

  it("is told from a sound one, and from a sound one of one step", () => {
    expect(read(sound)).toMatchObject(sound);
    expect(read(withStep({ title: "Mine" }))).not.toBeNull();
  });

  it.each([
    ["a greeting from nobody", { ...sound, type: "hello", role: "audience" }],
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
  ])("is not read: %s", (_, message) => {
    expect(read(message)).toBeNull();
  });

  it("is not read, whatever it is", () => {
    const fields = Object.keys(sound) as (keyof typeof sound)[];
    // Of another type than a sound one has: what has the same may be sound.
    const broken = fc
      .tuple(fc.constantFrom(...fields), fc.anything())
      .filter(([field, value]) => typeof value !== typeof sound[field])
      .map(([field, value]) => ({ ...sound, [field]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), broken), (message) => {
        expect(read(message)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it("may throw when it is looked at", () => {
    const trap = Object.defineProperty({}, "app", {
      get() {
        throw new Error("not for you");
      },
    });
    expect(read(trap)).toBeNull();
  });
});
