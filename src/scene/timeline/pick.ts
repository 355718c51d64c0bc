import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { lineOf } from "#domain/reading.ts";
import type { Report } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import type { Bracket } from "./bracket.ts";
import { isPresence } from "./claims.ts";
import type { LaneArea } from "./frame.ts";
import { isPlanFor, type PlanMark } from "./plans.ts";
import { LOWER, UPPER } from "./positions.ts";
import { xOf } from "./scale.ts";
import type { TimelineScene } from "./timelineScene.ts";

/** The rows of the drawing that hold marks. */
export type PickRow = LaneArea | "upper" | "lower" | "rug";

/** What lies under a pointer: the marks of one day in one row, or a bracket of a lane. */
export interface Pick {
  readonly row: PickRow;
  /** Where the mark stands, and the upper edge of what must stay in sight. */
  readonly x: number;
  readonly top: number;
  /** Null for a bracket. */
  readonly day: Day | null;
  /** The words of a bracket, the id of what is contested; null for marks. */
  readonly bracket: { readonly id: string; readonly text: string } | null;
}

interface PickedRow {
  readonly row: PickRow;
  readonly top: number;
  readonly foot: number;
  readonly marks: readonly { readonly day: Day; readonly x: number }[];
}

/** What is nearest to a place, at most `reach` pixels aside of it; null where nothing is. */
export function pickAt(
  scene: TimelineScene,
  brackets: readonly Bracket[],
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
  plans: readonly PlanMark[] = [],
): Pick | null {
  const row = rowsOf(scene, plans).find(({ top, foot }) => top - 2 <= y && y <= foot + 2);
  if (!row) return null;
  const apart = (mark: { readonly x: number }) => Math.abs(mark.x - x);
  const [nearest] = [...row.marks].sort((a, b) => apart(a) - apart(b));
  if (nearest && apart(nearest) <= reach) {
    return { row: row.row, x: nearest.x, top: row.top, day: nearest.day, bracket: null };
  }
  const bracket = brackets.find(
    ({ area, left, right }) => area === row.row && left - reach <= x && x <= right + reach,
  );
  if (!bracket) return null;
  const text = bracket.texts[0] ?? "";
  return { row: row.row, x, top: row.top, day: null, bracket: { id: bracket.id, text } };
}

function rowsOf(
  { frame, lanes, positions, rug, scale }: TimelineScene,
  plans: readonly PlanMark[],
): PickedRow[] {
  const onScale = (marks: readonly { readonly day: Day }[]) =>
    marks.map(({ day }) => ({ day, x: xOf(scale, day) }));
  const middle = (frame.positions.upper + frame.positions.lower) / 2;
  return [
    ...lanes.map(({ area, row, marks }) => ({
      row: area,
      top: row.y,
      foot: row.y + row.height,
      marks: onScale([...marks, ...plans.filter((plan) => plan.area === area)]),
    })),
    {
      row: "upper",
      top: frame.positions.y,
      foot: middle - 2,
      marks: positions.filter(({ y }) => y === frame.positions.upper),
    },
    {
      row: "lower",
      top: middle,
      foot: frame.positions.y + frame.positions.height,
      marks: positions.filter(({ y }) => y === frame.positions.lower),
    },
    { row: "rug", top: frame.rug.y, foot: frame.rug.y + frame.rug.height, marks: onScale(rug) },
  ];
}

/** The reports that the marks of one day in one row stand for. */
export function pickedReports(
  dataset: Dataset,
  row: PickRow,
  day: Day,
  clock: Clock,
  withPlans = false,
): readonly Report[] {
  const { reports } = snapshotOn(dataset, day, clock);
  if (row === "rug") return reports;
  if (row === "upper" || row === "lower") {
    const stances = row === "upper" ? UPPER : LOWER;
    return reports.filter(({ stance }) => stance !== null && stances.includes(stance));
  }
  const counts = (report: Report) => report.area === row && lineOf(report) === "strength";
  return reports.filter(
    (report) => counts(report) || isPresence(report, row) || (withPlans && isPlanFor(report, row)),
  );
}
