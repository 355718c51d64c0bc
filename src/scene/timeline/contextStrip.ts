import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import { monthsOf } from "./axis.ts";
import type { Frame } from "./frame.ts";
import type { Label } from "./label.ts";
import { rectangle } from "./mark.ts";
import { reportCounts } from "./rug.ts";
import { type Scale, type Sight, scaleOf, tenth, xOf } from "./scale.ts";

/** The whole axis in a strip, with a frame round the part in sight. */
export interface ContextStrip {
  readonly row: { readonly y: number; readonly height: number };
  readonly scale: Scale;
  /** Path data: a bar for each day with reports. */
  readonly bars: string;
  readonly frame: { readonly x: number; readonly width: number };
  readonly ticks: readonly number[];
  readonly years: readonly Label[];
}

/** The strip under a part of the axis; null where the whole axis is in sight or there is no room. */
export function contextStripOf(
  dataset: Dataset,
  clock: Clock,
  frame: Frame,
  axis: Sight,
  sight: Sight,
): ContextStrip | null {
  const row = frame.strip;
  if (row === null || sight.last >= axis.last) return null;
  const scale = scaleOf(axis, { x0: frame.left, x1: frame.right });
  const counts = reportCounts(dataset, clock, axis);
  const fullest = Math.max(1, ...counts.map(([, count]) => count));
  const width = Math.max(1, Math.min(2, scale.pxPerDay * 0.7));
  const years = monthsOf(axis).filter(({ number }) => number === 1);
  const x = xOf(scale, sight.first);
  return {
    row,
    scale,
    bars: counts
      .map(([day, count]) => {
        const height = Math.max(2, (count / fullest) * (row.height - 2));
        return rectangle(xOf(scale, day) - width / 2, row.y + row.height - height, width, height);
      })
      .join(""),
    frame: { x, width: tenth(xOf(scale, sight.last) - x) },
    ticks: years.map(({ first }) => xOf(scale, first)),
    years: years.map(({ first, year }) => ({
      text: String(year),
      x: xOf(scale, first) + 3,
      y: row.y + row.height - 3,
      size: 10,
      anchor: "start",
    })),
  };
}
