import type { Dataset } from "#domain/dataset.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { FIRST_DAY, LAST_DAY } from "#domain/timeline.ts";
import { timeline as words } from "#i18n/en/timeline.ts";
import type { Box } from "#scene/box.ts";
import { axisOf } from "#scene/timeline/axis.ts";
import { type Frame, LANE_AREAS } from "#scene/timeline/frame.ts";
import type { Label } from "#scene/timeline/label.ts";
import { type Lane, laneOf } from "#scene/timeline/lane.ts";
import { inkOf } from "#scene/timeline/mark.ts";
import { type Scale, scaleOf, xOf } from "#scene/timeline/scale.ts";
import { placeWords, type WordedStretch } from "#scene/timeline/stretch.ts";
import { opaque, type PictureColours } from "./colours.ts";
import { element } from "./element.ts";
import { HATCH_ID } from "./markSvg.ts";
import type { TextLine } from "./run.ts";

/** All months of the axis in two slim lanes, with the day. */
export interface PictureTimeline {
  readonly box: Box;
  readonly scale: Scale;
  readonly lanes: readonly { readonly lane: Lane; readonly stretches: readonly WordedStretch[] }[];
  /** Path data of the ticks below the axis. */
  readonly ticks: string;
  /** Where the day stands. */
  readonly x: number;
  readonly snapshot: Snapshot;
  readonly lines: readonly TextLine[];
}

const LANE = 13;
const GAP = 3;
const AXIS = 2 * LANE + GAP + 4;
const DATES = AXIS + 13;
const GUTTER = 86;
const NAME_SIZE = 10.5;
const WORDS_SIZE = 10;

/** The timeline of a day's clock, from the upper left corner of a box. */
export function pictureTimeline(dataset: Dataset, snapshot: Snapshot, box: Box): PictureTimeline {
  const { clock, day } = snapshot;
  const frame = frameIn(box);
  const scale = scaleOf({ first: FIRST_DAY, last: LAST_DAY }, frame);
  const x = Math.min(Math.max(xOf(scale, day), scale.x0), scale.x1);
  const lanes = LANE_AREAS.map((area) => {
    const lane = laneOf(dataset, area, clock, scale, frame.lanes[area]);
    const stretches = lane.stretches.map((stretch) =>
      placeWords(
        stretch,
        x,
        stretch.since === null ? words.nothingYet : words.noLiveNumber(stretch.since),
        WORDS_SIZE,
      ),
    );
    return { lane, stretches };
  });
  const axis = axisOf(scale, frame, words);
  const names = LANE_AREAS.map((area): TextLine => {
    const { y, height } = frame.lanes[area];
    const runs = [{ text: words.lanes[area].full, colour: "ink" as const, bold: true }];
    return { runs, x: box.x, y: y + height / 2 + 3.8, size: NAME_SIZE };
  });
  return {
    box,
    scale,
    lanes,
    ticks: axis.ticks.map((tick) => `M${tick.x} ${frame.axis + 2}v${tick.long ? 5 : 3}`).join(""),
    x,
    snapshot,
    lines: [
      ...names,
      ...lanes.flatMap(({ stretches }) =>
        stretches.flatMap(({ label }) => (label ? [lineOf(label, true, label.x > x)] : [])),
      ),
      ...axis.labels.map((label) => lineOf(label, false, false)),
    ],
  };
}

function lineOf({ text, x, y, size, anchor }: Label, inLane: boolean, isLater: boolean): TextLine {
  const face = { colour: isLater ? ("ink3" as const) : ("ink2" as const), italic: inLane };
  return { runs: [{ text, ...face }], x, y, size, anchor, ...(inLane && { halo: "panel" as const }) };
}

/** A frame with two lanes and an axis. Positions and rug have no room. */
function frameIn({ x, y, width }: Box): Frame {
  const x0 = x + GUTTER;
  const x1 = x + width - 4;
  const nowhere = { y: 0, height: 0 };
  return {
    kind: "narrow",
    width,
    height: DATES + 2,
    x0,
    x1,
    left: x0 - 2,
    right: x1 + 2,
    flag: null,
    lanes: { kursk: { y, height: LANE }, "far-east": { y: y + LANE + GAP, height: LANE } },
    positions: { ...nowhere, upper: 0, lower: 0, radius: 0 },
    rug: nowhere,
    axis: y + AXIS,
    dates: y + DATES,
    strip: null,
  };
}

/** How much of what is later than the day is covered. */
const VEIL = { light: 0.55, dark: 0.42 };

/** The drawing without its words. */
export function timelineSvg(
  { box, scale, lanes, ticks, x, snapshot }: PictureTimeline,
  colours: PictureColours,
  dark: boolean,
): string {
  const [top, axis] = [box.y, box.y + AXIS];
  const veil = VEIL[dark ? "dark" : "light"];
  const right = scale.x1 + 2;
  const width = right - scale.x0 + 2;
  return [
    ...lanes.map(({ lane, stretches }) => laneSvg(lane, stretches, scale, width, colours)),
    element("rect", {
      x,
      y: top - 1,
      width: Math.max(0, right - x),
      height: AXIS - 2,
      fill: colours.paper,
      "fill-opacity": veil,
    }),
    ...lanes.map(({ lane }) => dotsSvg(lane, snapshot, colours, 1 - veil)),
    element("path", { d: `M${scale.x0} ${axis}H${scale.x1}`, stroke: colours.rule2, "stroke-width": 2 }),
    element("path", { d: `M${scale.x0} ${axis}H${x}`, stroke: colours.ink, "stroke-width": 2 }),
    element("path", { d: ticks, stroke: colours.rule2 }),
    element("path", { d: `M${x} ${top - 2}V${axis}`, stroke: colours.ink, "stroke-width": 1.3 }),
    element("circle", { cx: x, cy: axis, r: 4, fill: colours.paper, stroke: colours.ink, "stroke-width": 2 }),
  ].join("");
}

function laneSvg(
  lane: Lane,
  stretches: readonly WordedStretch[],
  { x0 }: Scale,
  width: number,
  colours: PictureColours,
): string {
  const { row } = lane;
  const band = opaque(colours.brickBand);
  const pieces = lane.stretches.flatMap((stretch, index) =>
    (stretches[index]?.pieces ?? []).map(({ left, right }) =>
      stretch.since === null
        ? element("path", {
            d: `M${left + 3} ${row.y + row.height / 2}H${right - 3}`,
            stroke: colours.rule2,
            "stroke-width": 1.2,
            "stroke-dasharray": ".1 5",
            "stroke-linecap": "round",
          })
        : element("rect", {
            x: left,
            y: stretch.row.y,
            width: right - left,
            height: stretch.row.height,
            fill: `url(#${HATCH_ID})`,
          }),
    ),
  );
  return [
    element("rect", { x: x0 - 2, y: row.y, width, height: row.height, fill: colours.panel }),
    element("path", { d: lane.band, fill: band.colour, "fill-opacity": band.opacity }),
    element("path", { d: lane.edges, stroke: colours.brick, "stroke-opacity": 0.5 }),
    element("path", { d: lane.lead, stroke: colours.brick, "stroke-width": 1.6 }),
    ...pieces,
  ].join("");
}

function dotsSvg({ marks }: Lane, { day }: Snapshot, colours: PictureColours, faint: number): string {
  return [
    element("path", {
      d: inkOf(marks, (said) => said > day).fill,
      fill: colours.brick,
      "fill-opacity": faint,
    }),
    element("path", { d: inkOf(marks, (said) => said <= day).fill, fill: colours.brick }),
  ].join("");
}
