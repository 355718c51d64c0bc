import type { FrameClock } from "#state/player.ts";

/** A clock that stands still until a test moves it. */
export interface FakeClock extends FrameClock {
  /** Lets time pass in frames of `frameMs` milliseconds (default 16). Time beyond whole frames passes unseen. */
  advance(ms: number, frameMs?: number): void;
  /** How many frames are asked for and not yet given. */
  pending(): number;
}

export function createFakeClock(): FakeClock {
  let time = 1000;
  let lastId = 0;
  let waiting = new Map<number, () => void>();
  const runFrame = () => {
    const due = waiting;
    waiting = new Map();
    for (const callback of due.values()) callback();
  };
  return {
    now: () => time,
    requestFrame(callback) {
      lastId += 1;
      waiting.set(lastId, callback);
      return lastId;
    },
    cancelFrame(id) {
      waiting.delete(id);
    },
    advance(ms, frameMs = 16) {
      const end = time + ms;
      while (time + frameMs <= end) {
        time += frameMs;
        runFrame();
      }
      time = end;
    },
    pending: () => waiting.size,
  };
}
