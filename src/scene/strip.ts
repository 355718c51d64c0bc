import type { Dataset } from "#domain/dataset.ts";
import type { LonLat } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { areaSymbol } from "./areaSymbol.ts";
import { type PaneFrame, pointOf } from "./frame.ts";
import { greatCircle } from "./greatCircle.ts";
import type { Mark, Point } from "./mark.ts";
import { endsOf } from "./movement.ts";
import { radiusScale, STRIP_LEAST } from "./size.ts";

/** The route strip as data: both areas in one picture, and the movements between them. */
export interface StripScene {
  readonly symbols: readonly {
    readonly area: "kursk" | "far-east";
    readonly at: Point;
    readonly marks: readonly Mark[];
  }[];
  /** The way between the two, for orientation: an SVG path. */
  readonly route: string;
  readonly movements: readonly {
    readonly path: string;
    readonly planned: boolean;
    readonly report: string;
  }[];
}

/** What the strip shows on the day of a snapshot. Symbols are never under 3 px, and carry no figures. */
export function stripScene(dataset: Dataset, snapshot: Snapshot, frame: PaneFrame): StripScene {
  const scale = radiusScale(frame.r12);
  const radius = (count: number) => Math.max(STRIP_LEAST, scale(count));
  const anchor = (area: "kursk" | "far-east"): LonLat => dataset.area.get(area)?.anchor ?? [0, 0];
  const symbols = (["kursk", "far-east"] as const).map((area) => {
    const at = pointOf(frame, area === "far-east" ? FAR_EAST_AT : anchor(area));
    return { area, at, marks: areaSymbol(snapshot.areas[area], at, radius, false).marks };
  });
  const movements = snapshot.movements.flatMap((report) =>
    endsOf(dataset, report)
      .filter(([from, to]) => Math.abs(from.at[0] - to.at[0]) > FAR_DEGREES)
      .map(([from, to]) => ({
        path: linePath(frame, greatCircle(from.at, to.at, STEPS)),
        planned: report.measure?.counts === "planned",
        report: report.id,
      })),
  );
  return {
    symbols,
    route: linePath(frame, greatCircle(anchor("kursk"), anchor("far-east"), STEPS)),
    movements,
  };
}

/** At sea too, but further north than in the detail pane: the strip is cropped low. */
const FAR_EAST_AT: LonLat = [139.3, 45.8];
/** Movements that cross less of the country are drawn in the detail panes. */
const FAR_DEGREES = 20;
/** Pieces of a great circle: straight to a tenth of a pixel at the strip's scale. */
const STEPS = 32;

function linePath(frame: PaneFrame, points: readonly LonLat[]): string {
  return points
    .map((point, index) => {
      const { x, y } = pointOf(frame, point);
      return `${index === 0 ? "M" : "L"}${x} ${y}`;
    })
    .join("");
}
