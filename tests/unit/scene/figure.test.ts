import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { overlap } from "#scene/box.ts";
import { figureInDisc, fitsAcross } from "#scene/discFigure.ts";
import { labelBox } from "#scene/label.ts";
import { type PaneScene, paneScene } from "#scene/pane.ts";
import { troops } from "../../support/arbitraries.ts";
import { realDataset } from "../../support/realDataset.ts";
import { everyPane, frameOf, MAP_SIZES, type Pane } from "./walk.ts";

const WIDE = MAP_SIZES[0];

function sceneOn(
  day: string,
  area: Pane = "kursk",
  size: { width: number; height: number } = WIDE,
): PaneScene {
  const snapshot = snapshotOn(realDataset(), dayOf(day), "stated");
  return paneScene(realDataset(), snapshot, area, frameOf(area, size), []);
}

const find = ({ labels }: PaneScene, key: string) => labels.find((label) => label.key === key);

describe("the figure of a disc", () => {
  it("stands inside it, its qualifier above: baselines 9 px below and 7 px above the middle", () => {
    const scene = sceneOn("2024-11-04");
    const [qualifier, figure] = [find(scene, "qualifier"), find(scene, "figure")];
    expect([qualifier?.text, figure?.text]).toEqual(["at least", "10,000"]);
    expect(qualifier?.y).toBeCloseTo(scene.anchor.y - 7, 9);
    expect(figure?.y).toBeCloseTo(scene.anchor.y + 9, 9);
  });

  it("stands below it, 20 px under the outermost ring, where the disc is too small", () => {
    const scene = sceneOn("2024-10-18", "far-east");
    expect(find(scene, "figure")).toMatchObject({ role: "figure", text: "about 1,500" });
    expect(find(scene, "figure")?.y).toBeCloseTo(scene.anchor.y + scene.symbol.outer + 20, 9);
    expect(find(scene, "caption")?.y).toBeCloseTo(scene.anchor.y + scene.symbol.outer + 35, 9);
    expect(find(scene, "ring-figure")?.text).toBe("11,000");
  });

  it("stands below it too where the claim is a range", () => {
    expect(find(sceneOn("2026-02-09"), "figure")).toMatchObject({
      role: "figure",
      text: "about 8,000–10,000",
    });
  });

  it("of 10,000 has room in a disc of 27 px in the widest serif, a little smaller than in a large one", () => {
    const sizes = [27, 36].map((r) => {
      const measure = troops({ low: 10_000, high: 10_000, qualifier: "about" });
      return figureInDisc(measure, { x: 0, y: 0 }, r)?.find(({ key }) => key === "figure")?.scale;
    });
    expect(sizes).toEqual([13 / 15, 1]);
  });

  it("is not set where a line would leave the disc: never the figure without its qualifier", () => {
    const measure = troops({ low: 11_000, high: null, qualifier: "more-than" });
    expect(figureInDisc(measure, { x: 0, y: 0 }, 27)).toBeNull();
    expect(figureInDisc(measure, { x: 0, y: 0 }, 34)?.map(({ text }) => text)).toEqual([
      "more than",
      "11,000",
    ]);
  });

  it("fits where the circle is as wide as the text, at the height of the text", () => {
    expect([fitsAcross(5, 3, 8), fitsAcross(5, 3, 8.1), fitsAcross(5, 5, 0)]).toEqual([true, false, false]);
  });
});

describe("the words of a symbol that has lapsed", () => {
  const texts = (scene: PaneScene) => [1, 2, 3].map((line) => find(scene, `stale-${line}`)?.text);

  it("stand inside its outline where all three lines clear it", () => {
    const scene = sceneOn("2025-06-20", "far-east");
    expect(texts(scene)).toEqual(["last reported", "up to 12,000", "30 Oct 2024"]);
    expect(Math.abs((find(scene, "stale-1")?.y ?? 0) - scene.anchor.y)).toBeLessThan(15);
  });

  it("stand below it where it is small", () => {
    const scene = sceneOn("2025-06-20", "far-east", { width: 184, height: 250 });
    expect(texts(scene)).toEqual(["last reported", "up to 12,000", "on 30 Oct 2024"]);
    expect(find(scene, "stale-1")?.y).toBeCloseTo(scene.anchor.y + scene.symbol.outer + 14, 9);
  });
});

describe("the words of losses", () => {
  const wounded = "casualties-2024-12-19-nis-1000-wounded";
  const texts = (size: { width: number; height: number }) => {
    const scene = sceneOn("2024-12-20", "kursk", size);
    return [0, 1].map((line) => find(scene, `${wounded}-${line}`)?.text);
  };

  it("are figure, definition and actor while all squares have room for theirs", () => {
    expect(texts(WIDE)).toEqual(["nearly 1,000 wounded", "NIS"]);
  });

  it("are the figure and its definition where there is less room, and none where there is too little", () => {
    expect(texts({ width: 178, height: 250 })).toEqual(["nearly 1,000 wounded", undefined]);
    expect(texts({ width: 120, height: 150 })).toEqual([undefined, undefined]);
  });
});

describe("a free map", () => {
  it("that was moved away carries the words of its symbol along, and none stay at its edge", () => {
    const snapshot = snapshotOn(realDataset(), dayOf("2024-10-24"), "stated");
    const frame = frameOf("far-east", WIDE);
    const away = { ...frame, project: () => [-400, -400] as const };
    const { labels } = paneScene(realDataset(), snapshot, "far-east", away, []);
    expect(labels.length).toBeGreaterThan(4);
    for (const label of labels) expect(overlap(labelBox(label), { x: 0, y: 0, ...WIDE })).toBe(0);
  });
});

describe("shapes and words", () => {
  it("no words stand on a square of losses or on a plan but their own", () => {
    const covered = new Set<string>();
    for (const { scene, name } of everyPane({ casualties: true })) {
      for (const mark of scene.marks) {
        if (mark.type !== "casualties" && mark.type !== "plan") continue;
        const half = mark.type === "plan" ? mark.r * Math.SQRT1_2 : mark.side / 2;
        const at = mark.type === "plan" ? mark : { x: mark.x + half, y: mark.y + half };
        const box = { x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half };
        for (const label of scene.labels) {
          if (label.key.includes(mark.report)) continue;
          if (overlap(box, labelBox(label)) > 1) covered.add(`${name}: ${label.text} on ${mark.report}`);
        }
      }
    }
    expect([...covered]).toEqual([]);
  });

  it("a city has its dot and its name, or neither, and no name stands on a dot", () => {
    for (const { scene } of everyPane()) {
      const cities = scene.marks.filter((mark) => mark.type === "city");
      expect(cities).toHaveLength(scene.labels.filter(({ role }) => role === "city").length);
      for (const { x, y } of cities) {
        const isOn = scene.labels.some((label) => {
          const box = labelBox(label);
          return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
        });
        expect(isOn).toBe(false);
      }
    }
  });
});
