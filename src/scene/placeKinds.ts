import { type Clock, countsFrom } from "#domain/clock.ts";
import { lineOf } from "#domain/reading.ts";
import { KINDS, type Kind, type Report } from "#domain/report.ts";
import { circle, cross, diamond, halfCircle, type Ink, type Mark, rectangle } from "./timeline/mark.ts";
import { isInSight, type Scale, tenth, xOf } from "./timeline/scale.ts";

/** The height of the row of one kind, in CSS pixels. */
export const KIND_HEIGHT = 15;

/** The reports of one kind that stand in no lane. */
export interface KindRow {
  readonly kind: Kind;
  /** The middle of the row. */
  readonly y: number;
  readonly marks: readonly Mark[];
}

/** A row for each kind that occurs, each mark on its own day. What was said before the axis stands in the list alone. */
export function kindRows(reports: readonly Report[], clock: Clock, scale: Scale, top: number): KindRow[] {
  return KINDS.map((kind) => reports.filter((report) => report.kind === kind))
    .filter((ofKind) => ofKind.length > 0)
    .map((ofKind, index) => {
      const y = tenth(top + (index + 0.5) * KIND_HEIGHT);
      const marks = ofKind
        .map((report) => ({ report, day: countsFrom(report, clock) }))
        .filter(({ day }) => isInSight(scale, day))
        .map(({ report, day }) => ({ day, ...sign(report, xOf(scale, day), y) }));
      return { kind: ofKind[0]?.kind ?? "context", y, marks };
    });
}

/**
 * Diamond: they are there; hollow where it is those sent in all. Arrow: movement. Ring: plan. Square: losses. Positions as
 * everywhere. Bar: background.
 */
function sign(report: Report, x: number, y: number): Ink {
  switch (report.kind) {
    case "presence":
      return lineOf(report) === "sent-total"
        ? { fill: "", stroke: diamond(x, y, 3.2) }
        : { fill: diamond(x, y, 3.6), stroke: "" };
    case "movement":
      return { fill: "", stroke: `M${tenth(x - 3)} ${tenth(y - 3)}l3 3l-3 3` };
    case "plan":
      return { fill: "", stroke: circle(x, y, 3) };
    case "casualties":
      return { fill: rectangle(x - 2.5, y - 2.5, 5, 5), stroke: "" };
    case "position":
      return stanceSign(report, x, y);
    case "context":
      return { fill: rectangle(x - 0.8, y - 3.5, 1.6, 7), stroke: "" };
  }
}

function stanceSign({ stance }: Report, x: number, y: number): Ink {
  const r = 3.2;
  if (stance === "denies") return { fill: "", stroke: cross(x, y, r * 0.9) };
  if (stance === "confirms") return { fill: circle(x, y, r), stroke: circle(x, y, r) };
  return { fill: stance === "has-indications" ? halfCircle(x, y, r) : "", stroke: circle(x, y, r) };
}
