import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Row } from "./frame.ts";
import { type Mark, rectangle } from "./mark.ts";
import { isInSight, type Scale, type Sight, xOf } from "./scale.ts";

/** The squares and the space after each, in pixels, where there is room. */
const SQUARE = 3;
const PITCH = 4;
/** The least from column to column. */
const NARROWEST = 3.4;

/** How many reports count from each day in sight that has any, earliest first. */
export function reportCounts(dataset: Dataset, clock: Clock, sight: Sight): [Day, number][] {
  const counts = new Map<Day, number>();
  for (const report of dataset.reports) {
    const day = countsFrom(report, clock);
    if (isInSight(sight, day)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/**
 * A square for each report, stacked from the foot of the row in as many columns as a day is wide. Where the
 * fullest day has no room that way, all squares become lower.
 */
export function rugOf(dataset: Dataset, clock: Clock, scale: Scale, row: Row): Mark[] {
  const counts = reportCounts(dataset, clock, scale);
  const columns = Math.max(1, Math.floor(scale.pxPerDay / NARROWEST));
  const across = Math.min(PITCH, Math.max(scale.pxPerDay / columns, NARROWEST));
  const rowsThatFit = Math.floor((row.height + 1) / PITCH);
  const fullest = Math.max(1, ...counts.map(([, count]) => Math.ceil(count / columns)));
  const pitch = Math.min(PITCH, row.height / fullest);
  const width = Math.min(SQUARE, Math.max(1, Math.min(across, scale.pxPerDay) * 0.8));
  const height = Math.max(pitch * 0.75, 0.8);
  const foot = row.y + row.height;
  return counts.map(([day, count]) => {
    const wide = Math.min(columns, count, Math.max(2, Math.ceil(count / rowsThatFit)));
    const left = xOf(scale, day) - ((wide - 1) * across + width) / 2;
    const squares = Array.from({ length: count }, (_, index) => {
      const [column, level] = [index % wide, Math.floor(index / wide)];
      return rectangle(left + column * across, foot - level * pitch - height, width, height);
    });
    return { day, fill: squares.join(""), stroke: "" };
  });
}
