import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import { CHECKED_UNTIL } from "#domain/timeline.ts";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import { type Axis, axisOf } from "./axis.ts";
import { type ContextStrip, contextStripOf } from "./contextStrip.ts";
import { type Frame, frameFor, LANE_AREAS } from "./frame.ts";
import { type Lane, laneOf } from "./lane.ts";
import type { Mark } from "./mark.ts";
import { type PositionMark, positionsOf } from "./positions.ts";
import { rugOf } from "./rug.ts";
import { isInSight, type Scale, type Sight, scaleOf, xOf } from "./scale.ts";

/** All of the timeline that stays while the day moves. */
export interface TimelineScene {
  readonly clock: Clock;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly lanes: readonly Lane[];
  readonly positions: readonly PositionMark[];
  readonly rug: readonly Mark[];
  readonly axis: Axis;
  /** Where the search for reports ended; null where that is out of sight. */
  readonly checkedUntil: number | null;
  readonly strip: ContextStrip | null;
}

interface TimelineSceneOptions {
  readonly dataset: Dataset;
  readonly clock: Clock;
  /** Pixels. */
  readonly width: number;
  /** The days drawn. */
  readonly sight: Sight;
  /** The whole axis, for the strip. */
  readonly whole: Sight;
  /** Whether a strip of the whole axis stands under a part of it. */
  readonly withStrip: boolean;
  readonly words: TimelineWords;
}

/** Draws the timeline. A few milliseconds: once for a width, span, clock and dataset, never on a day. */
export function timelineScene({
  dataset,
  clock,
  width,
  sight,
  whole,
  withStrip,
  words,
}: TimelineSceneOptions): TimelineScene {
  const frame = frameFor(width, withStrip);
  const scale = scaleOf(sight, frame);
  return {
    clock,
    frame,
    scale,
    lanes: LANE_AREAS.map((area) => laneOf(dataset, area, clock, scale, frame.lanes[area])),
    positions: positionsOf(dataset, clock, scale, frame),
    rug: rugOf(dataset, clock, scale, frame.rug),
    axis: axisOf(scale, frame, words),
    checkedUntil: isInSight(scale, CHECKED_UNTIL) ? xOf(scale, CHECKED_UNTIL) : null,
    strip: contextStripOf(dataset, clock, frame, whole, sight),
  };
}
