import { createStore, type StoreApi } from "zustand/vanilla";

/** How long it has run, without pauses. Plain data. Times are milliseconds since 1970. */
export interface Stopwatch {
  /** When it was started last, or null while it stands. */
  readonly since: number | null;
  /** Milliseconds before that. */
  readonly before: number;
}

export const STOPPED: Stopwatch = { since: null, before: 0 };

export function elapsedMs({ since, before }: Stopwatch, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** Starts it, or stops it for a while. */
export function toggled(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { ...watch, since: now } : { since: null, before: elapsedMs(watch, now) };
}

/** From nought again; it goes on running where it ran. */
export function reset(watch: Stopwatch, now: number): Stopwatch {
  return { since: watch.since === null ? null : now, before: 0 };
}

/** The time of day, handed in so that tests have their own. */
export interface Time {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back about once a second. @returns a function that ends it */
  readonly eachSecond: (callback: () => void) => () => void;
}

export const REAL_TIME: Time = {
  now: () => Date.now(),
  eachSecond: (callback) => {
    const timer = setInterval(callback, 1000);
    return () => clearInterval(timer);
  },
};

const STORED = "presentation-clock";

/**
 * A running stopwatch. It is kept for its presentation as long as the window is open, so that it goes on
 * where the page is loaded anew.
 */
export function keptStopwatch(
  session: string,
  time: Time,
  storage: () => Pick<Storage, "getItem" | "setItem">,
): StoreApi<Stopwatch> {
  const kept = read(() => storage().getItem(STORED), session);
  const watch = createStore<Stopwatch>()(() => kept ?? toggled(STOPPED, time.now()));
  const keep = ({ since, before }: Stopwatch) => {
    try {
      storage().setItem(STORED, JSON.stringify([session, since, before]));
    } catch {
      // Storage is refused here: it lasts as long as the page.
    }
  };
  keep(watch.getState());
  watch.subscribe(keep);
  return watch;
}

function read(stored: () => string | null, session: string): Stopwatch | null {
  try {
    const [of, since, before] = JSON.parse(stored() ?? "[]");
    const isSound = (since === null || Number.isFinite(since)) && Number.isFinite(before);
    return of === session && isSound ? { since, before } : null;
  } catch {
    return null;
  }
}
