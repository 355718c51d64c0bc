import { hasNumber, type Report } from "#domain/report.ts";
import type { AreaSnapshot } from "#domain/snapshot.ts";
import { en } from "#i18n/en.ts";
import { claimFigure } from "#i18n/figure.ts";
import type { AreaSymbol } from "./areaSymbol.ts";
import { boxAround } from "./box.ts";
import type { LabelPlacer } from "./label.ts";
import type { Mark, Point } from "./mark.ts";
import { textWidth } from "./textWidth.ts";

const words = en.scene;

/** Gap between a plan's circle and what is reported, in CSS pixels: never concentric with it. */
const GAP = 18;
/** Radius of a plan without a number. */
const NO_NUMBER_R = 8;
/** Room below a circle for its words. */
const WORDS_HEIGHT = 18;

/**
 * Plans as hollow circles to the left of what is reported, one below the other; alone on the anchor where
 * nothing is reported. They belong to no total.
 */
export function placePlans(
  placer: LabelPlacer,
  { plans }: AreaSnapshot,
  symbol: AreaSymbol,
  anchor: Point,
  radius: (count: number) => number,
): Mark[] {
  const circles = plans.map(({ report }) => ({ report, r: planRadius(report, radius) }));
  const alone = symbol.kind === "none";
  const height = circles.reduce((sum, { r }) => sum + 2 * r + WORDS_HEIGHT, -WORDS_HEIGHT);
  let top = anchor.y - height / 2;
  return circles.map(({ report, r }) => {
    const x = alone && circles.length === 1 ? anchor.x : anchor.x - Math.max(symbol.outer, 7) - GAP - r;
    const y = top + r;
    top += 2 * r + WORDS_HEIGHT;
    labelPlan(placer, report, { x, y }, r);
    return { type: "plan", x, y, r, report: report.id };
  });
}

function planRadius({ measure }: Report, radius: (count: number) => number): number {
  return hasNumber(measure) ? radius(measure.high ?? measure.low ?? 0) : NO_NUMBER_R;
}

function labelPlan(placer: LabelPlacer, { id, measure }: Report, { x, y }: Point, r: number): void {
  placer.block(boxAround(x, y, r + 1));
  const figure = measure ? claimFigure(measure) : null;
  if (!figure) {
    placer.put(`plan-${id}`, "plan", words.plannedNoNumber, { x, y: y + r + 12, anchor: "middle" });
    return;
  }
  const inside = textWidth(figure, { size: 11, bold: true }) < 2 * r - 3;
  placer.put(`plan-${id}-figure`, "plan-figure", figure, {
    x,
    y: inside ? y + 4 : y + r + 13,
    anchor: "middle",
  });
  placer.put(`plan-${id}`, "plan", words.planned, { x, y: y + r + (inside ? 12.5 : 26), anchor: "middle" });
}
