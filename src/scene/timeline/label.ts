import type { Box } from "#scene/box.ts";
import { textWidth } from "#scene/textWidth.ts";

/** A line of text in the timeline, in CSS pixels. */
export interface Label {
  readonly text: string;
  /** Where `anchor` stands. */
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly bold?: boolean;
}

/** How far digits and small letters reach above and below the base line, as shares of the size. */
const ASCENT = 0.74;
const DESCENT = 0.22;

/** The room a label takes, trimmed to its letters; its width is the estimate of `textWidth`. */
export function boxOf({ text, x, y, size, anchor, bold = false }: Label): Box {
  const width = textWidth(text, { size, bold });
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - ASCENT * size, width, height: (ASCENT + DESCENT) * size };
}

/** The right end of the room a label takes. */
export function rightOf(label: Label): number {
  const { x, width } = boxOf(label);
  return x + width;
}
