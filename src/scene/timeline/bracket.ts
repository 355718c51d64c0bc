import { type Contested, contestedInterval } from "#domain/contested.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { chartReader as words } from "#i18n/en/chartReader.ts";
import { textWidth } from "#scene/textWidth.ts";
import { yOf } from "./claims.ts";
import type { LaneArea } from "./frame.ts";
import type { Label } from "./label.ts";
import type { Lane } from "./lane.ts";
import { type Scale, tenth, xOf } from "./scale.ts";
import { placeWords, type WordedStretch } from "./stretch.ts";
import type { TimelineScene } from "./timelineScene.ts";

interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** An interval in which it is disputed whether something has begun. It keeps off the numbers and off zero. */
export interface Bracket {
  readonly id: string;
  readonly area: LaneArea;
  readonly left: number;
  readonly right: number;
  /** The height of its line, and of the ticks that stand up from both ends. */
  readonly y: number;
  readonly tick: number;
  /** Where its words may stand that have no room inside it. */
  readonly beyond: number;
  readonly foot: number;
  /** The fullest first. */
  readonly texts: readonly string[];
}

const SIZE = 10.5;
/** What lies at the first day is a claim's own mark: the bracket begins beside it. */
const BESIDE_MARK = 5;
/** Between words and the bracket, the day line or what follows. */
const CLEAR = 7;

/** The brackets of all lanes that are in sight. */
export function bracketsOf(dataset: Dataset, scene: TimelineScene): Bracket[] {
  return scene.lanes.flatMap((lane) =>
    dataset.contested.flatMap((contested) => {
      const interval =
        contested.area === lane.area ? contestedInterval(dataset, contested, scene.clock) : null;
      return interval && isSeen(interval, scene.scale) ? [bracketOf(contested, interval, lane, scene)] : [];
    }),
  );
}

function isSeen({ from, to }: Interval, { first, last }: Scale): boolean {
  return from <= last && to >= first;
}

/** Under the dots at 10,000 and over the diamonds at the foot of its lane. */
function bracketOf(
  { id, title }: Contested,
  { from, to }: Interval,
  { area, row, stretches }: Lane,
  { scale }: TimelineScene,
): Bracket {
  const foot = row.y + row.height;
  const y = tenth(foot - (row.height > 20 ? 10.5 : 8.8));
  const left = tenth(Math.max(xOf(scale, from), scale.x0) + BESIDE_MARK);
  const right = tenth(Math.max(Math.min(xOf(scale, to), scale.x1), left));
  return {
    id,
    area,
    left,
    right,
    y,
    tick: tenth(Math.min(Math.max(y - yOf(row, 10_000) - 3, 2), 4)),
    beyond: stretches.find((stretch) => stretch.left >= right)?.left ?? scale.x1,
    foot,
    texts: words.contested(title, from, to),
  };
}

/**
 * Places the words of a bracket in its line, else after it, off the day line at `x`; none where there is no
 * room. The pieces are what is left of the line.
 */
function wordBracket({ left, right, y, beyond, foot, texts }: Bracket, x: number): WordedStretch {
  const inside = placeWords({ left, right, row: { y, height: 0 }, since: null }, x, texts, SIZE);
  if (inside.label) return inside;
  const start = right + CLEAR;
  const text = texts.find((candidate) => start + textWidth(candidate, { size: SIZE }) + CLEAR <= beyond);
  if (text === undefined) return inside;
  const end = start + textWidth(text, { size: SIZE });
  if (start - CLEAR < x && x < end + CLEAR) return inside;
  return { ...inside, label: { text, x: start, y: foot - 4, size: SIZE, anchor: "start" } };
}

/** A bracket as it stands on a day: its path up to the day line, and after it. */
export interface DrawnBracket {
  readonly by: string;
  readonly later: string;
  readonly label: Label | null;
}

/** Draws a bracket with its words taken out, cut at the day line. */
export function drawBracket(bracket: Bracket, dayX: number): DrawnBracket {
  const { left, right, y, tick } = bracket;
  const { label, pieces } = wordBracket(bracket, dayX);
  const line = (from: number, to: number) => (to > from ? `M${from} ${y}H${to}` : "");
  const end = (x: number) => `M${x} ${y}v${-tick}`;
  return {
    by:
      pieces.map((piece) => line(piece.left, Math.min(piece.right, dayX))).join("") +
      [left, right]
        .filter((x) => x <= dayX)
        .map(end)
        .join(""),
    later:
      pieces.map((piece) => line(Math.max(piece.left, dayX), piece.right)).join("") +
      [left, right]
        .filter((x) => x > dayX)
        .map(end)
        .join(""),
    label,
  };
}
