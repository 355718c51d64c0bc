import { formatIso } from "#domain/day.ts";
import type { Area, Report } from "#domain/report.ts";
import { checkMeasure } from "./figures.ts";
import { type Complaint, plainText, shown } from "./problem.ts";

/** What a report breaks of the format by itself, without a look at any other record. */
export function checkReport(report: Report): Complaint[] {
  return [
    ...checkId(report),
    ...checkPeriod(report),
    ...checkStance(report),
    ...checkRoute(report),
    ...checkMeasure(report),
  ];
}

/** An area has a symbol on the map if and only if it has places there; the country has neither. */
export function checkArea({ id, locations, anchor }: Area): Complaint[] {
  if (id === "russia") {
    return [
      ...(locations.length > 0
        ? [{ field: "locations", found: shown(locations), expected: "an empty list" }]
        : []),
      ...(anchor ? [{ field: "anchor", found: "a position", expected: "null" }] : []),
    ];
  }
  return [
    ...(locations.length === 0
      ? [{ field: "locations", found: shown(locations), expected: "at least one id" }]
      : []),
    ...(anchor ? [] : [{ field: "anchor", found: "null", expected: "a position" }]),
  ];
}

function checkId({ id, stated, actor }: Report): Complaint[] {
  const start = `${formatIso(stated)}-${actor}-`;
  if (id.startsWith(start)) return [];
  return [{ field: "id", found: shown(id), expected: `an id that starts with ${plainText(start)}` }];
}

function checkPeriod({ period: { from, to } }: Report): Complaint[] {
  if (from === null || to === null || from <= to) return [];
  const found = `${formatIso(from)}, after period.to (${formatIso(to)})`;
  return [{ field: "period.from", found, expected: "a date up to period.to" }];
}

function checkStance({ kind, stance }: Report): Complaint[] {
  if ((kind === "position") === (stance !== null)) return [];
  if (stance === null) return [{ field: "stance", found: "missing", expected: "the stance of a position" }];
  return [{ field: "stance", found: `${shown(stance)} on a ${kind}`, expected: "no stance" }];
}

function checkRoute({ kind, route, locations }: Report): Complaint[] {
  if (!route) return [];
  if (kind !== "movement") return [{ field: "route", found: `set on a ${kind}`, expected: "null" }];
  const ends = [
    ...route.from.map((id, index) => ({ field: `route.from[${index}]`, id })),
    ...route.to.map((id, index) => ({ field: `route.to[${index}]`, id })),
  ];
  return ends
    .filter(({ id }) => !locations.includes(id))
    .map(({ field, id }) => ({ field, found: shown(id), expected: "one of the report's locations" }));
}
