import { describe, expect, it } from "vitest";
import { addDays, dayOf } from "#domain/day.ts";
import { timelineOf } from "#domain/timeline.ts";
import { VIDEO_RATE, videoPlan, videoSeconds } from "#export/picture/videoPlan.ts";
import { DWELL_MS, LONGEST_GAP_MS } from "#state/pace.ts";
import { DATASET } from "./content.ts";

const { first, last, reportDays } = timelineOf(DATASET);
const PLAN = videoPlan({ first, last, reportDays });
const DWELL_FRAMES = (DWELL_MS * VIDEO_RATE) / 1000;

describe("the plan of a video", () => {
  it("lets every day with reports rest as long as the player does", () => {
    for (const day of reportDays) {
      const planned = PLAN.find((each) => each.day === day);
      expect(Math.abs((planned?.frames ?? 0) - DWELL_FRAMES)).toBeLessThanOrEqual(1);
    }
  });

  it("runs through days without reports no slower than the player", () => {
    const empty = PLAN.slice(0, -1).filter(({ day }) => !reportDays.includes(day));
    expect(Math.max(...empty.map(({ frames }) => frames))).toBeLessThanOrEqual(2);
    for (const [index, day] of reportDays.entries()) {
      const next = reportDays[index + 1] ?? last;
      const between = PLAN.filter((each) => each.day > day && each.day < next);
      const frames = between.reduce((sum, each) => sum + each.frames, 0);
      expect(frames).toBeLessThanOrEqual((LONGEST_GAP_MS * VIDEO_RATE) / 1000 + 1);
    }
  });

  it("begins and ends where it was told, one day after the other without a gap between their frames", () => {
    expect(PLAN[0]?.day).toBe(first);
    expect(PLAN.at(-1)?.day).toBe(last);
    for (const [index, { day, from, frames }] of PLAN.entries()) {
      const next = PLAN[index + 1];
      expect(frames).toBeGreaterThan(0);
      if (!next) continue;
      expect(next.from).toBe(from + frames);
      expect(next.day).toBeGreaterThan(day);
    }
  });

  it("says how long the video is", () => {
    const from = dayOf("2024-11-04");
    const two = videoPlan({ first: from, last: addDays(from, 1), reportDays: [from] });
    expect(two.map(({ frames }) => frames)).toEqual([27, 60]);
    expect(videoSeconds(two)).toBeCloseTo(2.9);
    expect(videoSeconds([])).toBe(0);
  });
});
