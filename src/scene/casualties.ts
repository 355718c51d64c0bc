import type { Dataset } from "#domain/dataset.ts";
import { hasNumber, type Report } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { actorName } from "#i18n/claimLine.ts";
import { en } from "#i18n/en.ts";
import { claimFigure } from "#i18n/figure.ts";
import { splitFigure } from "./discFigure.ts";
import type { PaneFrame } from "./frame.ts";
import { LABEL_STYLES, type Line, labelBox, roleWidth } from "./label.ts";
import type { Mark } from "./mark.ts";
import type { LabelPlacer } from "./placer.ts";
import { squareSide } from "./size.ts";

/** Side of the mark of a claim in words only, least side, gaps, and gap to the pane's edge: CSS pixels. */
const WORDS_SIDE = 9;
const LEAST_SIDE = 2;
const GAP = 5;
const GAP_TO_WORDS = 4;
const EDGE = 8;
const LINE_HEIGHT = 12.5;
/** A figure inside a square is set at the size of its words, not of a disc's figure. */
const INSIDE_SCALE = 10.5 / 15;

/** How much is written beside the squares: figure and definition and actor, the figure, or nothing. */
const WRITTEN = [2, 1, 0] as const;
type Written = (typeof WRITTEN)[number];

interface Square {
  readonly report: Report;
  readonly hollow: boolean;
  readonly side: number;
  /** Figure and definition, and who said so. */
  readonly words: readonly [what: string, who: string];
}

interface Row {
  readonly marks: readonly Extract<Mark, { type: "casualties" }>[];
  readonly lines: readonly Line[];
}

/**
 * The casualties said for an area: one square for each actor and definition, on the discs' area scale, in
 * rows along the foot of the pane. Never added, never deducted. Each has its words beside it as far as all
 * have room, else its figure alone, inside or beside it; the column beside the map names each.
 */
export function placeCasualties(
  placer: LabelPlacer,
  dataset: Dataset,
  snapshot: Snapshot,
  area: string,
  frame: PaneFrame,
  radius: (count: number) => number,
): Mark[] {
  const squares = snapshot.casualties
    .filter(({ report }) => report.area === area)
    .map(({ report }) => squareOf(dataset, report, radius))
    .sort((a, b) => b.side - a.side || (a.report.id < b.report.id ? -1 : 1));
  const rows = firstFree(placer, squares, frame);
  for (const { x, y, side } of rows.marks) placer.block({ x, y, width: side, height: side });
  placer.put(...rows.lines);
  return [...rows.marks];
}

/** The fullest rows that are free; where none are, the bare squares at the left, whatever stands there. */
function firstFree(placer: LabelPlacer, squares: readonly Square[], frame: PaneFrame): Row {
  for (const written of WRITTEN) {
    const rows = layOut(squares, frame, written);
    if (isFree(placer, rows)) return rows;
  }
  const bare = layOut(squares, frame, 0);
  const right = atRight(bare, frame);
  return isFree(placer, right) ? right : bare;
}

/** Bare squares from the right edge instead of the left. */
function atRight({ marks, lines }: Row, { width }: PaneFrame): Row {
  return {
    marks: marks.map((mark) => ({ ...mark, x: width - mark.x - mark.side })),
    lines: lines.map((line) => ({ ...line, spot: { ...line.spot, x: width - line.spot.x } })),
  };
}

function squareOf(dataset: Dataset, report: Report, radius: (count: number) => number): Square {
  const { measure } = report;
  const hollow = !hasNumber(measure);
  const count = measure?.high ?? measure?.low ?? 0;
  const unit = measure ? en.claim.unit[measure.unit] : null;
  const figure = claimFigure(measure);
  return {
    report,
    hollow,
    side: hollow ? WORDS_SIDE : Math.max(LEAST_SIDE, squareSide(radius(count))),
    words: [[figure, unit].filter(Boolean).join(" "), actorName(dataset, report.actor)],
  };
}

/** Squares from left to right, the largest first, in as many rows as they need, from the foot upwards. */
function layOut(squares: readonly Square[], frame: PaneFrame, written: Written): Row {
  const marks: Extract<Mark, { type: "casualties" }>[] = [];
  const lines: Line[] = [];
  let x = EDGE;
  let bottom = frame.height - EDGE;
  let rowHeight = 0;
  for (const square of squares) {
    const { side, hollow, report } = square;
    const inside = written === 2 ? null : insideLines(square);
    const words = inside ? [] : besideWords(square, written);
    const textWidth = words.length > 0 ? GAP_TO_WORDS + Math.max(...words.map(captionWidth)) : 0;
    const height = Math.max(side, words.length * LINE_HEIGHT);
    if (x > EDGE && x + side + textWidth > frame.width - EDGE) {
      x = EDGE;
      bottom -= rowHeight + GAP;
      rowHeight = 0;
    }
    const lineTop = bottom - Math.max(words.length * LINE_HEIGHT, (side + words.length * LINE_HEIGHT) / 2);
    // A square lower than its words stands beside the first of their lines.
    const y = height > side ? lineTop + Math.max(0, LINE_HEIGHT - side) / 2 : bottom - side;
    marks.push({ type: "casualties", report: report.id, hollow, side, x, y });
    words.forEach((text, line) => {
      const spot = {
        x: x + side + GAP_TO_WORDS,
        y: lineTop + 9.5 + line * LINE_HEIGHT,
        anchor: "start" as const,
      };
      lines.push({ key: keyOf(report, line), role: "caption", text, spot });
    });
    for (const line of inside ?? []) {
      lines.push({ ...line, spot: { ...line.spot, x: x + side / 2, y: y + side / 2 + line.spot.y } });
    }
    x += side + textWidth + (textWidth > 0 ? 2 * GAP : GAP);
    rowHeight = Math.max(rowHeight, height);
  }
  return { marks, lines };
}

function captionWidth(text: string): number {
  return roleWidth(text, "caption");
}

function besideWords({ words: [what, who], hollow }: Square, written: Written): string[] {
  if (written === 2) return [what, who];
  return written === 1 && !hollow ? [what] : [];
}

/** The figure inside its square, its qualifier above it; their spots count from the square's middle. */
function insideLines({ report, side }: Square): Line[] | null {
  if (!hasNumber(report.measure)) return null;
  const { figure, qualifier } = splitFigure(report.measure);
  const texts = qualifier ? [qualifier, figure] : [figure];
  const room = side - 4;
  const widest = Math.max(...texts.map((text) => roleWidth(text, "figure-in-disc") * INSIDE_SCALE));
  if (widest > room || texts.length * 11 > room) return null;
  const first = 4 - (texts.length - 1) * 6;
  return texts.map((text, line) => ({
    key: keyOf(report, line),
    role: "figure-in-disc",
    text,
    scale: INSIDE_SCALE,
    spot: { x: 0, y: first + line * 12, anchor: "middle" },
  }));
}

function keyOf({ id }: Report, line: number): string {
  return `casualties-${id}-${line}`;
}

function isFree(placer: LabelPlacer, { marks, lines }: Row): boolean {
  const size = LABEL_STYLES.caption.size;
  return (
    marks.every(({ x, y, side }) => placer.isFree({ x, y, width: side, height: side })) &&
    lines.every(({ key, role, text, spot }) => placer.isFree(labelBox({ key, role, text, ...spot, size })))
  );
}
