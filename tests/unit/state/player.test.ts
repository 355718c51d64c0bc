import { describe, expect, it } from "vitest";
import { addDays } from "#domain/day.ts";
import { isWithin } from "#domain/timeline.ts";
import { DWELL_MS, EMPTY_DAY_MS, LONGEST_GAP_MS } from "#state/pace.ts";
import { SPEEDS } from "#state/player.ts";
import { autumn, day, setUp, trackOf } from "./playerSetUp.ts";

describe("a player", () => {
  it("stands still until it is told to play", () => {
    const { clock, shown, isPlaying } = setUp(trackOf(10, 3));
    clock.advance(5000);
    expect([shown, isPlaying(), clock.pending()]).toEqual([[], false, 0]);
  });

  it("runs through days without reports, one after the other", () => {
    const { clock, world, shown, player } = setUp(trackOf(10));
    player.play();
    clock.advance(EMPTY_DAY_MS - 1, 1);
    expect(world.day).toBe(day(1));
    clock.advance(1, 1);
    expect(world.day).toBe(day(2));
    clock.advance(3 * EMPTY_DAY_MS, 1);
    expect(shown).toEqual([day(2), day(3), day(4), day(5)]);
  });

  it("dwells on a day with reports", () => {
    const { clock, world, player } = setUp(trackOf(10, 3));
    player.play();
    clock.advance(2 * EMPTY_DAY_MS, 1);
    expect(world.day).toBe(day(3));
    clock.advance(DWELL_MS - 1, 1);
    expect(world.day).toBe(day(3));
    clock.advance(1, 1);
    expect(world.day).toBe(day(4));
  });

  it("takes no longer than LONGEST_GAP_MS over the days between two reports, however many", () => {
    const { clock, world, player } = setUp(trackOf(1000, 1, 900), day(2));
    player.play();
    clock.advance(LONGEST_GAP_MS - 10, 1);
    expect(world.day).toBeLessThan(day(900));
    clock.advance(11, 1);
    expect(world.day).toBe(day(900));
  });

  it.each(SPEEDS)("at speed %s takes that part of the time", (speed) => {
    const { clock, world, player } = setUp(trackOf(10, 1));
    player.setSpeed(speed);
    player.play();
    clock.advance(DWELL_MS / speed - 1, 1);
    expect(world.day).toBe(day(1));
    clock.advance(1, 1);
    expect(world.day).toBe(day(2));
  });

  it("begins a day's stay when the day is drawn, and leaves none before", () => {
    const { clock, world, player } = setUp(trackOf(10, 1, 2));
    player.play();
    player.drew(day(1));
    clock.advance(DWELL_MS, 1);
    expect(world.day).toBe(day(2));
    clock.advance(5 * DWELL_MS, 1);
    expect(world.day).toBe(day(2));
    player.drew(day(2));
    clock.advance(DWELL_MS - 1, 1);
    expect(world.day).toBe(day(2));
    clock.advance(1, 1);
    expect(world.day).toBe(day(3));
  });

  it("changes its speed while playing and keeps its place", () => {
    const { clock, world, player } = setUp(trackOf(10, 1));
    player.play();
    clock.advance(DWELL_MS / 2, 1);
    player.setSpeed(4);
    clock.advance(DWELL_MS / 8 - 1, 1);
    expect(world.day).toBe(day(1));
    clock.advance(1, 1);
    expect(world.day).toBe(day(2));
  });

  it("takes as long with few frames as with many", () => {
    const times = [4, 16, 33, 66].map((frameMs) => setUp(autumn).playToEnd(frameMs));
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(70);
  });

  it("shows whole days only, forwards, within its track", () => {
    const { shown, playToEnd } = setUp(autumn);
    playToEnd(7);
    expect(shown.every((shownDay) => Number.isInteger(shownDay) && isWithin(shownDay, autumn))).toBe(true);
    expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
  });
});

