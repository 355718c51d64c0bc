import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin } from "#domain/timeline.ts";
import { SPEEDS } from "#state/player.ts";
import { autumn, day, setUp, timeline, trackOf } from "./playerSetUp.ts";

describe("every day with reports is shown, in order", () => {
  it("at any speed, at any rhythm of frames, in motion or without", () => {
    const tracks = fc.oneof(
      fc.constantFrom(autumn, timeline),
      fc
        .uniqueArray(fc.integer({ min: 1, max: 60 }))
        .map((days) => trackOf(60, ...days.sort((a, b) => a - b))),
    );
    fc.assert(
      fc.property(
        tracks,
        fc.constantFrom(...SPEEDS),
        fc.integer({ min: 4, max: 8000 }),
        fc.boolean(),
        (track, speed, frameMs, reducedMotion) => {
          const { world, shown, player, playToEnd } = setUp(track);
          world.reducedMotion = reducedMotion;
          player.setSpeed(speed);
          playToEnd(frameMs);
          const seen = [track.first, ...shown];
          const due = track.reportDays.filter((reportDay) => isWithin(reportDay, track));
          expect(seen.filter((shownDay) => due.includes(shownDay))).toEqual(due);
          expect(seen.at(-1)).toBe(track.last);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("after a page stood still for five seconds too", () => {
    const { clock, world, player } = setUp(trackOf(40, 3, 5));
    player.play();
    clock.advance(5000, 5000);
    expect(world.day).toBe(day(3));
    clock.advance(5000, 5000);
    expect(world.day).toBe(day(3));
  });
});

it("the real data play in under three minutes at speed 1, autumn in under one", () => {
  expect(setUp(autumn).playToEnd()).toBeLessThan(60_000);
  expect(setUp(timeline).playToEnd()).toBeLessThan(180_000);
});
