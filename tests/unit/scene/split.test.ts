import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { AREA_IDS } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import type { Mark } from "#scene/mark.ts";
import { type PaneScene, paneScene } from "#scene/pane.ts";
import { stripScene } from "#scene/strip.ts";
import { realDataset } from "../../support/realDataset.ts";
import { everyPane, frameOf, MAP_SIZES } from "./walk.ts";

/** The shapes whose size says a number that was reported, one symbol in all however many rings it has. */
const SIZED = new Set<Mark["type"]>(["disc", "band", "ring", "stale"]);

/** What is wrong with a scene if one number was split over places, or a place given a number. */
function inventedSplits({ marks, anchor }: Pick<PaneScene, "marks" | "anchor">): string[] {
  const problems: string[] = [];
  const sized = marks.filter((mark): mark is Extract<Mark, { r: number }> => SIZED.has(mark.type));
  const discs = sized.filter((mark) => mark.type === "disc" || mark.type === "stale");
  if (discs.length > 1) problems.push(`${discs.length} sized circles for one set`);
  for (const { type, x, y } of sized) {
    if (x !== anchor.x || y !== anchor.y) problems.push(`a ${type} stands away from the anchor`);
  }
  const dots = marks.filter((mark) => mark.type === "dot");
  if (dots.length !== 4) problems.push(`${dots.length} places`);
  if (new Set(dots.map(({ r }) => r)).size !== 1) problems.push("places of different size");
  return problems;
}

const scenes = [...everyPane({ casualties: true })].filter(({ scene }) => scene.area === "far-east");

describe("a number for a set of places", () => {
  it("is never split: on no day, clock or size does the Far East hold more than one sized symbol", () => {
    const problems = scenes.flatMap(({ scene, name }) =>
      inventedSplits(scene).map((problem) => `${name}: ${problem}`),
    );
    expect(scenes.length).toBeGreaterThan(1000);
    expect(problems).toEqual([]);
  });

  it("leaves the dots of its places at one size, whatever the number is", () => {
    for (const { width } of MAP_SIZES) {
      const dots = scenes
        .filter(({ frame }) => frame.width === width)
        .flatMap(({ scene }) => scene.marks.filter((mark) => mark.type === "dot").map(({ r }) => r));
      expect([...new Set(dots)]).toEqual([width < 250 ? 3 : 3.6]);
    }
  });

  it("stands at sea, on none of its places", () => {
    for (const { scene } of scenes) {
      for (const mark of scene.marks) {
        if (mark.type !== "dot") continue;
        const distance = Math.hypot(mark.x - scene.anchor.x, mark.y - scene.anchor.y);
        expect(distance).toBeGreaterThan(scene.symbol.outer);
      }
    }
  });

  it("has one symbol on the strip too", () => {
    for (const day of ["2024-10-18", "2024-10-24", "2024-10-31", "2025-06-20"]) {
      const snapshot = snapshotOn(realDataset(), dayOf(day), "stated");
      const { symbols } = stripScene(
        realDataset(),
        snapshot,
        frameOf("far-east", { width: 544, height: 78 }),
      );
      expect(symbols.map(({ area }) => area)).toEqual(["kursk", "far-east"]);
      for (const { marks } of symbols) {
        expect(marks.filter(({ type }) => type === "disc" || type === "stale").length).toBeLessThan(2);
      }
    }
  });

  it("never becomes a symbol for Russia as a whole, which has no place", () => {
    expect(AREA_IDS.filter((id) => realDataset().area.get(id)?.anchor)).toEqual(["far-east", "kursk"]);
  });
});

describe("the check itself", () => {
  const day = snapshotOn(realDataset(), dayOf("2024-10-18"), "stated");
  const sound = paneScene(realDataset(), day, "far-east", frameOf("far-east", MAP_SIZES[0]), []);
  const dots = sound.marks.filter((mark) => mark.type === "dot");

  it("passes a sound scene", () => {
    expect(inventedSplits(sound)).toEqual([]);
  });

  it("finds four discs on four places", () => {
    const discs = dots.map(({ x, y }): Mark => ({ type: "disc", x, y, r: 13.4 }));
    const others = sound.marks.filter(({ type }) => !SIZED.has(type));
    expect(inventedSplits({ ...sound, marks: [...others, ...discs] })).toContain(
      "4 sized circles for one set",
    );
  });

  it("finds one disc on a place, and a dot that grew with a number", () => {
    const [first] = dots;
    const disc: Mark = { type: "disc", x: first?.x ?? 0, y: first?.y ?? 0, r: 13.4 };
    const others = sound.marks.filter(({ type }) => !SIZED.has(type));
    expect(inventedSplits({ ...sound, marks: [...others, disc] })).toEqual([
      "a disc stands away from the anchor",
    ]);
    const grown = sound.marks.map((mark) => (mark === first ? { ...first, r: 9 } : mark));
    expect(inventedSplits({ ...sound, marks: grown })).toEqual(["places of different size"]);
  });
});