describe("the end of the track", () => {
  it("stops the player, and no frame is asked for any more", () => {
    const { clock, world, isPlaying, playToEnd } = setUp(trackOf(5, 2, 5));
    playToEnd();
    expect([world.day, isPlaying(), clock.pending()]).toEqual([day(5), false, 0]);
  });

  it("is where playing begins again at the first day", () => {
    const { world, player, isPlaying } = setUp(trackOf(5), day(5));
    player.play();
    expect([world.day, isPlaying()]).toEqual([day(1), true]);
  });

  it("counts as reached by a day after it; a day before the track goes to its first", () => {
    for (const outside of [day(9), addDays(day(1), -9)]) {
      const { world, player } = setUp(trackOf(5), outside);
      player.play();
      expect(world.day).toBe(day(1));
    }
  });

  it("is where the player stops when the track is cut short while playing", () => {
    const { clock, world, player, isPlaying } = setUp(trackOf(50), day(20));
    player.play();
    world.track = trackOf(10);
    clock.advance(16);
    expect([world.day, isPlaying()]).toEqual([day(10), false]);
  });

  it("cannot be played towards on a track of one day", () => {
    const { clock, shown, player, isPlaying } = setUp(trackOf(1, 1));
    player.play();
    expect([shown, isPlaying(), clock.pending()]).toEqual([[], false, 0]);
  });
});

describe("pausing", () => {
  it("keeps the day, and leaves no frame behind", () => {
    const { clock, world, player } = setUp(trackOf(10));
    player.play();
    clock.advance(EMPTY_DAY_MS, 1);
    player.pause();
    expect(clock.pending()).toBe(0);
    clock.advance(5000);
    expect(world.day).toBe(day(2));
  });

  it("is not counted as time when playing goes on", () => {
    const { clock, world, player } = setUp(trackOf(10, 1));
    player.play();
    player.toggle();
    clock.advance(5000);
    player.toggle();
    clock.advance(DWELL_MS - 1, 1);
    expect(world.day).toBe(day(1));
  });

  it("from within the change of day is obeyed", () => {
    const { clock, world, player } = setUp(trackOf(10));
    world.onDay = player.pause;
    player.play();
    clock.advance(5000);
    expect([world.day, clock.pending()]).toEqual([day(2), 0]);
  });

  it("and playing twice are the same as once", () => {
    const { clock, player, isPlaying } = setUp(trackOf(10));
    player.play();
    player.play();
    expect(clock.pending()).toBe(1);
    player.pause();
    player.pause();
    expect(isPlaying()).toBe(false);
  });
});

describe("a day set by someone else while playing", () => {
  it("is played on from, and stays its full time", () => {
    const { clock, world, player } = setUp(trackOf(30, 1, 20));
    player.play();
    clock.advance(DWELL_MS - 10, 1);
    world.day = day(20);
    clock.advance(1, 1);
    clock.advance(DWELL_MS - 1, 1);
    expect(world.day).toBe(day(20));
    clock.advance(1, 1);
    expect(world.day).toBe(day(21));
  });
});

describe("with reduced motion", () => {
  it("goes from report to report at the dwell pace, and at last to the end", () => {
    const { clock, world, shown, player, isPlaying } = setUp(trackOf(30, 3, 9));
    world.reducedMotion = true;
    player.play();
    clock.advance(DWELL_MS - 1, 1);
    expect(shown).toEqual([]);
    clock.advance(1, 1);
    expect(shown).toEqual([day(3)]);
    clock.advance(2 * DWELL_MS, 1);
    expect(shown).toEqual([day(3), day(9), day(30)]);
    expect(isPlaying()).toBe(false);
  });
});

describe("the state of a player", () => {
  it("tells who listens when playing or speed change, and of nothing else", () => {
    const { clock, player } = setUp(trackOf(3));
    const heard: unknown[] = [];
    player.state.subscribe((state) => heard.push({ ...state }));
    player.setSpeed(1);
    player.pause();
    player.setSpeed(2);
    player.play();
    clock.advance(5000);
    expect(heard).toEqual([
      { playing: false, speed: 2 },
      { playing: true, speed: 2 },
      { playing: false, speed: 2 },
    ]);
  });
});
