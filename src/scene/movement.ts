import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Location, Report } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { en } from "#i18n/en.ts";
import { formatPeriod } from "#i18n/period.ts";
import { boxAround } from "./box.ts";
import { arrowPath, bow, type Curve, curvePath, cut } from "./curve.ts";
import { type PaneFrame, pointOf } from "./frame.ts";
import type { Spot } from "./label.ts";
import type { Mark, Point } from "./mark.ts";
import type { LabelPlacer } from "./placer.ts";

const words = en.scene;

/** How far a movement bows, as a share of its length. By sea it bows to the sea, clear of the land. */
const BOW = 0.08;
const BOW_AT_SEA = 0.34;
/** Gap at both ends and size of the arrow head, in CSS pixels. */
const CLEAR = 7;
const ARROW = 6;

/** Reported movements whose ends both lie in the pane. Drawn on no day on which they had not been said. */
export function movementMarks(
  placer: LabelPlacer,
  dataset: Dataset,
  snapshot: Snapshot,
  frame: PaneFrame,
  dots: readonly Mark[],
): Mark[] {
  return snapshot.movements.flatMap((report) => {
    const ends = endsOf(dataset, report).map(
      ([from, to]) => [pointOf(frame, from.at), pointOf(frame, to.at)] as const,
    );
    const seen = ends.filter(([from, to]) => isSeen(from, frame) && isSeen(to, frame));
    for (const [from, to] of seen) blockCurve(placer, curveOf(report, from, to));
    if (seen.length > 0 && dots.length > 0) captionMovement(placer, report, seen, snapshot.day);
    return seen.map(([from, to]) => movementMark(report, from, to));
  });
}

/** The pairs of places that a report's route joins. */
export function endsOf(dataset: Dataset, { route }: Report): [Location, Location][] {
  const places = (ids: readonly string[]) => ids.flatMap((id) => dataset.location.get(id) ?? []);
  return places(route?.from ?? []).flatMap((from) =>
    places(route?.to ?? []).map((to): [Location, Location] => [from, to]),
  );
}

function movementMark(report: Report, from: Point, to: Point): Mark {
  const curve = curveOf(report, from, to);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const clear = Math.min(0.3, CLEAR / Math.max(length, 1));
  const drawn = cut(curve, clear, 1 - clear);
  return { type: "movement", path: curvePath(drawn), arrow: arrowPath(drawn, ARROW), report: report.id };
}

function curveOf({ route }: Report, from: Point, to: Point): Curve {
  return bow(from, to, route?.mode === "sea" ? BOW_AT_SEA : BOW);
}

/** Keeps what is named later off a line, `clear` CSS pixels to either side of it. */
export function blockCurve(placer: LabelPlacer, curve: Curve, clear = 3): void {
  const pieces = Math.max(1, Math.ceil(Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) / 6));
  for (let piece = 0; piece <= pieces; piece++) {
    const { x, y } = cut(curve, piece / pieces, piece / pieces).from;
    placer.block(boxAround(x, y, clear));
  }
}

function captionMovement(
  placer: LabelPlacer,
  report: Report,
  ends: readonly (readonly [Point, Point])[],
  day: Day,
): void {
  const mode = report.route?.mode;
  const text = [mode ? words.by[mode] : null, formatPeriod(report.period, day)].filter(Boolean).join(", ");
  const spots: Spot[] = ends.flatMap(([from, to]) => {
    const middle = cut(curveOf(report, from, to), 0.5, 0.5).from;
    return [
      { x: middle.x + 8, y: middle.y + 12, anchor: "start" as const },
      { x: middle.x + 8, y: middle.y + 26, anchor: "start" as const },
      { x: middle.x - 8, y: middle.y - 4, anchor: "end" as const },
    ];
  });
  if (text)
    placer.offer(spots.map((spot) => [{ key: `movement-${report.id}`, role: "movement", text, spot }]));
}

function isSeen({ x, y }: Point, { width, height }: PaneFrame): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
