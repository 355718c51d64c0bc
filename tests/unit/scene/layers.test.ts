import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { chosenMarks } from "#scene/chosen.ts";
import { type Layers, withLayers } from "#scene/layers.ts";
import { paneScene } from "#scene/pane.ts";
import { realDataset } from "../../support/realDataset.ts";
import { frameOf, MAP_SIZES } from "./walk.ts";

const dataset = realDataset();
const ALL: Layers = { plans: true, casualties: true, movements: true, notes: true };
const NONE: Layers = { plans: false, casualties: false, movements: false, notes: false };
const [SIZE] = MAP_SIZES;

function paneOn(date: string, area: "far-east" | "kursk", layers: Layers) {
  const snapshot = withLayers(snapshotOn(dataset, dayOf(date), "stated"), layers);
  return paneScene(dataset, snapshot, area, frameOf(area, SIZE), []);
}

const types = (scene: ReturnType<typeof paneOn>) => new Set(scene.marks.map(({ type }) => type));

describe("a layer", () => {
  it("of plans can be left out", () => {
    expect(types(paneOn("2024-10-17", "kursk", ALL)).has("plan")).toBe(true);
    expect(types(paneOn("2024-10-17", "kursk", { ...ALL, plans: false })).has("plan")).toBe(false);
  });

  it("of movements can be left out", () => {
    expect(types(paneOn("2024-10-18", "far-east", ALL)).has("movement")).toBe(true);
    expect(types(paneOn("2024-10-18", "far-east", { ...ALL, movements: false })).has("movement")).toBe(false);
  });

  it("of notes can be left out, and with it the ring round the place", () => {
    expect(types(paneOn("2024-10-18", "far-east", ALL)).has("note")).toBe(true);
    expect(types(paneOn("2024-10-18", "far-east", { ...ALL, notes: false })).has("note")).toBe(false);
  });

  it("of losses can be left out", () => {
    expect(types(paneOn("2025-02-15", "kursk", ALL)).has("casualties")).toBe(true);
    expect(types(paneOn("2025-02-15", "kursk", { ...ALL, casualties: false })).has("casualties")).toBe(false);
  });

  it("never takes away those said to be there", () => {
    const bare = paneOn("2024-10-18", "far-east", NONE);
    expect(types(bare).has("disc")).toBe(true);
    expect(bare.marks.filter(({ type }) => type === "dot")).toHaveLength(4);
  });
});

describe("the rings of a choice", () => {
  const scene = paneOn("2024-10-18", "far-east", ALL);
  const report = (id: string) => dataset.report.get(id) ?? null;

  it("stand round each place that the report names", () => {
    const rings = chosenMarks(scene, report("2024-10-18-nis-1500-in-four-cities"), null);
    expect(rings).toHaveLength(4);
  });

  it("stand round the symbol of the area where the report names no place of the map", () => {
    const [ring, ...more] = chosenMarks(scene, report("2024-10-17-hur-11000-training-in-east"), null);
    expect(more).toEqual([]);
    expect(ring).toMatchObject({ type: "chosen", x: scene.anchor.x, y: scene.anchor.y });
  });

  it("stand round a chosen place, and round the symbol of a chosen area", () => {
    const dot = scene.marks.find((mark) => mark.type === "dot" && mark.location === "khabarovsk");
    expect(chosenMarks(scene, null, "khabarovsk")).toMatchObject([dot && { x: "x" in dot ? dot.x : 0 }]);
    expect(chosenMarks(scene, null, "far-east")).toHaveLength(1);
    expect(chosenMarks(scene, null, "kursk")).toEqual([]);
  });

  it("are none where nothing is chosen, and none for a report of elsewhere", () => {
    expect(chosenMarks(scene, null, null)).toEqual([]);
    expect(chosenMarks(scene, report("2024-11-04-zelensky-11000-in-kursk"), null)).toEqual([]);
  });
});
