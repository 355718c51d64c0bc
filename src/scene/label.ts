import { type Box, grow, isInside, overlap } from "./box.ts";
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
  "figure-in-disc": { size: 15, bold: true },
  "qualifier-in-disc": { size: 10.5 },
  figure: { size: 15, bold: true },
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

/** Labels of one pane, placed one after the other: what came first stays where it is. */
export class LabelPlacer {
  readonly labels: Label[] = [];
  private readonly taken: Box[] = [];
  private readonly pane: { width: number; height: number };
  private readonly scale: number;

  /** @param scale of all font sizes, 1 on the page, larger when presented */
  constructor(pane: { width: number; height: number }, scale: number) {
    this.pane = pane;
    this.scale = scale;
  }

  /** Keeps labels of orientation off a shape. */
  block(box: Box): void {
    this.taken.push(box);
  }

  /** Sets a label where it belongs, whatever stands there. */
  put(key: string, role: LabelRole, text: string, spot: Spot): Label {
    const label = this.make(key, role, text, spot);
    this.labels.push(label);
    this.taken.push(labelBox(label));
    return label;
  }

  /**
   * Sets a label at the first spot that is inside the pane and free. A place keeps its name even where no
   * spot is free: then it takes the one with the least overlap, moved into the pane.
   */
  place(key: string, role: LabelRole, text: string, spots: readonly Spot[]): void {
    const candidates = spots.map((spot) => this.inside(this.make(key, role, text, spot)));
    const best = [...candidates].sort((a, b) => this.crowding(a) - this.crowding(b))[0];
    const free = candidates.find((label) => this.crowding(label) === 0) ?? best;
    if (!free) return;
    this.labels.push(free);
    this.taken.push(labelBox(free));
  }

  /** Sets lines of text together at the first spot where all of them are inside and free, else drops them. */
  offer(
    role: LabelRole,
    alternatives: readonly (readonly { key: string; text: string; spot: Spot }[])[],
  ): boolean {
    for (const lines of alternatives) {
      const labels = lines.map(({ key, text, spot }) => this.make(key, role, text, spot));
      const fits = labels.every(
        (label) => isInside(labelBox(label), this.pane) && this.crowding(label) === 0,
      );
      if (!fits) continue;
      this.labels.push(...labels);
      this.taken.push(...labels.map(labelBox));
      return true;
    }
    return false;
  }

  private make(key: string, role: LabelRole, text: string, spot: Spot): Label {
    return { key, role, text, ...spot, size: LABEL_STYLES[role].size * this.scale };
  }

  /** A label that would leave the pane at a side is moved to 9 px inside its edge and 5 px higher. */
  private inside(label: Label): Label {
    const box = labelBox(label);
    const left = Math.max(0, 4 - box.x);
    const right = Math.max(0, box.x + box.width - (this.pane.width - 4));
    if (left === 0 && right === 0) return label;
    return { ...label, x: label.x + left - right, y: label.y - 5 };
  }

  private crowding(label: Label): number {
    const box = grow(labelBox(label), 1.5);
    return this.taken.reduce((sum, other) => sum + overlap(box, other), 0);
  }
}
