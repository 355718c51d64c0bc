import { describe, expect, it } from "vitest";
import { dayOf, formatIso } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { claimFigure } from "#i18n/figure.ts";
import type { Box } from "#scene/box.ts";
import { type Label, labelBox } from "#scene/label.ts";
import type { PaneScene } from "#scene/pane.ts";
import { distinctDays, everyPane, PANES } from "./walk.ts";

/** Half a pixel is no overlap: the boxes are a little larger than the letters. */
const TOLERANCE = 0.5;

const panes = [...everyPane({ casualties: false }), ...everyPane({ casualties: true })];

function touch(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > TOLERANCE && down > TOLERANCE;
}

/** The pairs of labels that overlap. */
function collisions(labels: readonly Label[]): string[] {
  const boxes = labels.map((label) => ({ label, box: labelBox(label) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => touch(a.box, b.box))
      .map((b) => `${a.label.text} / ${b.label.text}`),
  );
}

/** The labels that leave their pane. */
function leavers(labels: readonly Label[], { width, height }: { width: number; height: number }): string[] {
  return labels
    .filter((label) => {
      const box = labelBox(label);
      const isOutside = box.x < -TOLERANCE || box.y < -TOLERANCE;
      return isOutside || box.x + box.width > width + TOLERANCE || box.y + box.height > height + TOLERANCE;
    })
    .map(({ text }) => text);
}

/** Every number in a text, as a number. A day of the month with its month is a date. */
function numbersIn(text: string): number[] {
  const dates = /\d{1,2}(–\d{1,2})? (Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)( \d{4})?/g;
  const figures = text.replace(dates, "").match(/\d[\d,]*/g) ?? [];
  return figures.map((figure) => Number(figure.replaceAll(",", "")));
}

/** The reports whose numbers may stand in a pane on a day: live, the last one, plans, notes, losses. */
function speakers({ areas, casualties }: Snapshot, area: PaneScene["area"]): Report[] {
  const { strength, lastStrength, plans, notes } = areas[area];
  const all = [...strength.live, ...(lastStrength ? [lastStrength] : []), ...plans, ...notes, ...casualties];
  return all.map(({ report }) => report);
}

describe("on every day, clock and map size, with and without casualties", () => {
  it("no two labels overlap", () => {
    expect(panes.length).toBeGreaterThan(5000);
    expect(
      panes.flatMap(({ scene, name }) => collisions(scene.labels).map((pair) => `${name}: ${pair}`)),
    ).toEqual([]);
  });

  it("no label leaves its pane", () => {
    expect(
      panes.flatMap(({ scene, frame, name }) =>
        leavers(scene.labels, frame).map((text) => `${name}: ${text}`),
      ),
    ).toEqual([]);
  });

  it("every place has its name, Ussuriysk above Vladivostok, and every label a key of its own", () => {
    for (const { scene } of panes) {
      const keys = scene.labels.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const named = keys.filter((key) => key.startsWith("place-"));
      expect(named).toHaveLength(scene.area === "kursk" ? 1 : 4);
      const baseline = (id: string) => scene.labels.find(({ key }) => key === `place-${id}`)?.y ?? 0;
      expect(baseline("ussuriysk")).toBeLessThanOrEqual(baseline("vladivostok"));
    }
  });

  it("none of the words of a symbol is missing", () => {
    const missing = panes.flatMap(({ scene, snapshot, name }) => {
      const text = (key: string) => scene.labels.find((label) => label.key === key)?.text ?? null;
      const { strength, lastStrength, plans } = snapshot.areas[scene.area];
      const { kind, ringFigureAt } = scene.symbol;
      const lead = strength.lead && claimFigure(strength.lead.report.measure);
      const said = [text("qualifier"), text("figure")].filter(Boolean).join(" ");
      const checks: [string, boolean][] = [
        ["figure with its qualifier", said === (lead ?? "")],
        [
          "caption of the set",
          (scene.area === "far-east" && kind === "number") === (text("caption") !== null),
        ],
        ["upper figure", (ringFigureAt !== null) === (text("ring-figure") !== null)],
        [
          "presence",
          kind.endsWith("presence") === (text("presence-0") !== null && text("presence-1") !== null),
        ],
        [
          "last reported",
          kind.startsWith("stale") === (text("stale-1") !== null && text("stale-3") !== null),
        ],
        [
          "last figure with its qualifier",
          (kind.startsWith("stale") ? claimFigure(lastStrength?.report.measure ?? null) : null) ===
            text("stale-2"),
        ],
        ...plans.map(({ report }): [string, boolean] => {
          const figure = [text(`plan-${report.id}-figure-qualifier`), text(`plan-${report.id}-figure`)];
          const whole = figure.filter(Boolean).join(" ");
          return [
            `plan ${report.id}`,
            whole === (claimFigure(report.measure) ?? "") && text(`plan-${report.id}`) !== null,
          ];
        }),
      ];
      return checks.filter(([, isThere]) => !isThere).map(([what]) => `${name}: ${what}`);
    });
    expect(missing).toEqual([]);
  });

  it("every number in a label is one that a report of that day gives", () => {
    for (const { scene, snapshot, name } of panes) {
      const said = new Set(
        speakers(snapshot, scene.area).flatMap(({ measure }) => [measure?.low, measure?.high]),
      );
      const invented = scene.labels.flatMap(({ text }) => numbersIn(text)).filter((each) => !said.has(each));
      expect({ name, invented }).toEqual({ name, invented: [] });
    }
  });

  it("every loss has its square, and a figure that is written has its qualifier", () => {
    for (const { scene, snapshot } of panes) {
      const squares = scene.marks.filter((mark) => mark.type === "casualties");
      if (squares.length === 0) continue;
      const losses = snapshot.casualties.filter(({ report }) => report.area === scene.area);
      expect(squares.map(({ report }) => report).sort()).toEqual(
        losses.map(({ report }) => report.id).sort(),
      );
      for (const { report } of losses) {
        const lines = scene.labels.filter(({ key }) => key.startsWith(`casualties-${report.id}-`));
        const text = lines.map((line) => line.text).join(" ");
        const figure = claimFigure(report.measure);
        if (lines.length > 0 && figure) expect(text).toContain(figure);
      }
    }
  });

  it("plans stand 18 px or more from what is reported, and are never concentric with it", () => {
    for (const { scene } of panes) {
      for (const mark of scene.marks) {
        if (mark.type !== "plan" || scene.symbol.kind === "none") continue;
        const distance = Math.hypot(mark.x - scene.anchor.x, mark.y - scene.anchor.y);
        expect(distance - mark.r - scene.symbol.outer).toBeGreaterThanOrEqual(17.9);
      }
    }
  });
});

describe("the walk", () => {
  it("is over hundreds of days that differ, on both clocks", () => {
    for (const area of PANES) {
      const days = distinctDays(area);
      expect(new Set(days.map(({ clock }) => clock)).size).toBe(2);
      expect(days.length).toBeGreaterThan(200);
      expect(formatIso(days[0]?.snapshot.day ?? dayOf("2000-01-01"))).toBe("2024-10-01");
    }
  });

  it("would find a label on another, and one outside", () => {
    const label: Label = {
      key: "a",
      role: "city",
      text: "Kharkiv",
      x: 50,
      y: 50,
      anchor: "middle",
      size: 10.5,
    };
    expect(collisions([label, { ...label, y: 58 }])).toEqual(["Kharkiv / Kharkiv"]);
    expect(collisions([label, { ...label, y: 61 }])).toEqual([]);
    expect(leavers([label, { ...label, x: 10 }], { width: 200, height: 200 })).toEqual(["Kharkiv"]);
  });

  it("would find a number that nobody gave, and knows a date from a number", () => {
    expect(numbersIn("about 8,000–10,000")).toEqual([8000, 10_000]);
    expect(numbersIn("on 30 Oct 2024")).toEqual([]);
    expect(numbersIn("by sea, 8–13 Oct")).toEqual([]);
  });
});
