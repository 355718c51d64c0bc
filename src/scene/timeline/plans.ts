import { countsFrom } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { hasNumber, type Report } from "#domain/report.ts";
import { isPlan } from "#domain/snapshotIndex.ts";
import { boundsOf, yOf } from "./claims.ts";
import type { LaneArea } from "./frame.ts";
import { circle, diamond } from "./mark.ts";
import { isInSight, xOf } from "./scale.ts";
import type { TimelineScene } from "./timelineScene.ts";

/** A plan in a lane: an outline, never filled, in no band. */
export interface PlanMark {
  readonly area: LaneArea;
  readonly day: Day;
  readonly outline: string;
}

const RADIUS = 2.6;
const SMALL = 1.9;

/** Whether a report is a plan for an area, of troops or without a number. */
export function isPlanFor(report: Report, area: LaneArea): boolean {
  const { measure, tier } = report;
  return report.area === area && tier === "map" && isPlan(report) && (measure?.unit ?? "troops") === "troops";
}

/** What was said to be planned for the areas with a lane, at each number stated; a diamond where there is none. */
export function planMarks(dataset: Dataset, { lanes, scale, clock }: TimelineScene): PlanMark[] {
  const radius = scale.pxPerDay >= 4 ? RADIUS : SMALL;
  return lanes.flatMap(({ area, row }) =>
    dataset.reports
      .filter((report) => isPlanFor(report, area) && isInSight(scale, countsFrom(report, clock)))
      .map((report) => {
        const x = xOf(scale, countsFrom(report, clock));
        const { measure } = report;
        // A number above the lane's top stands at its upper edge, open upwards.
        const height = (value: number) => Math.max(row.y + radius, yOf(row, value));
        const beyond = (value: number) => (yOf(row, value) < row.y ? `M${x} ${row.y + radius}v-6` : "");
        const outline = hasNumber(measure)
          ? boundsOf(measure)
              .map((value) => circle(x, height(value), radius) + beyond(value))
              .join("")
          : diamond(x, row.y + row.height - 6, radius + 0.6);
        return { area, day: countsFrom(report, clock), outline };
      }),
  );
}

/** The outlines of the plans said by a day, or of those said after it. */
export function outlinesOf(plans: readonly PlanMark[], isWanted: (day: Day) => boolean): string {
  return plans
    .filter(({ day }) => isWanted(day))
    .map(({ outline }) => outline)
    .join("");
}
