import { addDays, type Day, dayOf } from "#domain/day.ts";
import { daysOf, timelineOf } from "#domain/timeline.ts";
import type { Track } from "#state/pace.ts";
import { createPlayer } from "#state/player.ts";
import { createFakeClock } from "../../support/fakeClock.ts";
import { realDataset } from "../../support/realDataset.ts";

const DAY_1 = dayOf("2024-10-01");
/** A day by its number, from 1. */
export const day = (number: number) => addDays(DAY_1, number - 1);

/** A track of days numbered from 1. */
export function trackOf(length: number, ...reportDays: number[]): Track {
  return { first: day(1), last: day(length), reportDays: reportDays.map(day) };
}

/** A player on a track, the days it has shown, and the things a test may change under its hands. */
export function setUp(track: Track, from: Day = track.first) {
  const clock = createFakeClock();
  const world = { track, day: from, reducedMotion: false, onDay: () => {} };
  const shown: Day[] = [];
  const player = createPlayer({
    clock,
    track: () => world.track,
    getDay: () => world.day,
    setDay: (next) => {
      world.day = next;
      shown.push(next);
      world.onDay();
    },
    reducedMotion: () => world.reducedMotion,
  });
  const isPlaying = () => player.state.getState().playing;
  const playToEnd = (frameMs?: number) => {
    const begun = clock.now();
    player.play();
    for (let frames = 0; isPlaying() && frames < 1e5; frames += 1) clock.advance(frameMs ?? 16, frameMs);
    return clock.now() - begun;
  };
  return { clock, world, shown, player, isPlaying, playToEnd };
}

export const timeline = timelineOf(realDataset());
export const autumn: Track = { ...timeline, ...daysOf("autumn", timeline) };
