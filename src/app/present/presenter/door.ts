import { createStore, type StoreApi } from "zustand/vanilla";
import type { Line } from "./channel.ts";

/** Why notes stand in the one window there is. */
export type Why = "refused" | "no-channel" | "no-answer" | "small";

/** Whether the notes are shown in the window of the stage, and why there. */
export interface NotesShown {
  readonly shown: boolean;
  readonly why: Why | null;
}

/** What leads from the stage to notes and next step. */
export interface Door {
  readonly notes: StoreApi<NotesShown>;
  /**
   * Opens the second window, or brings it to the front; where there can be none, shows the notes in this
   * one, and hides them again. Must be called while the browser still knows of the key or the click.
   */
  toggle(): void;
}

/** The part of a window that was opened. */
export interface Opened {
  readonly closed: boolean;
  opener: unknown;
  focus(): void;
}

interface DoorParts {
  /** Null where windows cannot speak to each other. */
  readonly line: Pick<Line, "partner"> | null;
  /** Gives null where the browser refuses. */
  readonly open: () => Opened | null;
  /** Whether the screen is too small for two windows. */
  readonly isSmall: () => boolean;
  /** Calls back once. */
  readonly after: (ms: number, callback: () => void) => void;
}

/** How long the second window may take to load, in milliseconds, until notes are shown here as well. */
const PATIENCE_MS = 10_000;

export function createDoor({ line, open, isSmall, after }: DoorParts): Door {
  const notes = createStore<NotesShown>()(() => ({ shown: false, why: null }));
  const show = (why: Why) => notes.setState({ shown: true, why });
  let opened: Opened | null = null;

  const openWindow = () => {
    if (!line) return show("no-channel");
    if (isSmall()) return show("small");
    opened = attempt(open);
    if (!opened) return show("refused");
    const waited = opened;
    after(PATIENCE_MS, () => {
      if (opened === waited && !waited.closed && line.partner.getState() !== "there") show("no-answer");
    });
  };
  line?.partner.subscribe((partner) => {
    // It came after all, or a way was found.
    if (partner === "there") notes.setState({ shown: false, why: null });
  });
  return {
    notes,
    toggle() {
      if (notes.getState().shown) notes.setState({ shown: false, why: null });
      else if (opened && !opened.closed && line?.partner.getState() !== "gone") opened.focus();
      else openWindow();
    },
  };
}

/** What was opened, without a way back into the page that opened it. */
function attempt(open: DoorParts["open"]): Opened | null {
  try {
    const opened = open();
    if (!opened || opened.closed) return null;
    opened.opener = null;
    return opened;
  } catch {
    return null;
  }
}
