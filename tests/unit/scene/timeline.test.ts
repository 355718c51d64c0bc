import { describe, expect, test } from "vitest";
import { CLOCKS, type Clock } from "#domain/clock.ts";
import { type Day, dayOf } from "#domain/day.ts";
import { claimsFor, snapshotOn } from "#domain/snapshot.ts";
import { daysOf, TIMELINE_SPANS, type TimelineSpan, timelineOf } from "#domain/timeline.ts";
import { timeline as words } from "#i18n/en/timeline.ts";
import { dayScene } from "#scene/timeline/dayScene.ts";
import { LANE_AREAS } from "#scene/timeline/frame.ts";
import { xOf } from "#scene/timeline/scale.ts";
import { timelineScene } from "#scene/timeline/timelineScene.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();
const axis = timelineOf(dataset);

function sceneOf({ width = 1232, span = "autumn" as TimelineSpan, clock = "stated" as Clock } = {}) {
  return timelineScene({
    dataset,
    clock,
    width,
    sight: daysOf(span, axis),
    whole: axis,
    withStrip: true,
    words,
  });
}

/** The height of a number in a row: zero at the foot, 12,600 at the top. */
function heightOf({ y, height }: { y: number; height: number }, value: number): number {
  return Math.round((y + height * (1 - value / 12_600)) * 10) / 10;
}

/** The horizontal lines of a path of absolute lines. */
function horizontalLines(path: string): { left: number; right: number; y: number }[] {
  const lines: { left: number; right: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, command, first = "", second] of path.matchAll(/([MHVZ])([-\d.]*) ?([-\d.]+)?/g)) {
    if (command === "H")
      lines.push({ left: Math.min(x, Number(first)), right: Math.max(x, Number(first)), y });
    if (command === "M" || command === "H") x = Number(first);
    if (command === "M") y = Number(second);
    if (command === "V") y = Number(first);
  }
  return lines;
}

describe("the lanes of the timeline", () => {
  test("have a dot for every bound that a claim states, and no other dot", () => {
    for (const clock of CLOCKS) {
      for (const { area, dots } of sceneOf({ span: "all", clock }).lanes) {
        const stated = claimsFor(dataset, area, "strength", clock)
          .filter(({ from }) => from >= axis.first && from <= axis.last)
          .flatMap(({ report, low, high }) =>
            [...new Set([low, high])]
              .filter((value) => value !== null)
              .map((value) => `${report.id} ${value}`),
          );
        expect(dots.map(({ report, value }) => `${report} ${value}`).sort()).toEqual(stated.sort());
        expect(dots.length).toBeGreaterThan(4);
      }
    }
  });

  test("put zero at the foot and the highest claim under the top", () => {
    for (const { row, dots } of sceneOf().lanes) {
      for (const { value, y } of dots) {
        expect(y).toBeCloseTo(row.y + row.height * (1 - value / 12_600), 0);
        expect(y).toBeGreaterThan(row.y);
        expect(y).toBeLessThan(row.y + row.height);
      }
    }
  });

  test("draw the lead at numbers of live claims only, and never from one number to another", () => {
    for (const { area, lead, row } of sceneOf({ span: "all" }).lanes) {
      expect(lead).toMatch(/^(M[\d.]+ [\d.]+H[\d.]+)+$/);
      const stated = claimsFor(dataset, area, "strength", "stated").flatMap(({ low, high }) => [low, high]);
      const heights = stated.filter((value) => value !== null).map((value) => heightOf(row, value));
      for (const { y } of horizontalLines(lead)) expect(heights).toContain(y);
    }
  });

  test("fill on every day from the lowest to the highest live claim, and nothing where they are one", () => {
    const { lanes, scale } = sceneOf({ span: "all" });
    for (const { area, row, band } of lanes) {
      const lines = horizontalLines(band);
      for (let day = axis.first; day < axis.last; day = (day + 1) as Day) {
        const { low, high } = snapshotOn(dataset, day, "stated").areas[area].strength;
        const x = xOf(scale, day + 0.5);
        const heights = lines.filter(({ left, right }) => left < x && x < right).map(({ y }) => y);
        const ends =
          low === null || high === null || low === high ? [] : [heightOf(row, high), heightOf(row, low)];
        expect(heights.sort((a, b) => a - b)).toEqual(ends);
      }
    }
  });

  test("keep the dotted and the hatched stretches off the base line, so that absence is never zero", () => {
    for (const width of [1232, 652, 343, 296]) {
      for (const { row, stretches } of sceneOf({ width, span: "all" }).lanes) {
        expect(stretches.length).toBeGreaterThan(1);
        for (const stretch of stretches) {
          expect(stretch.row.y).toBeGreaterThan(row.y + 3);
          expect(stretch.row.y + stretch.row.height).toBeLessThan(row.y + row.height - 3);
        }
      }
    }
  });

  test("have a number, a stretch without one or nothing said yet on every day, and never two of them", () => {
    const { lanes, scale } = sceneOf({ span: "all" });
    for (let day = axis.first; day < axis.last; day = (day + 1) as Day) {
      const { areas } = snapshotOn(dataset, day, "stated");
      const x = xOf(scale, day + 0.5);
      for (const { area, stretches } of lanes) {
        const there = stretches.filter(({ left, right }) => left < x && x < right);
        expect(there).toHaveLength(areas[area].strength.live.length > 0 ? 0 : 1);
        const isFirst = areas[area].lastStrength === null;
        if (there[0]) expect(there[0].since === null).toBe(isFirst);
      }
    }
  });

  test("mark presence without a number by a diamond near the foot, where a day has 2 px", () => {
    const marksOn = (span: TimelineSpan, area: string, day: string) =>
      sceneOf({ span })
        .lanes.find((lane) => lane.area === area)
        ?.marks.filter((mark) => mark.day === dayOf(day) && /(l[-\d.]+ [-\d.]+){3}z/.test(mark.fill));
    expect(marksOn("autumn", "kursk", "2024-10-24")).toHaveLength(1);
    expect(marksOn("autumn", "far-east", "2024-10-24")).toHaveLength(1);
    expect(marksOn("all", "kursk", "2024-10-24")).toHaveLength(0);
  });

  test('have a stalk up for "at least", down for "up to", and none where a claim says neither', () => {
    const kursk = sceneOf().lanes.find(({ area }) => area === "kursk");
    const strokesOn = (day: string) =>
      kursk?.marks
        .filter((mark) => mark.day === dayOf(day))
        .map((mark) => mark.stroke.replace(/^M[^v]*/, ""));
    expect(strokesOn("2024-10-28")).toContain("v-6");
    expect(strokesOn("2024-10-31")).toContain("v7");
    expect(strokesOn("2024-11-18")).toEqual([""]);
  });
});

