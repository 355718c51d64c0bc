import { describe, expect, test } from "vitest";
import { CLOCKS } from "#domain/clock.ts";
import { type Day, dayOf } from "#domain/day.ts";
import { daysOf, TIMELINE_SPANS, timelineOf } from "#domain/timeline.ts";
import { timeline as words } from "#i18n/en/timeline.ts";
import { type Box, overlap } from "#scene/box.ts";
import { bracketsOf, drawBracket } from "#scene/timeline/bracket.ts";
import { dayScene } from "#scene/timeline/dayScene.ts";
import { boxOf, rightOf } from "#scene/timeline/label.ts";
import { timelineScene } from "#scene/timeline/timelineScene.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();
const axis = timelineOf(dataset);

function open(
  width: number,
  span: (typeof TIMELINE_SPANS)[number],
  clock: (typeof CLOCKS)[number] = "stated",
) {
  const sight = daysOf(span, axis);
  const scene = timelineScene({ dataset, clock, width, sight, whole: axis, withStrip: true, words });
  return { sight, scene, brackets: bracketsOf(dataset, scene) };
}

/** Every day of every span at every width on both clocks, with the bracket as it stands there. */
const CASES = [1232, 652, 343, 296].flatMap((width) =>
  TIMELINE_SPANS.flatMap((span) =>
    CLOCKS.flatMap((clock) => {
      const { sight, scene, brackets } = open(width, span, clock);
      return Array.from({ length: sight.last - sight.first + 1 }, (_, index) => {
        const moving = dayScene(scene, (sight.first + index) as Day, words);
        return brackets.map((bracket) => ({ scene, moving, bracket, drawn: drawBracket(bracket, moving.x) }));
      }).flat();
    }),
  ),
);

describe("the bracket of what is contested", () => {
  test("stands in the Kursk lane at every width, span and clock, off its base line", () => {
    expect(CASES.length).toBe(4 * 2 * (92 + 621));
    for (const { scene, bracket } of CASES) {
      const { y, height } = scene.frame.lanes.kursk;
      expect(bracket.area).toBe("kursk");
      expect(bracket.right - bracket.left).toBeGreaterThan(8);
      expect(bracket.y - bracket.tick).toBeGreaterThan(y);
      expect(bracket.y).toBeLessThan(y + height - 5);
    }
  });

  test("touches no dot of the lane", () => {
    for (const { scene, bracket } of CASES) {
      const dots = scene.lanes[0]?.dots ?? [];
      const within = dots.filter(({ x }) => bracket.left - 2 <= x && x <= bracket.right + 2);
      expect(Math.max(...within.map(({ y }) => y)) + 1.5).toBeLessThan(bracket.y);
    }
  });

  test("says what is contested and when, where there is room, and less where there is little", () => {
    const label = (width: number, span: "autumn" | "all", day: string) => {
      const { scene, brackets } = open(width, span);
      const { x } = dayScene(scene, dayOf(day), words);
      return brackets.map((bracket) => drawBracket(bracket, x).label?.text ?? null);
    };
    expect(label(1232, "autumn", "2024-11-04")).toEqual(["start of combat contested, 4 Nov – 16 Dec"]);
    expect(label(1232, "all", "2025-12-01")).toEqual(["start of combat contested, 4 Nov – 16 Dec"]);
    expect(label(652, "autumn", "2024-11-24")).toEqual([null]);
    expect(label(652, "autumn", "2024-11-14")).toEqual(["start of combat contested"]);
    expect(label(296, "autumn", "2024-11-04")).toEqual([null]);
  });

  test("has words that touch no other words, no dot and no day line, and stay in the lane", () => {
    const labelled = CASES.filter(({ drawn }) => drawn.label);
    expect(labelled.length).toBeGreaterThan(500);
    for (const { scene, moving, drawn } of labelled) {
      if (!drawn.label) continue;
      const box = boxOf(drawn.label);
      const others: Box[] = moving.lanes.flatMap(({ stretches }) =>
        stretches.flatMap(({ label }) => (label ? [boxOf(label)] : [])),
      );
      const dots = (scene.lanes[0]?.dots ?? []).map(({ x, y }) => ({
        x: x - 1,
        y: y - 1,
        width: 2,
        height: 2,
      }));
      expect([...others, ...dots].filter((other) => overlap(box, other) > 0)).toEqual([]);
      expect(box.x < moving.x && moving.x < rightOf(drawn.label)).toBe(false);
      expect(rightOf(drawn.label)).toBeLessThanOrEqual(scene.frame.right);
      expect(drawn.label.size).toBeGreaterThanOrEqual(10.5);
    }
  });

  test("is cut at the day line: what follows it is drawn as not yet said", () => {
    const { scene, brackets } = open(1232, "autumn");
    const [bracket] = brackets;
    const on = (day: string) => bracket && drawBracket(bracket, dayScene(scene, dayOf(day), words).x);
    expect(on("2024-10-20")?.by).toBe("");
    expect(on("2024-12-31")?.later).toBe("");
    expect([on("2024-11-24")?.by, on("2024-11-24")?.later]).not.toContain("");
  });
});
