import { describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Partner } from "#app/present/presenter/channel.ts";
import { createDoor } from "#app/present/presenter/door.ts";

function anOpened() {
  return { closed: false, opener: "the stage" as unknown, focus: vi.fn() };
}

interface Shown {
  readonly open?: () => ReturnType<typeof anOpened> | null;
  readonly isSmall?: boolean;
  readonly alone?: boolean;
}

function aDoor({ open = anOpened, isSmall = false, alone = false }: Shown = {}) {
  const partner = createStore<Partner>()(() => "unknown");
  const opening = vi.fn(open);
  const waiting: (() => void)[] = [];
  const door = createDoor({
    line: alone ? null : { partner },
    open: opening,
    isSmall: () => isSmall,
    after: (_, callback) => waiting.push(callback),
  });
  const letTimePass = () => {
    for (const callback of waiting.splice(0)) callback();
  };
  return { ...door, partner, opening, letTimePass };
}

describe("the key for the notes", () => {
  it("opens a second window, which has no way back into the stage", () => {
    const opened = anOpened();
    const { toggle, notes, opening } = aDoor({ open: () => opened });
    toggle();
    expect(opening).toHaveBeenCalledOnce();
    expect(opened.opener).toBeNull();
    expect(notes.getState()).toEqual({ shown: false, why: null });
  });

  it("brings a second window that is open to the front, and opens no third", () => {
    const opened = anOpened();
    const { toggle, partner, opening } = aDoor({ open: () => opened });
    toggle();
    partner.setState("there", true);
    toggle();
    expect(opened.focus).toHaveBeenCalledOnce();
    expect(opening).toHaveBeenCalledOnce();
  });

  it("opens it again after it was closed", () => {
    const opened = anOpened();
    const { toggle, opening } = aDoor({ open: () => opened });
    toggle();
    opened.closed = true;
    toggle();
    expect(opening).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["refused", "the browser refuses a window", { open: () => null }],
    ["refused", "the window is closed at once", { open: () => ({ ...anOpened(), closed: true }) }],
    [
      "refused",
      "opening throws",
      {
        open: (): null => {
          throw new Error("no");
        },
      },
    ],
    ["no-channel", "windows cannot speak to each other", { alone: true }],
    ["small", "the screen is too small for two", { isSmall: true }],
  ] satisfies [string, string, Shown][])(
    "shows the notes in the one window, as %s, where %s",
    (why, _, shown) => {
      const { toggle, notes } = aDoor(shown);
      toggle();
      expect(notes.getState()).toEqual({ shown: true, why });
      toggle();
      expect(notes.getState()).toEqual({ shown: false, why: null });
    },
  );

  it("tries a second window anew when it is pressed after the notes were closed", () => {
    let refuses = true;
    const { toggle, notes, opening } = aDoor({ open: () => (refuses ? null : anOpened()) });
    toggle();
    toggle();
    refuses = false;
    toggle();
    expect(opening).toHaveBeenCalledTimes(2);
    expect(notes.getState().shown).toBe(false);
  });
});

describe("a second window that does not answer", () => {
  it("has the notes shown in the first one as well, until it does", () => {
    const { toggle, notes, partner, letTimePass } = aDoor();
    toggle();
    letTimePass();
    expect(notes.getState()).toEqual({ shown: true, why: "no-answer" });
    partner.setState("there", true);
    expect(notes.getState()).toEqual({ shown: false, why: null });
  });

  it.each([
    ["answered in time", (door: ReturnType<typeof aDoor>) => door.partner.setState("there", true)],
    ["was closed meanwhile", (_: unknown, opened: ReturnType<typeof anOpened>) => (opened.closed = true)],
  ])("is not waited for where it %s", (_, act) => {
    const opened = anOpened();
    const door = aDoor({ open: () => opened });
    door.toggle();
    act(door, opened);
    door.letTimePass();
    expect(door.notes.getState().shown).toBe(false);
  });
});