describe("positions", () => {
  test("stand in two rows of one height, denials as large as confirmations", () => {
    for (const width of [1232, 652, 343, 296]) {
      const { frame } = sceneOf({ width });
      const { y, height, upper, lower } = frame.positions;
      expect(upper - y).toBeCloseTo(y + height - lower, 5);
    }
    const widths = sceneOf().positions.map(({ stroke }) => {
      const [, command, size] = stroke.match(/([al])([\d.]+)/) ?? [];
      return Number(size) * (command === "a" ? 2 : 1);
    });
    expect(new Set(widths).size).toBe(2);
    expect(Math.min(...widths) / Math.max(...widths)).toBeCloseTo(0.9, 2);
  });

  test("are all drawn, each near its day and in the order of the days", () => {
    for (const span of TIMELINE_SPANS) {
      for (const width of [1232, 652]) {
        const { positions, scale } = sceneOf({ width, span });
        const taken = dataset.reports.filter(
          ({ stance, stated }) => stance !== null && stated >= scale.first && stated <= scale.last,
        );
        expect(positions).toHaveLength(taken.length);
        for (const { x, day } of positions) expect(Math.abs(x - xOf(scale, day))).toBeLessThan(24);
        for (const row of [
          ["confirms", "has-indications"],
          ["denies", "does-not-confirm"],
        ]) {
          const xs = positions.filter(({ stance }) => row.includes(stance)).map(({ x }) => x);
          expect(xs).toEqual([...xs].sort((a, b) => a - b));
        }
      }
    }
  });

  test("of days after the day in sight are told apart even where they were pushed before its line", () => {
    const scene = sceneOf();
    for (const date of ["2024-10-22", "2024-10-24", "2024-10-30"]) {
      const { by, later } = dayScene(scene, dayOf(date), words).positions;
      const strokes = (isWanted: (day: Day) => boolean) =>
        scene.positions
          .filter((mark) => isWanted(mark.day))
          .map((mark) => mark.stroke)
          .join("");
      expect(by.stroke).toBe(strokes((day) => day <= dayOf(date)));
      expect(later.stroke).toBe(strokes((day) => day > dayOf(date)));
    }
  });
});

describe("the rug", () => {
  test("has one square for each report in sight, and all of them fit their row", () => {
    for (const width of [1232, 652, 343, 296]) {
      for (const span of TIMELINE_SPANS) {
        const { rug, frame, scale } = sceneOf({ width, span });
        const said = dataset.reports.filter(({ stated }) => stated >= scale.first && stated <= scale.last);
        const squares = rug.flatMap(({ fill }) => fill.match(/M[^z]*z/g) ?? []);
        expect(squares).toHaveLength(said.length);
        const tops = squares.map((square) => Number(square.match(/M[-\d.]+ ([\d.]+)/)?.[1]));
        expect(Math.min(...tops)).toBeGreaterThanOrEqual(frame.rug.y - 0.1);
      }
    }
  });
});

describe("a day in the timeline", () => {
  test("has the veil begin at the day line, and everything said on it before the veil", () => {
    const scene = sceneOf();
    const day = dayOf("2024-11-04");
    const { x, rug, lanes } = dayScene(scene, day, words);
    expect(x).toBe(xOf(scene.scale, day));
    expect(rug.on.fill.match(/M/g)).toHaveLength(6);
    const marks = scene.lanes[LANE_AREAS.indexOf("kursk")]?.marks ?? [];
    const onDay = marks.filter((mark) => mark.day === day);
    expect(onDay.length).toBeGreaterThan(2);
    for (const { fill } of onDay) expect(lanes[0]?.said.by.fill).toContain(fill);
    for (const { fill } of onDay) expect(lanes[0]?.said.later.fill).not.toContain(fill);
  });

  test("changes nothing but what it moves: the scene stays the same object", () => {
    const scene = sceneOf();
    const before = JSON.stringify(scene);
    for (const day of axis.reportDays) dayScene(scene, day, words);
    expect(JSON.stringify(scene)).toBe(before);
  });

  test("out of sight stands at the end of the axis while the drawing zooms", () => {
    const scene = sceneOf();
    expect(dayScene(scene, dayOf("2025-06-01"), words).x).toBe(scene.scale.x1);
  });
});
