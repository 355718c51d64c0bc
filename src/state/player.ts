import { createStore, type StoreApi } from "zustand/vanilla";
import { clampDay, type Day } from "#domain/day.ts";
import { moveFrom, type Track } from "./pace.ts";

/** How many times faster than at speed 1. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/**
 * The most that one frame may advance, in milliseconds: a page that stood still goes on where it was. At any
 * speed this is less than `DWELL_MS`, so that no frame passes over a day with reports.
 */
const LONGEST_FRAME_MS = 100;

/** Where the player gets its time from. In a page: `performance.now` and `requestAnimationFrame`. */
export interface FrameClock {
  /** Milliseconds from any origin. */
  now(): number;
  /** Calls back once, soon and never at once. */
  requestFrame(callback: () => void): number;
  cancelFrame(id: number): void;
}

export interface PlayerOptions {
  readonly clock: FrameClock;
  /** Asked on every frame, so that span and clock may change while playing. */
  readonly track: () => Track;
  readonly getDay: () => Day;
  /** Called at most once a frame, and only with days of the track. */
  readonly setDay: (day: Day) => void;
  /** Whether to go from report to report instead of running. Asked on every frame. */
  readonly reducedMotion: () => boolean;
}

export interface PlayerState {
  readonly playing: boolean;
  readonly speed: Speed;
}

export interface Player {
  /** Begins at the first day where the track is at its end. A track of one day cannot be played. */
  play(): void;
  /** Keeps the day. Playing on begins that day's stay anew. */
  pause(): void;
  toggle(): void;
  setSpeed(speed: Speed): void;
  /**
   * Told by what draws: this day is in sight now. From the first time on, a day's stay begins only then, and no
   * day is left before it was in sight.
   */
  drew(day: Day): void;
  /** Never in a link: playback is no part of the view. */
  readonly state: Pick<StoreApi<PlayerState>, "getState" | "getInitialState" | "subscribe">;
}

/**
 * Plays a track day by day: it dwells on days with reports, shows each of them in at least one frame, and
 * runs through the others. Stops at the last day. A day set by someone else is played on from.
 */
export function createPlayer({ clock, track, getDay, setDay, reducedMotion }: PlayerOptions): Player {
  const state = createStore<PlayerState>(() => ({ playing: false, speed: 1 }));
  let frame: number | null = null;
  let lastFrame = 0;
  /** Time spent on `day` so far, in milliseconds at speed 1. */
  let spent = 0;
  let day = getDay();
  let drawn: Day | null = null;

  function show(next: Day) {
    day = next;
    if (getDay() !== next) setDay(next);
  }

  function elapse() {
    const now = clock.now();
    const elapsed = Math.min(Math.max(now - lastFrame, 0), LONGEST_FRAME_MS);
    lastFrame = now;
    spent += elapsed * state.getState().speed;
  }

  function advance() {
    const current = track();
    const from = clampDay(getDay(), current.first, current.last);
    if (from !== day) spent = 0;
    let next = from;
    while (next < current.last) {
      const move = moveFrom(next, current, reducedMotion());
      if (spent < move.after) break;
      spent -= move.after;
      next = move.to;
    }
    show(next);
    if (next >= current.last) pause();
  }

  function onFrame() {
    frame = null;
    if ((drawn ?? getDay()) === getDay()) {
      elapse();
      advance();
    } else lastFrame = clock.now();
    // Whoever heard of the new day may have paused.
    if (state.getState().playing) frame ??= clock.requestFrame(onFrame);
  }

  function play() {
    const { first, last } = track();
    if (state.getState().playing || first >= last) return;
    lastFrame = clock.now();
    spent = 0;
    state.setState({ playing: true });
    show(getDay() >= last ? first : clampDay(getDay(), first, last));
    if (state.getState().playing) frame ??= clock.requestFrame(onFrame);
  }

  function pause() {
    if (frame !== null) clock.cancelFrame(frame);
    frame = null;
    state.setState((now) => (now.playing ? { playing: false } : now));
  }

  return {
    play,
    pause,
    toggle: () => (state.getState().playing ? pause() : play()),
    setSpeed: (speed) => state.setState((now) => (now.speed === speed ? now : { speed })),
    drew: (shown) => {
      drawn = shown;
    },
    state,
  };
}
