import { type Box, grow, isInside, overlap } from "./box.ts";
import { LABEL_STYLES, type Label, type Line, labelBox } from "./label.ts";

/** Free space that labels keep between each other where they can, in CSS pixels. */
const CLEAR = 1.5;
/** Free space at the edge of the pane for a label that had to be moved. */
const EDGE = 2;

/** Labels of one pane, placed one after the other: what came first stays where it is. */
export class LabelPlacer {
  readonly labels: Label[] = [];
  private readonly taken: Box[] = [];
  /** CSS pixels. */
  readonly pane: { readonly width: number; readonly height: number };
  private readonly scale: number;

  /** @param scale of all font sizes, 1 on the page, larger when presented */
  constructor(pane: { readonly width: number; readonly height: number }, scale: number) {
    this.pane = pane;
    this.scale = scale;
  }

  /** Keeps labels that come later off a shape. */
  block(box: Box): void {
    this.taken.push(box);
  }

  /** Sets lines where they belong, whatever stands there; one that would leave the pane is moved into it. */
  put(...lines: readonly Line[]): void {
    this.add(lines.map((line) => this.inside(this.make(line))));
  }

  /**
   * Sets lines at the first alternative that is inside the pane and free. They are never dropped: where
   * none is free they stand where they are least in the way, moved into the pane.
   */
  place(alternatives: readonly (readonly Line[])[]): void {
    let best: readonly Label[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const lines of alternatives) {
      const labels = lines.map((line) => this.inside(this.make(line)));
      const cost = labels.reduce((sum, label) => sum + this.crowding(labelBox(label)), 0);
      if (cost < least) [best, least] = [labels, cost];
      if (cost === 0) break;
    }
    this.add(best);
  }

  /** Sets lines together at the first alternative where all are inside and free. False where none is. */
  offer(alternatives: readonly (readonly Line[])[]): boolean {
    for (const lines of alternatives) {
      const labels = lines.map((line) => this.make(line));
      if (!labels.every((label) => this.isFree(labelBox(label)))) continue;
      this.add(labels);
      return true;
    }
    return false;
  }

  /** How much a line would stand in the way of what is set already, in square pixels; 0 is free. */
  cost(line: Line): number {
    const box = labelBox(this.make(line));
    return this.crowding(box) + this.outside(box);
  }

  /** Whether a box lies inside the pane and clear of all that is set. */
  isFree(box: Box): boolean {
    return isInside(box, this.pane) && this.crowding(box) === 0;
  }

  /** How much a box shares with what is set already, in square pixels. */
  crowding(box: Box): number {
    const around = grow(box, CLEAR);
    let sum = 0;
    for (const other of this.taken) sum += overlap(around, other);
    return sum;
  }

  /** How much of a box lies outside the pane, in square pixels. */
  outside(box: Box): number {
    return isInside(box, this.pane) ? 0 : box.width * box.height - overlap(box, { x: 0, y: 0, ...this.pane });
  }

  private add(labels: readonly Label[]): void {
    for (const label of labels) {
      this.labels.push(label);
      this.taken.push(labelBox(label));
    }
  }

  private make({ key, role, text, spot, scale = 1 }: Line): Label {
    return { key, role, text, ...spot, size: LABEL_STYLES[role].size * scale * this.scale };
  }

  /** Moved into the pane where it stands partly outside. What was carried out of a free map stays outside. */
  private inside(label: Label): Label {
    const box = labelBox(label);
    const { width, height } = this.pane;
    if (overlap(box, { x: 0, y: 0, width, height }) === 0) return label;
    const right = Math.max(0, EDGE - box.x) - Math.max(0, box.x + box.width - (width - EDGE));
    const down = Math.max(0, EDGE - box.y) - Math.max(0, box.y + box.height - (height - EDGE));
    return right === 0 && down === 0 ? label : { ...label, x: label.x + right, y: label.y + down };
  }
}
