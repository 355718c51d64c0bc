import { describe, expect, it } from "vitest";
import { POSTER_WINDOWS } from "#basemap/posterWindow.ts";
import { CLOCKS, type Clock } from "#domain/clock.ts";
import { addDays, type Day, formatIso } from "#domain/day.ts";
import { FIRST_DAY, LAST_DAY, timelineOf } from "#domain/timeline.ts";
import { type PictureScene, pictureScene } from "#export/picture/layout.ts";
import { MAP_AREAS, paneTextBoxes } from "#export/picture/pane.ts";
import { lineBox } from "#export/picture/run.ts";
import { PICTURE_SIZES, type PictureSize } from "#export/picture/size.ts";
import { type Box, overlap } from "#scene/box.ts";
import { aPicture, DATASET } from "./content.ts";

/** Every day with a report, the ends of the axis, and the days on which a number of autumn lapses. */
function daysOn(clock: Clock): Day[] {
  const days = timelineOf(DATASET, clock).reportDays;
  return [FIRST_DAY, ...days, ...days.map((day) => addDays(day, 121)), LAST_DAY].filter(
    (day) => day <= LAST_DAY,
  );
}

interface Words {
  readonly text: string;
  readonly box: Box;
}

function wordsOf({ lines }: PictureScene): Words[] {
  return lines.map((line) => ({ text: line.runs.map(({ text }) => text).join(""), box: lineBox(line) }));
}

/** What is wrong with where the words stand. */
function faults(scene: PictureScene): string[] {
  const { width, height, scale } = scene.layout;
  const edge = { x: 0, y: 0, width: width / scale, height: height / scale };
  const words = wordsOf(scene);
  const inPanes = scene.panes.flatMap((pane) => paneTextBoxes(pane));
  const beyond = words.filter(({ box }) => overlap(box, edge) < box.width * box.height - 0.01);
  const touching = words.flatMap((a, index) =>
    words.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) > 0.5 ? [`${a.text} | ${b.text}`] : [])),
  );
  const overPanes = words.filter(({ box }) => scene.panes.some((pane) => overlap(box, pane.box) > 0.01));
  const crowded = inPanes.some((a, index) => inPanes.slice(index + 1).some((b) => overlap(a, b) > 8));
  return [
    ...beyond.map(({ text }) => `leaves the picture: ${text}`),
    ...touching.map((text) => `touches: ${text}`),
    ...overPanes.map(({ text }) => `stands on a map: ${text}`),
    ...(crowded ? ["words on a map touch"] : []),
  ];
}

const CASES = PICTURE_SIZES.flatMap((size) => CLOCKS.map((clock) => [size, clock] as const));

describe.each(CASES)("the %s picture on the clock %s", (size: PictureSize, clock: Clock) => {
  it("keeps all words inside, off the maps and off each other, on any day", () => {
    const found = daysOn(clock).flatMap((day) =>
      faults(pictureScene(aPicture(day, size, clock))).map((fault) => `${formatIso(day)} ${fault}`),
    );
    expect(found).toEqual([]);
  });

  it("does so with losses drawn too", () => {
    const found = timelineOf(DATASET, clock).reportDays.flatMap((day) =>
      faults(pictureScene(aPicture(day, size, clock, { casualties: true })))
        .filter((fault) => !fault.startsWith("words on a map"))
        .map((fault) => `${formatIso(day)} ${fault}`),
    );
    expect(found).toEqual([]);
  });

  it.each(MAP_AREAS)("is drawn to its edges where its map is that of %s", (area) => {
    const { east, south } = POSTER_WINDOWS[area];
    for (const pane of pictureScene({ ...aPicture("2024-11-04", size, clock), pane: area }).panes) {
      if (pane.area !== area) continue;
      const { ground, box } = pane;
      expect([ground.at.x, ground.at.y].every((edge) => edge <= 0)).toBe(true);
      const [right, foot] = ground.project([east, south]);
      expect(right).toBeGreaterThanOrEqual(box.width);
      expect(foot).toBeGreaterThanOrEqual(box.height);
    }
  });
});
