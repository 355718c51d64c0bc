import type { Dataset } from "#domain/dataset.ts";
import type { Report } from "#domain/report.ts";
import type { AreaSnapshot, Snapshot } from "#domain/snapshot.ts";
import { labelSymbol } from "./areaLabels.ts";
import { type AreaSymbol, areaSymbol } from "./areaSymbol.ts";
import { placeCasualties } from "./casualties.ts";
import { type PaneFrame, pointOf } from "./frame.ts";
import type { Label } from "./label.ts";
import type { Mark, Point } from "./mark.ts";
import { movementMarks } from "./movement.ts";
import { type OrientationName, placeOrientation } from "./orientation.ts";
import { LabelPlacer } from "./placer.ts";
import { placePlaces } from "./places.ts";
import { placePlans } from "./plans.ts";
import { radiusScale } from "./size.ts";
import { tethers } from "./tether.ts";

/** One detail pane as data: what is drawn, in order, and the words on it. */
export interface PaneScene {
  readonly area: AreaSnapshot["area"];
  readonly anchor: Point;
  readonly symbol: AreaSymbol;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

/** What is drawn for an area on the day of a snapshot, in a frame. Driven by the snapshot alone: see `withLayers`. */
export function paneScene(
  dataset: Dataset,
  snapshot: Snapshot,
  area: "far-east" | "kursk",
  frame: PaneFrame,
  orientation: readonly OrientationName[],
): PaneScene {
  const here = snapshot.areas[area];
  const place = pointOf(frame, dataset.area.get(area)?.anchor ?? [0, 0]);
  const radius = radiusScale(frame.r12);
  const symbol = areaSymbol(here, place, radius, isFresh(snapshot.reports, area));
  const placer = new LabelPlacer(frame, frame.textScale);
  labelSymbol(placer, dataset, here, symbol, place, snapshot.day);
  const plans = placePlans(placer, here, symbol, place, radius);
  const places = placePlaces(placer, dataset, here, symbol, place, frame, plans);
  const losses = placeCasualties(placer, dataset, snapshot, area, frame, radius);
  const movements = movementMarks(placer, dataset, snapshot, frame, places);
  const lines = tethers(placer, places, place, symbol);
  const cities = placeOrientation(placer, orientation, frame);
  return {
    area,
    anchor: place,
    symbol,
    marks: [...cities, ...lines, ...movements, ...losses, ...plans, ...symbol.marks, ...places],
    labels: placer.labels,
  };
}

/** Something about the area was said on this day. */
function isFresh(reports: readonly Report[], area: AreaSnapshot["area"]): boolean {
  return reports.some(
    (report) =>
      report.area === area &&
      report.tier === "map" &&
      (report.kind === "presence" || report.kind === "movement"),
  );
}
