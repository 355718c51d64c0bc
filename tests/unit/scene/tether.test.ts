import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { type Curve, cut } from "#scene/curve.ts";
import { labelBox } from "#scene/label.ts";
import type { Mark } from "#scene/mark.ts";
import { type PaneScene, paneScene } from "#scene/pane.ts";
import { realDataset } from "../../support/realDataset.ts";
import { everyPane, frameOf, MAP_SIZES } from "./walk.ts";

const SHARES = Array.from({ length: 41 }, (_, index) => index / 40);

function farEast(day: string, size: (typeof MAP_SIZES)[number] = MAP_SIZES[0]): PaneScene {
  const snapshot = snapshotOn(realDataset(), dayOf(day), "stated");
  return paneScene(realDataset(), snapshot, "far-east", frameOf("far-east", size), []);
}

function tethersOf({ marks }: PaneScene): { readonly location: string; readonly curve: Curve }[] {
  return marks
    .filter((mark): mark is Extract<Mark, { type: "tether" }> => mark.type === "tether")
    .map(({ path, location }) => {
      const [x0 = 0, y0 = 0, cx = 0, cy = 0, x1 = 0, y1 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
      return {
        location,
        curve: { from: { x: x0, y: y0 }, control: { x: cx, y: cy }, to: { x: x1, y: y1 } },
      };
    });
}

const along = (curve: Curve) => SHARES.map((share) => cut(curve, share, share).from);

describe("tethers", () => {
  it("join each of the four places to the one symbol of their set", () => {
    expect(tethersOf(farEast("2024-10-18")).map(({ location }) => location)).toEqual([
      "blagoveshchensk",
      "khabarovsk",
      "ussuriysk",
      "vladivostok",
    ]);
  });

  it("are gone when the number is: a set without a live number has hollow dots and no lines", () => {
    const scene = farEast("2024-11-05");
    expect(tethersOf(scene)).toEqual([]);
    expect(scene.marks.filter((mark) => mark.type === "dot" && mark.live)).toEqual([]);
  });

  it.each(MAP_SIZES)("end just outside the outermost ring in a map of $width by $height px", (size) => {
    const scene = farEast("2024-10-24", size);
    const { x, y } = scene.anchor;
    for (const { curve } of tethersOf(scene)) {
      const distances = along(curve).map((point) => Math.hypot(point.x - x, point.y - y));
      expect(Math.min(...distances)).toBeGreaterThan(scene.symbol.outer);
      expect(distances.at(-1)).toBeLessThan(scene.symbol.outer + 10);
    }
  });

  it.each(MAP_SIZES)("never coincide in a map of $width by $height px", (size) => {
    const curves = tethersOf(farEast("2024-10-24", size)).map(({ curve }) => along(curve));
    curves.forEach((one, index) => {
      for (const other of curves.slice(index + 1)) {
        const shared = one.filter((a) => other.some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 1));
        expect(shared.length / one.length).toBeLessThan(0.2);
      }
    });
  });

  it("bow to the side, by at most 7 % of their length", () => {
    for (const { curve } of tethersOf(farEast("2024-10-18"))) {
      const { from, to, control } = curve;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const aside =
        ((to.x - from.x) * (control.y - from.y) - (to.y - from.y) * (control.x - from.x)) / length;
      // A tether is a piece of the way to the middle of the symbol, so it bows by a little less.
      expect(Math.abs(aside) / 2 / length).toBeGreaterThan(0.015);
      expect(Math.abs(aside) / 2 / length).toBeLessThanOrEqual(0.07);
    }
  });

  it("begin outside the ring of a note on their place", () => {
    const scene = farEast("2024-10-18");
    const note = scene.marks.find((mark) => mark.type === "note");
    const begin = tethersOf(scene).find(({ location }) => location === "khabarovsk")?.curve.from;
    expect(note?.type === "note" && begin && Math.hypot(begin.x - note.x, begin.y - note.y)).toBeGreaterThan(
      8,
    );
  });

  it("run through no name, no figure and no caption on any day at any size", () => {
    const crossed = new Set<string>();
    for (const { scene, name } of everyPane()) {
      const points = tethersOf(scene).flatMap(({ curve }) => along(curve));
      for (const label of scene.labels) {
        const { x, y, width, height } = labelBox(label);
        const isIn = points.some((p) => p.x > x && p.x < x + width && p.y > y && p.y < y + height);
        if (isIn) crossed.add(`${name}: ${label.text}`);
      }
    }
    expect([...crossed]).toEqual([]);
  });
});
