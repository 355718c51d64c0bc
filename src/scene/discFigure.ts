import type { Measure } from "#domain/report.ts";
import { claimFigure } from "#i18n/figure.ts";
import { type Line, roleWidth, type Spot } from "./label.ts";
import type { Point } from "./mark.ts";

/** A figure stands in a disc at its full size, or, where that would leave the disc, a little smaller. */
const SCALES = [1, 13 / 15] as const;
/** Baselines of figure and qualifier from the disc's middle, and of a figure that stands alone. */
const FIGURE_DROP = 9;
const QUALIFIER_RISE = 7;
const ALONE_DROP = 5;
/** Height of the small letters of a qualifier above its baseline. */
const SMALL_LETTERS = 6.5;
/** Free space between a qualifier and the disc's edge. */
const CLEAR = 1;

/**
 * A claim's figure inside its disc, its qualifier on a line above it. Null where a line would leave the
 * disc, and for a claim that is a range.
 */
export function figureInDisc(measure: Measure, { x, y }: Point, r: number): Line[] | null {
  const { figure, qualifier } = splitFigure(measure);
  if (!figure || (measure.low !== null && measure.high !== null && measure.low !== measure.high)) return null;
  const drop = qualifier ? FIGURE_DROP : ALONE_DROP;
  const scale = SCALES.find((each) => fitsAcross(r, drop, roleWidth(figure, "figure-in-disc") * each));
  if (scale === undefined) return null;
  const lines: Line[] = [
    { key: "figure", role: "figure-in-disc", text: figure, spot: middle(x, y + drop), scale },
  ];
  if (!qualifier) return lines;
  const width = roleWidth(qualifier, "qualifier-in-disc") + 2 * CLEAR;
  if (!fitsAcross(r, QUALIFIER_RISE + SMALL_LETTERS, width)) return null;
  return [
    { key: "qualifier", role: "qualifier-in-disc", text: qualifier, spot: middle(x, y - QUALIFIER_RISE) },
    ...lines,
  ];
}

/** The figure without its qualifier, and the qualifier, for two lines. */
export function splitFigure(measure: Measure): { figure: string; qualifier: string | null } {
  const figure = claimFigure({ ...measure, qualifier: null }) ?? "";
  const whole = claimFigure(measure) ?? "";
  const qualifier = whole.endsWith(figure) ? whole.slice(0, whole.length - figure.length).trim() : "";
  return { figure, qualifier: qualifier || null };
}

/** Whether a line of a width fits into a circle at a distance from its middle. All in CSS pixels. */
export function fitsAcross(r: number, distance: number, width: number): boolean {
  return distance < r && width <= 2 * Math.sqrt(r * r - distance * distance);
}

/** A spot for text centred on a point's `x`. */
export function middle(x: number, y: number): Spot {
  return { x, y, anchor: "middle" };
}
