import type { Day } from "#domain/day.ts";
import type { Standing } from "#domain/position.ts";
import type { PositionTrack, Stretch, Taken } from "#domain/positionTracks.ts";
import type { Stance } from "#domain/report.ts";
import { type DayRange, daysOf } from "#domain/timeline.ts";
import { monthsOf } from "./timeline/axis.ts";
import { circle, cross, halfCircle, type Ink, type Mark } from "./timeline/mark.ts";
import { isInSight, type Scale, scaleOf, tenth, xOf } from "./timeline/scale.ts";
import { spread } from "./timeline/spread.ts";

/** Of one track, in pixels. */
export const TRACK_HEIGHT = 22;
export const GLYPH_RADIUS = 3.4;
const GLYPH = 2 * GLYPH_RADIUS + 1.5;
/** Said to be there above, denied or left open below: the rows of the timeline. */
const HEIGHTS: Readonly<Record<Standing, number>> = {
  confirms: 6,
  "has-indications": 6,
  "gives-figures": 6,
  denies: 16,
  "does-not-confirm": 16,
};
/** Where the scale changes nothing is drawn. */
const BREAK = 10;
/** Glyphs of the first and last day stay in the drawing. */
const EDGE = 5;
/** How near two glyphs may come, in their size, and how far aside of its day one may stand for that. */
const GAPS = [1, 0.75, 0.5];
const FARTHEST = 10;

/**
 * Days against pixels in two parts of one width: the autumn of 2024, in which most positions were taken, and
 * all that follows. Each has a scale of its own.
 */
export interface TrackFrame {
  readonly width: number;
  readonly parts: readonly [autumn: Scale, rest: Scale];
}

/** A position, drawn. It may stand a little aside of its day. */
export interface TrackMark extends Mark {
  readonly taken: Taken;
  readonly x: number;
  readonly y: number;
}

/** The days of one standing as lines, up to the day shown and after it. Either may be empty. */
export interface TrackLine {
  readonly standing: Standing;
  readonly by: string;
  readonly later: string;
}

export interface TrackScene {
  readonly marks: readonly TrackMark[];
  readonly lines: readonly TrackLine[];
}

/** The frame of tracks `width` pixels wide. Under 200 it stays as it is at 200. */
export function trackFrame(width: number, axis: DayRange): TrackFrame {
  const drawn = Math.max(width, 200);
  const middle = Math.round(drawn / 2);
  const autumn = daysOf("autumn", axis);
  return {
    width: drawn,
    parts: [
      scaleOf(autumn, { x0: EDGE, x1: middle - BREAK / 2 - EDGE }),
      scaleOf(
        { first: autumn.last + 1, last: axis.last },
        { x0: middle + BREAK / 2 + EDGE, x1: drawn - EDGE },
      ),
    ],
  };
}

/** The ground of each part: the paper between them is the break. */
export function groundsOf({ parts }: TrackFrame): { readonly x: number; readonly width: number }[] {
  return parts.map(({ x0, x1 }) => ({ x: x0 - EDGE, width: x1 - x0 + 2 * EDGE }));
}

/** The words under the tracks, from their left ends, and a tick for each month or, where those are many, year. */
export interface TrackAxis {
  readonly ticks: readonly number[];
  readonly labels: readonly { readonly text: string; readonly x: number }[];
}

/** The axis of all tracks of a frame. `autumn` says which months its first part holds. */
export function trackAxis(
  { parts: [autumn, rest] }: TrackFrame,
  words: { readonly autumn: string },
): TrackAxis {
  const years = monthsOf(rest).filter(({ number }) => number === 1);
  return {
    ticks: [
      ...monthsOf(autumn).map(({ first }) => xOf(autumn, first)),
      ...years.map(({ first }) => xOf(rest, first)),
    ],
    labels: [
      { text: words.autumn, x: autumn.x0 },
      ...years.map(({ year, first }) => ({ text: String(year), x: xOf(rest, first) })),
    ],
  };
}

/** Where a day stands. Days outside the axis stand at its ends. */
export function placeOf({ parts: [autumn, rest] }: TrackFrame, day: Day): number {
  const part = day < rest.first ? autumn : rest;
  return xOf(part, Math.min(Math.max(day, part.first), part.last));
}

/** Everything of a track but the line of the day. */
export function trackScene(track: PositionTrack, frame: TrackFrame, day: Day): TrackScene {
  const standings = [...new Set(track.stretches.map(({ standing }) => standing))];
  return {
    marks: frame.parts.flatMap((part) => [
      ...marksOf(track.taken, part, HEIGHTS.confirms),
      ...marksOf(track.taken, part, HEIGHTS.denies),
    ]),
    lines: standings.map((standing) => {
      const own = track.stretches.filter((stretch) => stretch.standing === standing);
      return {
        standing,
        by: linesOf(own, frame, [-Infinity, day]),
        later: linesOf(own, frame, [day, Infinity]),
      };
    }),
  };
}

function marksOf(taken: readonly Taken[], part: Scale, y: number): TrackMark[] {
  const here = taken.filter(({ day, stance }) => HEIGHTS[stance] === y && isInSight(part, day));
  const xs = spreadGently(
    here.map(({ day }) => xOf(part, day)),
    part,
  );
  return here.map((one, index) => {
    const x = tenth(xs[index] ?? 0);
    return { taken: one, day: one.day, x, y, ...glyphOf(one.stance, x, y) };
  });
}

function spreadGently(places: readonly number[], { x0, x1 }: Scale): number[] {
  const spreads = GAPS.map((gap) => spread(places, gap * GLYPH, x0, x1));
  const isNear = (xs: readonly number[]) =>
    xs.every((x, index) => Math.abs(x - (places[index] ?? x)) <= FARTHEST);
  return spreads.find(isNear) ?? spreads.at(-1) ?? [];
}

/** Horizontal lines over the days of the stretches that lie between two days, in each part by its scale. */
function linesOf(
  stretches: readonly Stretch[],
  { parts }: TrackFrame,
  [after, by]: readonly [number, number],
) {
  return stretches
    .flatMap(({ standing, from, until }) =>
      parts.map((part) => {
        const first = Math.max(from, after, part.first);
        const last = Math.min(until, by, part.last);
        return first < last ? `M${xOf(part, first)} ${HEIGHTS[standing]}H${xOf(part, last)}` : "";
      }),
    )
    .join("");
}

/** The same four signs as in the timeline, at one size. */
function glyphOf(stance: Stance, x: number, y: number): Ink {
  const ring = circle(x, y, GLYPH_RADIUS);
  switch (stance) {
    case "confirms":
      return { fill: ring, stroke: ring };
    case "has-indications":
      return { fill: halfCircle(x, y, GLYPH_RADIUS), stroke: ring };
    case "denies":
      return { fill: "", stroke: cross(x, y, GLYPH_RADIUS * 0.9) };
    case "does-not-confirm":
      return { fill: "", stroke: ring };
  }
}
