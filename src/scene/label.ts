import type { Box } from "./box.ts";
import { type TextStyle, textWidth } from "./textWidth.ts";

/** What a label is, which decides how it is set. */
export type LabelRole =
  | "figure-in-disc"
  | "qualifier-in-disc"
  | "figure"
  | "caption"
  | "ring-figure"
  | "stale"
  | "stale-figure"
  | "place"
  | "region"
  | "plan-figure"
  | "plan"
  | "movement"
  | "city"
  | "country"
  | "sea"
  | "river";

export type Anchor = "start" | "middle" | "end";

/** One line of text at its baseline, in CSS pixels. */
export interface Label {
  readonly key: string;
  readonly role: LabelRole;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Font size in CSS pixels. */
  readonly size: number;
}

/** Size in CSS pixels at scale 1 of each role. */
export const LABEL_STYLES: Readonly<Record<LabelRole, TextStyle>> = {
  "figure-in-disc": { size: 15, bold: true, serif: true },
  "qualifier-in-disc": { size: 10.5 },
  figure: { size: 15, bold: true, serif: true },
  caption: { size: 10.5 },
  "ring-figure": { size: 10.5, bold: true },
  stale: { size: 10.5 },
  "stale-figure": { size: 10.5, bold: true },
  place: { size: 12, bold: true },
  region: { size: 12.5, bold: true },
  "plan-figure": { size: 11, bold: true },
  plan: { size: 10.5 },
  movement: { size: 10.5 },
  city: { size: 10.5 },
  country: { size: 9.5, spacing: 0.16 },
  sea: { size: 11 },
  river: { size: 10.5 },
};

/** Height of capitals and depth of descenders, as shares of the font size. */
const ASCENT = 0.78;
const DESCENT = 0.22;

/** The box of a label's letters. */
export function labelBox({ role, text, x, y, anchor, size }: Label): Box {
  const width = textWidth(text, { ...LABEL_STYLES[role], size });
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { x: left, y: y - size * ASCENT, width, height: size * (ASCENT + DESCENT) };
}

/** A place where a label could stand. */
export type Spot = Pick<Label, "x" | "y" | "anchor">;

/** A line of text and where it could stand. `scale`: of its role's font size, 1 where not said. */
export interface Line {
  readonly key: string;
  readonly role: LabelRole;
  readonly text: string;
  readonly spot: Spot;
  readonly scale?: number;
}

/** The width of a text in a role at the scale of the page, in CSS pixels. */
export function roleWidth(text: string, role: LabelRole): number {
  return textWidth(text, LABEL_STYLES[role]);
}
