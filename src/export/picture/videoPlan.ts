import type { Day } from "#domain/day.ts";
import { moveFrom, type Track } from "#state/pace.ts";

/** Frames in a second. */
export const VIDEO_RATE = 30;
/** How long the last day stays, in milliseconds: time to look at where it ended. */
const LAST_DAY_MS = 2_000;

/** One day of a video, and the frames for which it stays. */
export interface VideoDay {
  readonly day: Day;
  /** The number of its first frame. */
  readonly from: number;
  /** How many frames, never 0. */
  readonly frames: number;
}

/**
 * The days of a video in order, at the pace of the player at speed 1. Days without reports that would be shorter
 * than a frame are passed over, days with reports never. There is nothing between two days.
 */
export function videoPlan(track: Track): VideoDay[] {
  const days: VideoDay[] = [];
  let [day, elapsed, from] = [track.first, 0, 0];
  while (day < track.last) {
    const { after, to } = moveFrom(day, track, false);
    elapsed += after;
    const end = Math.round((elapsed * VIDEO_RATE) / 1000);
    if (end > from) days.push({ day, from, frames: end - from });
    from = Math.max(from, end);
    day = to;
  }
  return [...days, { day: track.last, from, frames: Math.round((LAST_DAY_MS * VIDEO_RATE) / 1000) }];
}

/** How long a video is, in seconds. */
export function videoSeconds(plan: readonly VideoDay[]): number {
  const last = plan.at(-1);
  return last ? (last.from + last.frames) / VIDEO_RATE : 0;
}
