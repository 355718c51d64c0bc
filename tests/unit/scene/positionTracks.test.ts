import { describe, expect, test } from "vitest";
import { CLOCKS } from "#domain/clock.ts";
import { addDays, type Day, dayOf } from "#domain/day.ts";
import { positionTracks } from "#domain/positionTracks.ts";
import { timelineOf } from "#domain/timeline.ts";
import {
  GLYPH_RADIUS,
  groundsOf,
  placeOf,
  TRACK_HEIGHT,
  trackAxis,
  trackFrame,
  trackScene,
} from "#scene/positionTracks.ts";
import { textWidth } from "#scene/textWidth.ts";
import { realDataset } from "../../support/realDataset.ts";

const WIDTHS = [268, 288, 328, 343];
const DAY = dayOf("2024-11-04");
const dataset = realDataset();
const axis = timelineOf(dataset);
const STROKE = 0.75;

/** All scenes of the curated data, on both clocks and at all widths. */
function scenes(day: Day = DAY) {
  return CLOCKS.flatMap((clock) =>
    WIDTHS.flatMap((width) => {
      const frame = trackFrame(width, axis);
      return positionTracks(dataset, clock).map((track) => ({
        frame,
        track,
        scene: trackScene(track, frame, day),
      }));
    }),
  );
}

/** The horizontal lines of a path. */
function runs(path: string): { from: number; to: number }[] {
  return [...path.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to),
  }));
}

describe("the signs of a track", () => {
  test("are all there, each once", () => {
    for (const { track, scene } of scenes()) {
      const drawn = scene.marks.map(({ taken }) => taken.report.id).sort();
      expect(drawn).toEqual(track.taken.map(({ report }) => report.id).sort());
    }
  });

  test("overlap by half at most", () => {
    for (const { scene } of scenes()) {
      for (const [index, a] of scene.marks.entries()) {
        for (const b of scene.marks.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(GLYPH_RADIUS);
        }
      }
    }
  });

  test("stay in the drawing, in their part of it and near their day", () => {
    const reach = GLYPH_RADIUS + STROKE;
    for (const { frame, scene } of scenes()) {
      for (const { x, y, day } of scene.marks) {
        const part = groundsOf(frame)[day < frame.parts[1].first ? 0 : 1];
        expect(x - reach).toBeGreaterThanOrEqual(part?.x ?? Number.NaN);
        expect(x + reach).toBeLessThanOrEqual((part?.x ?? 0) + (part?.width ?? 0));
        expect(y - reach).toBeGreaterThanOrEqual(0);
        expect(y + reach).toBeLessThanOrEqual(TRACK_HEIGHT);
        expect(Math.abs(x - placeOf(frame, day))).toBeLessThanOrEqual(10);
      }
    }
  });

  test("are as large for a denial as for a confirmation, to the width of a stroke", () => {
    const marks = scenes().flatMap(({ scene }) => scene.marks);
    expect(new Set(marks.map(({ taken }) => taken.stance)).size).toBe(4);
    for (const { stroke, taken } of marks) {
      if (taken.stance === "denies")
        expect(stroke).toMatch(/^M[\d.]+ [\d.]+l6\.12 6\.12m-6\.12 0l6\.12 -6\.12$/);
      else expect(stroke).toMatch(/a3\.4 3\.4 0 1 0 6\.8 0a3\.4 3\.4 0 1 0 -6\.8 0$/);
    }
  });
});

describe("the lines of a track", () => {
  test("end at the day and go on after it, together over the same days on any day", () => {
    for (const { frame, scene } of scenes()) {
      const x = placeOf(frame, DAY);
      for (const { by, later } of scene.lines) {
        for (const { to } of runs(by)) expect(to).toBeLessThanOrEqual(x);
        for (const { from } of runs(later)) expect(from).toBeGreaterThanOrEqual(x);
      }
    }
  });

  test("never cross the break", () => {
    for (const { frame, scene } of scenes(dayOf("2025-05-01"))) {
      const [autumn, rest] = groundsOf(frame);
      const isIn = (part: typeof autumn, { from, to }: { from: number; to: number }) =>
        part !== undefined && part.x <= from && to <= part.x + part.width;
      for (const { by, later } of scene.lines) {
        for (const run of [...runs(by), ...runs(later)])
          expect(isIn(autumn, run) || isIn(rest, run)).toBe(true);
      }
    }
  });

  test("of North Korea say denial, open, confirmation", () => {
    const [, track] = positionTracks(dataset, "stated");
    const lines = track && trackScene(track, trackFrame(328, axis), dayOf("2025-05-01")).lines;
    expect(lines?.map(({ standing }) => standing)).toEqual(["denies", "does-not-confirm", "confirms"]);
  });
});

describe("the two scales", () => {
  test("put later days farther right, and the autumn of 2024 in one half", () => {
    for (const width of WIDTHS) {
      const frame = trackFrame(width, axis);
      for (let day = axis.first; day < axis.last; day = addDays(day, 1)) {
        expect(placeOf(frame, addDays(day, 1))).toBeGreaterThanOrEqual(placeOf(frame, day));
      }
      expect(placeOf(frame, dayOf("2024-12-31"))).toBeLessThan(width / 2);
      expect(placeOf(frame, dayOf("2025-01-01"))).toBeGreaterThan(width / 2);
    }
  });

  test("have words that keep apart and stay in the drawing", () => {
    for (const width of WIDTHS) {
      const { labels } = trackAxis(trackFrame(width, axis), { autumn: "Oct–Dec 2024" });
      expect(labels.map(({ text }) => text)).toEqual(["Oct–Dec 2024", "2025", "2026"]);
      labels.forEach(({ text, x }, index) => {
        const end = x + textWidth(text, { size: 10 });
        expect(end).toBeLessThanOrEqual(labels[index + 1]?.x ?? width);
      });
    }
  });
});
