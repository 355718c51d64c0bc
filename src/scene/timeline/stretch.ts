import type { Day } from "#domain/day.ts";
import type { Reading } from "#domain/reading.ts";
import type { Step } from "#domain/span.ts";
import { textWidth } from "#scene/textWidth.ts";
import type { Row } from "./frame.ts";
import type { Label } from "./label.ts";
import { type Scale, tenth, xOf } from "./scale.ts";

/** Days for which there is no number: not zero, so it keeps off the foot of the lane. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  /** The rows it may fill: the middle third of its lane. */
  readonly row: Row;
  /** The first day without a number. Null: nothing was said yet. */
  readonly since: Day | null;
}

/** Less room than this, in pixels, stays without words. */
const ROOM_FOR_WORDS = 92;
/** Between words and the day line or the end of the stretch. */
const CLEAR = 7;

/** The stretches of a lane: before the first number, and where no number is live. */
export function stretchesOf(steps: readonly Step<Reading>[], scale: Scale, lane: Row): Stretch[] {
  const row = { y: tenth(lane.y + lane.height / 3), height: tenth(lane.height / 3) };
  const stretch = (from: number, to: number, since: Day | null): Stretch[] => {
    const left = tenth(Math.max(xOf(scale, from), scale.x0));
    const right = Math.min(xOf(scale, to), scale.x1);
    return right > left ? [{ left, right, row, since }] : [];
  };
  return [
    ...stretch(scale.first, steps[0]?.from ?? scale.last, null),
    ...steps.flatMap(({ from, value }, index) =>
      value.live.length > 0 ? [] : stretch(from, steps[index + 1]?.from ?? scale.last, from),
    ),
  ];
}

/** What a stretch says, and the pieces of it that stay free of words. */
export interface WordedStretch {
  readonly label: Label | null;
  readonly pieces: readonly { readonly left: number; readonly right: number }[];
}

/**
 * Places the first of `texts` that fits on the longer side of the day line at `x`: in the middle of the
 * stretch, or pushed off the line. Without words where fewer than 92 px are free.
 */
export function placeWords(
  stretch: Stretch,
  x: number,
  texts: readonly string[],
  size: number,
): WordedStretch {
  const { left, right, row } = stretch;
  const line = Math.min(Math.max(x, left), right);
  const side = line - left > right - line ? { left, right: line } : { left: line, right };
  const room = side.right - side.left;
  const text = texts.find((candidate) => textWidth(candidate, { size }) + 2 * CLEAR <= room);
  if (text === undefined || room < ROOM_FOR_WORDS) return { label: null, pieces: [{ left, right }] };
  const half = textWidth(text, { size }) / 2;
  const middle = tenth(
    Math.min(Math.max((left + right) / 2, side.left + half + CLEAR), side.right - half - CLEAR),
  );
  const y = tenth(row.y + row.height / 2 + size * 0.34);
  return {
    label: { text, x: middle, y, size, anchor: "middle" },
    pieces: [
      { left, right: tenth(middle - half - 4) },
      { left: tenth(middle + half + 4), right },
    ].filter((piece) => piece.right - piece.left > 2),
  };
}
