import { addDays, type Day, dayOf, formatIso } from "#domain/day.ts";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import type { Frame } from "./frame.ts";
import { boxOf, type Label, rightOf } from "./label.ts";
import { type Scale, xOf } from "./scale.ts";

/** A tick under the axis. */
interface Tick {
  readonly x: number;
  /** Long: it has a label to its right. */
  readonly long: boolean;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  readonly labels: readonly Label[];
}

interface Month {
  readonly first: Day;
  readonly year: number;
  /** 1 to 12. */
  readonly number: number;
}

type MonthWords = TimelineWords["month"];
/** Ways to write the months, the fullest first. Each gives the text of a month, or null for none. */
type Style = (month: Month, isFirst: boolean, words: MonthWords) => string | null;

const STYLES: readonly Style[] = [
  ({ first, number }, isFirst, words) => words(first, "long", isFirst || number === 1),
  ({ first, number }, isFirst, words) => words(first, "short", isFirst || number === 1),
  ({ first, number }, isFirst, words) =>
    number % 3 === 1 ? words(first, "short", isFirst || number === 1) : null,
  ({ first, number, year }, isFirst, words) =>
    isFirst || number === 1 ? String(year) : number === 7 ? words(first, "short", false) : null,
  ({ number, year }, isFirst) => (isFirst || number === 1 ? String(year) : null),
];
/** From this many pixels a day months are written out. */
const LONG_NAMES_FROM = 5;
/** From this many pixels a day every fifth day has its number. */
const DAYS_FROM = 8;
const NUMBERED_DAYS = [10, 15, 20, 25];
const BETWEEN_LABELS = 5;
const SIZE = 11;

/** The dates under the axis: the fullest way to write them in which no two touch. */
export function axisOf(scale: Scale, { dates: y, right, flag }: Frame, words: TimelineWords): Axis {
  const months = monthsOf(scale);
  const styles = STYLES.slice(scale.pxPerDay >= LONG_NAMES_FROM ? 0 : 1);
  const written = styles.map((style) =>
    months.flatMap((month, index): Label[] => {
      const text = style(month, index === 0, words.month);
      if (text === null) return [];
      const label: Label = { text, x: xOf(scale, month.first) + 4, y, size: SIZE, anchor: "start" };
      return rightOf(label) <= right + (flag ? 10 : 4) ? [label] : [];
    }),
  );
  const labels = written.find(areApart) ?? [];
  const ticks = months.map(({ first }) => {
    const x = xOf(scale, first);
    return { x, long: labels.some((label) => label.x === x + 4) };
  });
  if (scale.pxPerDay < DAYS_FROM) return { ticks, labels };
  const days = months.flatMap(({ first }) => NUMBERED_DAYS.map((number) => addDays(first, number - 1)));
  const seen = days.filter((day) => day <= scale.last);
  return {
    ticks: [...ticks, ...seen.map((day) => ({ x: xOf(scale, day), long: false }))],
    labels: [
      ...labels,
      ...withoutCollision(
        seen.map((day) => numberOf(day, scale, y)),
        labels,
      ),
    ],
  };
}

function numberOf(day: Day, scale: Scale, y: number): Label {
  return {
    text: String(Number(formatIso(day).slice(8))),
    x: xOf(scale, day),
    y,
    size: SIZE,
    anchor: "middle",
  };
}

/** The months that begin in sight, earliest first. */
export function monthsOf({ first, last }: { first: number; last: number }): Month[] {
  const months: Month[] = [];
  const [startYear = 0, startMonth = 1] = formatIso(Math.ceil(first) as Day)
    .split("-")
    .map(Number);
  for (let count = startYear * 12 + startMonth - 1; ; count += 1) {
    const [year, number] = [Math.floor(count / 12), (count % 12) + 1];
    const day = dayOf(`${year}-${String(number).padStart(2, "0")}-01`);
    if (day > last) return months;
    if (day >= first) months.push({ first: day, year, number });
  }
}

function areApart(labels: readonly Label[]): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    return !next || rightOf(label) + BETWEEN_LABELS <= boxOf(next).x;
  });
}

function withoutCollision(labels: readonly Label[], taken: readonly Label[]): Label[] {
  return labels.filter((label) => {
    const left = boxOf(label).x - BETWEEN_LABELS;
    const right = rightOf(label) + BETWEEN_LABELS;
    return taken.every((other) => right <= boxOf(other).x || rightOf(other) <= left);
  });
}
