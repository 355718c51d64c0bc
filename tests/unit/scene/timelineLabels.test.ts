import { describe, expect, test } from "vitest";
import { CLOCKS, type Clock } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { daysOf, TIMELINE_SPANS, timelineOf } from "#domain/timeline.ts";
import { laneReading as readingOf } from "#i18n/areaText.ts";
import { timeline as words } from "#i18n/en/timeline.ts";
import { overlap } from "#scene/box.ts";
import { type DayScene, dayScene } from "#scene/timeline/dayScene.ts";
import { laneName, laneReading } from "#scene/timeline/gutter.ts";
import { boxOf, type Label, rightOf } from "#scene/timeline/label.ts";
import type { Stretch } from "#scene/timeline/stretch.ts";
import { type TimelineScene, timelineScene } from "#scene/timeline/timelineScene.ts";
import { realDataset } from "../../support/realDataset.ts";

const WIDTHS = [1232, 652, 343, 296];
const dataset = realDataset();
const axis = timelineOf(dataset);

interface Case {
  readonly clock: Clock;
  readonly day: Day;
  readonly scene: TimelineScene;
  readonly moving: DayScene;
}

/** Every day of every span at every width on both clocks. */
const CASES: readonly Case[] = WIDTHS.flatMap((width) =>
  CLOCKS.flatMap((clock) =>
    TIMELINE_SPANS.flatMap((span) => {
      const sight = daysOf(span, axis);
      const scene = timelineScene({ dataset, clock, width, sight, whole: axis, withStrip: true, words });
      return Array.from({ length: sight.last - sight.first + 1 }, (_, index) => {
        const day = (sight.first + index) as Day;
        return { clock, day, scene, moving: dayScene(scene, day, words) };
      });
    }),
  ),
);

/** Every text of the drawing but the gutter's. */
function labelsOf({ scene, moving: { flag, lanes, endNote } }: Case): Label[] {
  return [
    ...scene.axis.labels,
    ...(scene.strip?.years ?? []),
    ...lanes.flatMap(({ stretches }) => stretches.flatMap(({ label }) => label ?? [])),
    ...(flag ? [flag.label] : []),
    ...(endNote ? [endNote] : []),
  ];
}

function gutterOf({ scene: { frame, lanes }, day, clock }: Case): Label[] {
  const { areas } = snapshotOn(dataset, day, clock);
  return lanes.flatMap(({ area, row }) => {
    const { figure, absent } = readingOf(areas[area]);
    const name = laneName(words.lanes[area][frame.flag ? "full" : "short"], row, frame);
    const reading = laneReading(figure ?? absent ?? "", row, frame);
    return reading ? [name, reading] : [name];
  });
}

/** The labels of stretches with the stretch they belong to. */
function wordedOf({ scene, moving }: Case): { label: Label; stretch: Stretch }[] {
  return moving.lanes.flatMap((lane, index) =>
    lane.stretches.flatMap(({ label }, at) => {
      const stretch = scene.lanes[index]?.stretches[at];
      return label && stretch ? [{ label, stretch }] : [];
    }),
  );
}

function collisions(labels: readonly Label[]): string[] {
  const boxes = labels.map(boxOf);
  return boxes.flatMap((box, index) =>
    boxes.flatMap((other, before) =>
      before < index && overlap(box, other) > 0 ? [`${labels[index]?.text} / ${labels[before]?.text}`] : [],
    ),
  );
}

describe("the words in the timeline", () => {
  test("never overlap, on any day, clock or span, at any width", () => {
    expect(CASES.flatMap((each) => collisions(labelsOf(each)))).toEqual([]);
  });

  test("never leave the drawing", () => {
    const outside = CASES.flatMap((each) => {
      const { left, width, height } = each.scene.frame;
      return labelsOf(each).filter((label) => {
        const box = boxOf(label);
        return box.x < left || rightOf(label) > width + 4 || box.y < 0 || box.y + box.height > height;
      });
    });
    expect(outside).toEqual([]);
  });

  test("in the gutter stay in the gutter and under one another", () => {
    const wrong = CASES.flatMap((each) => {
      const labels = gutterOf(each);
      const tooLong = labels.filter((label) => rightOf(label) > each.scene.frame.left);
      return [...collisions(labels), ...tooLong.map(({ text }) => text)];
    });
    expect(wrong).toEqual([]);
  });

  test("of a stretch stand inside it, off the day line and on its longer side", () => {
    const wrong = CASES.flatMap((each) => {
      const { x } = each.moving;
      return wordedOf(each).filter(({ label, stretch: { left, right } }) => {
        const from = boxOf(label).x;
        const to = rightOf(label);
        if (from < left || to > right) return true;
        if (x <= left || x >= right) return false;
        return right - x >= x - left ? from <= x : to >= x;
      });
    });
    expect(wrong).toEqual([]);
  });

  test("stand only where 92 px are free", () => {
    const room = CASES.flatMap((each) =>
      wordedOf(each).map(({ stretch: { left, right } }) => {
        const x = Math.min(Math.max(each.moving.x, left), right);
        return Math.max(x - left, right - x);
      }),
    );
    expect(room.length).toBeGreaterThan(1000);
    expect(Math.min(...room)).toBeGreaterThanOrEqual(92);
  });

  test("say since when there is no live number, and that this is not zero, where there is room", () => {
    const texts = CASES.slice(0, 1)
      .flatMap(labelsOf)
      .map(({ text }) => text);
    expect(texts).toContain("no live number since 2 November 2024: not zero");
    expect(texts).toContain("no number yet");
    expect(texts).toContain("October 2024");
  });

  test("are at least 9.5 px high, and 10.5 px where a reader needs them", () => {
    const sizes = (labels: Label[]) => Math.min(...labels.map(({ size }) => size));
    expect(sizes(CASES.flatMap(labelsOf))).toBeGreaterThanOrEqual(9.5);
    expect(sizes(CASES.flatMap(gutterOf))).toBeGreaterThanOrEqual(10.5);
  });
});
