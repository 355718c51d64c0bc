import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { placeHistory } from "#domain/placeHistory.ts";
import { type Claim, LINES, type Line, lineOf, upperBound } from "#domain/reading.ts";
import type { AreaId, Report } from "#domain/report.ts";
import { claimsFor, readingsOver } from "#domain/snapshot.ts";
import type { DayRange } from "#domain/timeline.ts";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import { KIND_HEIGHT, type KindRow, kindRows } from "./placeKinds.ts";
import { type Axis, axisOf, monthsOf } from "./timeline/axis.ts";
import { boundsOf, stalk, yOf } from "./timeline/claims.ts";
import type { Said } from "./timeline/dayScene.ts";
import { frameFor, type Row } from "./timeline/frame.ts";
import { bandOf, drawn, linesOf } from "./timeline/lane.ts";
import { circle, inkOf, type Mark } from "./timeline/mark.ts";
import { isInSight, type Scale, scaleOf, xOf } from "./timeline/scale.ts";
import { placeWords, type Stretch, stretchesOf, type WordedStretch } from "./timeline/stretch.ts";

/** The numbers of one line of an area. */
export interface PlaceLane {
  readonly line: Line;
  readonly row: Row;
  /** The height of 10,000. */
  readonly tenThousand: number;
  readonly band: string;
  readonly edges: string;
  readonly lead: string;
  readonly marks: readonly Mark[];
  readonly stretches: readonly Stretch[];
}

/** All that was said of a place along the whole axis, in CSS pixels. It does not depend on the day shown. */
export interface PlaceChart {
  readonly width: number;
  readonly height: number;
  /** Where the rows begin and end; the names of the rows stand to the left of it. */
  readonly left: number;
  readonly right: number;
  readonly scale: Scale;
  /** None for a location: no figure is for it. */
  readonly lanes: readonly PlaceLane[];
  readonly kinds: readonly KindRow[];
  /** The height of the axis, which is the foot of the rows. */
  readonly foot: number;
  readonly axis: Axis;
}

const GUTTER = 74;
const LANE_HEIGHT: Record<Line, number> = { strength: 56, "sent-total": 30 };
const BETWEEN = 6;
const RADIUS = 2.2;
const WORDS_SIZE = 10.5;

/** The chart of a place. Under 240 px it stays as it is at 240. */
export function placeChart(
  dataset: Dataset,
  place: string,
  clock: Clock,
  size: { readonly width: number; readonly range: DayRange },
  words: TimelineWords,
): PlaceChart {
  const width = Math.max(size.width, 240);
  const scale = scaleOf(size.range, { x0: GUTTER, x1: width - 8 });
  const { area, isArea, reports } = placeHistory(dataset, place, clock);
  const lanes: PlaceLane[] = [];
  // Room above the highest number for the stalk of an open end.
  let y = 6;
  for (const line of isArea && area ? LINES : []) {
    if (area === null || claimsFor(dataset, area, line, clock).length === 0) continue;
    const row = { y, height: LANE_HEIGHT[line] };
    lanes.push(laneIn(dataset, area, line, clock, scale, row));
    y += row.height + BETWEEN;
  }
  const others = reports.filter((report) => lanes.length === 0 || !isInLane(report, area));
  const kinds = kindRows(others, clock, scale, y);
  const foot = y + kinds.length * KIND_HEIGHT + 2;
  const right = scale.x1 + 3;
  const frame = { ...frameFor(width, false), dates: foot + 19, right, flag: null };
  return {
    width,
    height: foot + 24,
    left: GUTTER - 4,
    right,
    scale,
    lanes,
    kinds,
    foot,
    axis: withYears(axisOf(scale, frame, words), scale, frame.dates),
  };
}

/** Where there is no room for the year in which the axis begins, those that begin on it are still named. */
function withYears(axis: Axis, scale: Scale, y: number): Axis {
  if (axis.labels.length > 0) return axis;
  const years = monthsOf(scale).filter(({ number }) => number === 1);
  const starts = new Set(years.map(({ first }) => xOf(scale, first)));
  return {
    ticks: axis.ticks.map(({ x }) => ({ x, long: starts.has(x) })),
    labels: years.map(({ first, year }) => ({
      text: String(year),
      x: xOf(scale, first),
      y,
      size: WORDS_SIZE,
      anchor: "middle",
    })),
  };
}

function isInLane(report: Report, area: AreaId | null): boolean {
  return report.area === area && lineOf(report) !== null;
}

function laneIn(dataset: Dataset, area: AreaId, line: Line, clock: Clock, scale: Scale, row: Row): PlaceLane {
  const claims = claimsFor(dataset, area, line, clock);
  const steps = readingsOver(dataset, area, line, clock).all();
  const live = drawn(steps, scale).filter(({ reading }) => reading.live.length > 0);
  const ruler = rulerFor(row, claims);
  return {
    line,
    row,
    tenThousand: yOf(ruler, 10_000),
    band: bandOf(live, ruler),
    edges: linesOf(live, ({ low, high }) => (low === high ? [] : boundsOf({ low, high })), ruler),
    lead: linesOf(live, ({ lead }) => (lead ? boundsOf(lead) : []), ruler),
    marks: claims.filter(({ from }) => isInSight(scale, from)).map((claim) => claimMark(claim, scale, ruler)),
    stretches: stretchesOf(steps, scale, row),
  };
}

/** The row by which numbers are measured: it reaches above the lane where a number would not fit in the lane. */
function rulerFor(row: Row, claims: readonly Claim[]): Row {
  const highest = Math.max(0, ...claims.map(upperBound));
  const share = 1 - yOf({ y: 0, height: 1000 }, highest) / 1000;
  if (share <= 1) return row;
  const height = row.height / (share * 1.05);
  return { y: row.y + row.height - height, height };
}

function claimMark(claim: Claim, scale: Scale, row: Row): Mark {
  const x = xOf(scale, claim.from);
  return {
    day: claim.from,
    fill: boundsOf(claim)
      .map((value) => circle(x, yOf(row, value), RADIUS))
      .join(""),
    stroke: stalk(claim, x, row),
  };
}

/** What moves with the day: the line, and what had been said by then. */
export interface PlaceChartDay {
  readonly x: number;
  readonly lanes: readonly { readonly said: Said; readonly stretches: readonly WordedStretch[] }[];
  readonly kinds: readonly Said[];
}

/** Adds a day to a chart. A day out of sight stands at an end. */
export function placeChartDay(
  { lanes, kinds, scale }: PlaceChart,
  day: Day,
  words: TimelineWords,
): PlaceChartDay {
  const x = Math.min(Math.max(xOf(scale, day), scale.x0), scale.x1);
  const said = (marks: readonly Mark[]): Said => ({
    by: inkOf(marks, (from) => from <= day),
    later: inkOf(marks, (from) => from > day),
  });
  const texts = ({ since }: Stretch) => (since === null ? words.nothingYet : words.noLiveNumber(since));
  return {
    x,
    lanes: lanes.map(({ marks, stretches, row }) => ({
      said: said(marks),
      stretches: stretches.map((stretch) =>
        row.height < LANE_HEIGHT.strength
          ? { label: null, pieces: [{ left: stretch.left, right: stretch.right }] }
          : placeWords(stretch, x, texts(stretch), WORDS_SIZE),
      ),
    })),
    kinds: kinds.map(({ marks }) => said(marks)),
  };
}
