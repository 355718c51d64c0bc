import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Stance } from "#domain/report.ts";
import type { Frame } from "./frame.ts";
import { circle, cross, halfCircle, type Ink, type Mark } from "./mark.ts";
import { isInSight, type Scale, xOf } from "./scale.ts";
import { spread } from "./spread.ts";

/** The stances of the upper row of glyphs. */
export const UPPER: readonly Stance[] = ["confirms", "has-indications"];
/** The stances of the lower row. */
export const LOWER: readonly Stance[] = ["denies", "does-not-confirm"];
/** How near two glyphs may come, in their size: they touch, else overlap by half, else by three quarters. */
const GAPS = [1, 0.5, 0.25];
/** A glyph farther from its day than this, in pixels, would stand in the wrong week. */
const FARTHEST = 16;

/** A position that an actor took, drawn. */
export interface PositionMark extends Mark {
  readonly report: string;
  readonly stance: Stance;
  readonly x: number;
  readonly y: number;
}

/** All positions in sight in two rows of one height: confirms and indicates above, denies and leaves open below. */
export function positionsOf(dataset: Dataset, clock: Clock, scale: Scale, frame: Frame): PositionMark[] {
  return [
    ...rowOf(dataset, clock, scale, frame, UPPER, frame.positions.upper),
    ...rowOf(dataset, clock, scale, frame, LOWER, frame.positions.lower),
  ];
}

function rowOf(
  dataset: Dataset,
  clock: Clock,
  scale: Scale,
  { x0, x1, positions: { radius } }: Frame,
  stances: readonly Stance[],
  y: number,
): PositionMark[] {
  const taken = dataset.reports
    .flatMap(({ stance, ...rest }) =>
      stance !== null && stances.includes(stance)
        ? [{ id: rest.id, stance, day: countsFrom({ stance, ...rest }, clock) }]
        : [],
    )
    .filter(({ day }) => isInSight(scale, day))
    .sort((a, b) => a.day - b.day);
  const places = taken.map(({ day }) => xOf(scale, day));
  const xs = spreadGently(places, 2 * radius + 1.2, x0 + radius, x1);
  return taken.map(({ id, stance, day }, index) => {
    const x = xs[index] ?? 0;
    return { report: id, stance, day, x, y, ...glyph(stance, x, y, radius) };
  });
}

function spreadGently(places: readonly number[], size: number, from: number, to: number): number[] {
  for (const gap of GAPS) {
    const spreadOut = spread(places, gap * size, from, to);
    if (spreadOut.every((x, index) => Math.abs(x - (places[index] ?? x)) <= FARTHEST)) return spreadOut;
  }
  return spread(places, Math.min(...GAPS) * size, from, to);
}

/** Filled: confirms. Half filled: has indications. Cross: denies. Ring: does not confirm. One size for all. */
function glyph(stance: Stance, x: number, y: number, r: number): Ink {
  switch (stance) {
    case "confirms":
      return { fill: circle(x, y, r), stroke: circle(x, y, r) };
    case "has-indications":
      return { fill: halfCircle(x, y, r), stroke: circle(x, y, r) };
    case "denies":
      return { fill: "", stroke: cross(x, y, r * 0.9) };
    case "does-not-confirm":
      return { fill: "", stroke: circle(x, y, r) };
  }
}
