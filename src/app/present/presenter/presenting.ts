import type { StoreApi } from "zustand/vanilla";
import type { TellingStore } from "#state/telling.ts";
import type { LinkContext } from "#state/viewFields.ts";
import type { App } from "#views/AppContext.tsx";
import { type Channel, type Line, openLine } from "./channel.ts";
import { createDoor, type Door } from "./door.ts";
import type { Role } from "./message.ts";
import { presentedBy, presenterAddress, randomId, sessionOf } from "./session.ts";
import { keptStopwatch, REAL_TIME, type Stopwatch, type Time } from "./stopwatch.ts";

/** What a window needs for notes, next step and clock. */
export interface Desk {
  /** Null where windows cannot speak to each other. */
  readonly line: Line | null;
  readonly time: Time;
  readonly watch: StoreApi<Stopwatch>;
}

/** The same, with what leads to the second window. */
export interface StageDesk extends Desk {
  readonly door: Door;
}

/** Of all windows of our pages; messages say which presentation they are of. */
const CHANNEL = "troop-reports-present";
const FEATURES = "popup,width=1200,height=720";
/** The least width of a screen on which two windows can be seen, in CSS pixels. */
const LEAST_SCREEN = 640;

/** Whether this window is the second one of a presentation. */
export function isPresenterWindow(): boolean {
  return presentedBy(location.href) !== null;
}

/** Makes this window, whose address names a presentation, the second one of it. */
export function deskOfPresenter(app: App, telling: TellingStore, context: LinkContext): Desk {
  const session = presentedBy(location.href) ?? randomId();
  return deskOf("presenter", session, { app, telling, context });
}

/** Makes this window the stage of a presentation, with a door to its second window. */
export function deskOfStage(app: App, telling: TellingStore, context: LinkContext): StageDesk {
  const session = sessionOf({
    storage: storedHere,
    address: () => location.href,
    addEventListener: (type, listener) => addEventListener(type, listener),
  });
  const desk = deskOf("stage", session, { app, telling, context });
  const door = createDoor({
    line: desk.line,
    // A name of its own: what is open already is taken, and no second one opens.
    open: () => window.open(presenterAddress(location.href, session), `notes-${session}`, FEATURES),
    isSmall: () => screen.width < LEAST_SCREEN,
    after: (ms, callback) => setTimeout(callback, ms),
  });
  return { ...desk, door };
}

interface Told {
  readonly app: App;
  readonly telling: TellingStore;
  readonly context: LinkContext;
}

function deskOf(role: Role, session: string, { app, telling, context }: Told): Desk {
  const start = (channel: Channel) =>
    openLine({ channel, session, writer: randomId(), role, telling, view: app.store, context });
  const line = lineOf(start);
  // The key or the click that ends a page may come back to it: then it says hello again.
  if (line) addEventListener("pagehide", () => line.leave());
  if (line) addEventListener("pageshow", ({ persisted }) => persisted && line.greet());
  return { line, time: REAL_TIME, watch: keptStopwatch(session, REAL_TIME, () => sessionStorage) };
}

function lineOf(start: (channel: Channel) => Line): Line | null {
  try {
    return start(new BroadcastChannel(CHANNEL));
  } catch {
    return null;
  }
}

/** Asked for at each use: asking is what throws where storage is refused. */
const storedHere: Pick<Storage, "getItem" | "setItem" | "removeItem"> = {
  getItem: (key) => sessionStorage.getItem(key),
  setItem: (key, value) => sessionStorage.setItem(key, value),
  removeItem: (key) => sessionStorage.removeItem(key),
};
