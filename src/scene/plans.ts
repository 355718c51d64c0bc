import { hasNumber, type Report } from "#domain/report.ts";
import type { AreaSnapshot } from "#domain/snapshot.ts";
import { en } from "#i18n/en.ts";
import { claimFigure } from "#i18n/figure.ts";
import type { AreaSymbol } from "./areaSymbol.ts";
import { boxAround } from "./box.ts";
import { fitsAcross, middle, splitFigure } from "./discFigure.ts";
import { type Line, roleWidth } from "./label.ts";
import type { Mark, Point } from "./mark.ts";
import type { LabelPlacer } from "./placer.ts";

const words = en.scene;

/** Gap between a plan's circle and what is reported, in CSS pixels: never concentric with it. */
const GAP = 18;
/** Radius of a plan without a number. */
const NO_NUMBER_R = 8;
/** Free space between a figure and the dashes of its circle, in CSS pixels. */
const STROKE = 0.5;
/** Height that each line of words takes beside a circle, and the free space after the last. */
const LINE_HEIGHT = 13;
const AFTER = 4;

/** How far a column of plans moves to find room, in CSS pixels: outwards, and up or down. */
const OUTWARDS = [0, 8, 16, 24] as const;
const UP_OR_DOWN = [0, -14, 14, -28, 28, -44, 44] as const;

type PlanMark = Extract<Mark, { type: "plan" }>;

/** One plan before it has a place: its circle and the words inside and beside it. */
interface Plan {
  readonly report: Report;
  readonly r: number;
  readonly inside: readonly Words[];
  readonly beside: readonly Words[];
}

type Words = Pick<Line, "key" | "role" | "text">;

interface Column {
  readonly marks: readonly PlanMark[];
  readonly lines: readonly Line[];
}

/**
 * Plans as hollow circles to the left of what is reported, one below the other; alone on the anchor where
 * nothing is reported. They belong to no total. Their words stand below them, or above a single one where only that is free.
 */
export function placePlans(
  placer: LabelPlacer,
  { plans }: AreaSnapshot,
  symbol: AreaSymbol,
  anchor: Point,
  radius: (count: number) => number,
): PlanMark[] {
  if (plans.length === 0) return [];
  const circles = plans.map(({ report }) => planOf(report, radius));
  const best = bestColumn(placer, circles, symbol, anchor);
  for (const { x, y, r } of best.marks) placer.block(boxAround(x, y, r + 1));
  placer.put(...best.lines);
  return [...best.marks];
}

/** The first column that is free; where none is, the one that is least in the way. */
function bestColumn(placer: LabelPlacer, plans: readonly Plan[], symbol: AreaSymbol, anchor: Point): Column {
  let best: Column = { marks: [], lines: [] };
  let least = Number.POSITIVE_INFINITY;
  for (const column of columns(plans, symbol, anchor, placer.pane.height)) {
    const cost = costOf(placer, column, least);
    if (cost < least) [best, least] = [column, cost];
    if (least === 0) break;
  }
  return best;
}

/**
 * Where plans could stand, best first: as said, smallest first, further up or down, further out. A column
 * that is higher than its pane gains nothing by moving.
 */
function* columns(
  plans: readonly Plan[],
  symbol: AreaSymbol,
  anchor: Point,
  paneHeight: number,
): Generator<Column> {
  const widest = Math.max(...plans.map(({ r }) => r));
  const isAlone = symbol.kind === "none";
  const left = isAlone ? anchor.x : anchor.x - Math.max(symbol.outer, 7) - GAP - widest;
  const orders = plans.length > 1 ? [plans, [...plans].sort((a, b) => a.r - b.r)] : [plans];
  const sides = plans.length > 1 ? [false] : [false, true];
  const canMove = plans.reduce((sum, plan) => sum + heightOf(plan), 0) <= paneHeight;
  for (const order of orders) {
    for (const dy of canMove ? UP_OR_DOWN : [0]) {
      for (const dx of isAlone ? [0] : OUTWARDS) {
        for (const above of sides) yield columnAt(order, { x: left - dx, y: anchor.y + dy }, above);
      }
    }
  }
}

/** How much a column would stand in the way, in square pixels; exact only below `limit`. */
function costOf(placer: LabelPlacer, { marks, lines }: Column, limit: number): number {
  let cost = 0;
  for (const { x, y, r } of marks) {
    const box = boxAround(x, y, r);
    cost += placer.crowding(box) + placer.outside(box);
    if (cost >= limit) return cost;
  }
  for (const line of lines) {
    cost += placer.cost(line);
    if (cost >= limit) return cost;
  }
  return cost;
}

/** Circles one below the other, their middle at a point, each with its words below or above it. */
function columnAt(plans: readonly Plan[], { x, y }: Point, above: boolean): Column {
  const first = plans[0];
  const alone = plans.length === 1 && first;
  const total = plans.reduce((sum, plan) => sum + heightOf(plan), 0) - AFTER;
  let top = alone ? y - first.r - (above ? first.beside.length * LINE_HEIGHT : 0) : y - total / 2;
  const marks: PlanMark[] = [];
  const lines: Line[] = [];
  for (const plan of plans) {
    const { r, inside, beside, report } = plan;
    const middleY = top + r + (above ? beside.length * LINE_HEIGHT : 0);
    marks.push({ type: "plan", x, y: middleY, r, report: report.id });
    const firstInside = middleY + 4 - (inside.length - 1) * 6;
    const firstBeside = above ? top + 8.5 : middleY + r + 12.5;
    inside.forEach((each, line) => {
      lines.push({ ...each, spot: middle(x, firstInside + line * 12) });
    });
    beside.forEach((each, line) => {
      lines.push({ ...each, spot: middle(x, firstBeside + line * LINE_HEIGHT) });
    });
    top += heightOf(plan);
  }
  return { marks, lines };
}

function heightOf({ r, beside }: Plan): number {
  return 2 * r + beside.length * LINE_HEIGHT + AFTER;
}

function planOf(report: Report, radius: (count: number) => number): Plan {
  const { id, measure } = report;
  const key = `plan-${id}`;
  if (!hasNumber(measure)) {
    return {
      report,
      r: NO_NUMBER_R,
      inside: [],
      beside: [{ key, role: "plan", text: words.plannedNoNumber }],
    };
  }
  const r = radius(measure.high ?? measure.low ?? 0);
  const planned: Words = { key, role: "plan", text: words.planned };
  const whole: Words = { key: `${key}-figure`, role: "plan-figure", text: claimFigure(measure) ?? "" };
  const inside = insideWords(whole, splitFigure(measure), r);
  return inside
    ? { report, r, inside, beside: [planned] }
    : { report, r, inside: [], beside: [whole, planned] };
}

/** The figure inside its circle, on one line or with its qualifier above it; null where it has no room. */
function insideWords(
  whole: Words,
  { figure, qualifier }: { figure: string; qualifier: string | null },
  r: number,
): Words[] | null {
  if (fitsAcross(r - STROKE, 4, roleWidth(whole.text, "plan-figure"))) return [whole];
  if (!qualifier || !fitsAcross(r - STROKE, 10, roleWidth(figure, "plan-figure"))) return null;
  if (!fitsAcross(r - STROKE, 10, roleWidth(qualifier, "plan"))) return null;
  return [
    { key: `${whole.key}-qualifier`, role: "plan", text: qualifier },
    { ...whole, text: figure },
  ];
}
