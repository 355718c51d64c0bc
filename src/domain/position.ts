import { type Clock, countsFrom } from "./clock.ts";
import type { Day } from "./day.ts";
import { hasNumber, type Report, type Stance } from "./report.ts";
import { never, type Span, type Successors, spansOf, stepsOf } from "./span.ts";

/** Where an actor stands. One that has since stated a figure of its own gives figures. */
export type Standing = Stance | "gives-figures";

export interface Position {
  readonly actor: string;
  readonly standing: Standing;
  /** The report that put it there: its latest position, or its latest figure. */
  readonly report: Report;
  /** Since when it stands there. */
  readonly since: Day;
}

/**
 * Whether a report denies less than the deployment: a figure, or what is said of one area or of another place.
 * In short, without what it denies, it would read as a denial of the whole.
 */
export function deniesLess(report: Report): boolean {
  return report.stance === "denies" && isOnLess(report);
}

/**
 * Whether a report denies, or does not confirm, less than the deployment: losses, combat, a withdrawal. The
 * actor may well say that they are there.
 */
export function isOnSinglePoint(report: Report): boolean {
  return (report.stance === "denies" || report.stance === "does-not-confirm") && isOnLess(report);
}

function isOnLess({ measure, area, otherPlaces }: Report): boolean {
  return hasNumber(measure) || area !== null || otherPlaces.length > 0;
}

/** Whether a report is a figure of the actor's own: tier `map`, a number of troops, not a position. */
function isOwnFigure(report: Report): boolean {
  return (
    report.tier === "map" &&
    report.kind !== "position" &&
    hasNumber(report.measure) &&
    report.measure.unit === "troops"
  );
}

/**
 * Where every actor stands over all days, newest first on a day. Denials weigh as much as claims. A position
 * that another office of the same government has updated is gone; positions do not lapse.
 */
export function positionSteps(reports: readonly Report[], clock: Clock, successors: Successors) {
  const rules = { clock, successors, lastDay: never, series: (report: Report) => report.actor };
  const positions = spansOf(
    reports.filter((report) => report.kind === "position"),
    rules,
  );
  const figures = spansOf(reports.filter(isOwnFigure), { ...rules, successors: new Map() });
  return stepsOf([...positions, ...figures], (standing) => positionsOf(standing, clock));
}

function positionsOf(standing: readonly Span[], clock: Clock): Position[] {
  const byActor = new Map<string, Report>();
  for (const { report } of standing) {
    const known = byActor.get(report.actor);
    if (!known || outranks(report, known, clock)) byActor.set(report.actor, report);
  }
  return [...byActor.values()]
    .map((report) => ({
      actor: report.actor,
      standing: report.stance ?? ("gives-figures" as const),
      report,
      since: countsFrom(report, clock),
    }))
    .sort((a, b) => b.since - a.since || (a.report.id < b.report.id ? -1 : 1));
}

/** The later report decides. On one day a position goes before a figure: the figure has to come since. */
function outranks(report: Report, known: Report, clock: Clock): boolean {
  const later = countsFrom(report, clock) - countsFrom(known, clock);
  return later > 0 || (later === 0 && report.stance !== null && known.stance === null);
}
