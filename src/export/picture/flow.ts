import { pictureWords } from "#i18n/en/picture.ts";
import type { Box } from "#scene/box.ts";
import { type Run, type TextLine, wrapped } from "./run.ts";
import type { Item } from "./statement.ts";

/** Distance of base lines, and the space before a title, in sizes of the text. */
const LEADING = 1.24;
const BEFORE_TITLE = 0.55;
/** Of the first base line from the upper edge. */
const FIRST = 0.86;

/** Text in its boxes, and the items for which there was no room. */
export interface Flowed {
  readonly lines: readonly TextLine[];
  readonly left: readonly Item[];
}

/**
 * Sets items through boxes, one after the other and each whole. Where not all fit, the last line says how many
 * statements were left out; of titles and remarks it says nothing.
 */
export function flow(items: readonly Item[], boxes: readonly Box[], size: number): Flowed {
  const all = place(items, boxes, size, 0);
  if (all.left.length === 0) return all;
  const some = place(items, boxes, size, size * LEADING);
  const statements = some.left.filter(({ report }) => report !== null).length;
  if (statements === 0) return some;
  const runs: Run[] = [{ text: pictureWords.more(statements), colour: "ink2", italic: true }];
  return { lines: [...some.lines, { runs, ...some.end, size }], left: some.left };
}

interface Placed extends Flowed {
  /** Where the next line would stand. */
  readonly end: { readonly x: number; readonly y: number };
}

/** What stands in a box so far. */
interface Filled {
  readonly box: Box;
  readonly lines: readonly TextLine[];
  /** The upper edge of what comes next. */
  readonly top: number;
  /** The last paragraph, which items may go on with: its runs, its upper edge and its first line. */
  readonly open: { readonly runs: readonly Run[]; readonly top: number; readonly from: number } | null;
}

/** @param reserve room that stays free at the foot of the last box */
function place(items: readonly Item[], boxes: readonly Box[], size: number, reserve: number): Placed {
  const done: TextLine[] = [];
  let filled = emptyBox(boxes[0] ?? { x: 0, y: 0, width: 0, height: 0 });
  let [box, index] = [0, 0];
  while (index < items.length) {
    const group = groupAt(items, index);
    const next = group.reduce((state, item) => withItem(state, item, size), filled);
    const foot = filled.box.y + filled.box.height - (box >= boxes.length - 1 ? reserve : 0);
    if (next.top <= foot + 0.01) {
      filled = next;
      index += group.length;
      continue;
    }
    const nextBox = boxes[box + 1];
    if (!nextBox) break;
    done.push(...filled.lines);
    filled = emptyBox(nextBox);
    box += 1;
  }
  const end = { x: filled.box.x, y: filled.top + size * FIRST };
  return { lines: [...done, ...filled.lines], left: items.slice(index), end };
}

function emptyBox(box: Box): Filled {
  return { box, lines: [], top: box.y, open: null };
}

/** An item, or titles with the item after them. */
function groupAt(items: readonly Item[], from: number): readonly Item[] {
  const length = items.slice(from).findIndex(({ title }) => !title);
  return items.slice(from, length < 0 ? items.length : from + length + 1);
}

function withItem(state: Filled, item: Item, size: number): Filled {
  const { box, lines, open } = state;
  const goesOn = item.glue !== undefined && open !== null;
  const before = item.title && state.top > box.y ? size * BEFORE_TITLE : 0;
  const paragraph = goesOn
    ? { ...open, runs: [...open.runs, { text: item.glue ?? "", colour: "ink2" as const }, ...item.runs] }
    : { runs: item.runs, top: state.top + before, from: lines.length };
  const wrappedLines = wrapped(paragraph.runs, size, box.width).map((runs, line): TextLine => {
    return { runs, x: box.x, y: paragraph.top + size * (FIRST + line * LEADING), size };
  });
  return {
    box,
    lines: [...lines.slice(0, paragraph.from), ...wrappedLines],
    top: paragraph.top + wrappedLines.length * size * LEADING,
    open: paragraph,
  };
}
