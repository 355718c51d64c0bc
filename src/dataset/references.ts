import type { Actor, Area, Location, Report, Source } from "#domain/report.ts";
import { type Complaint, shown } from "./problem.ts";
import { checkReference, type Table } from "./table.ts";

/** The tables that a report points into. */
export interface Register {
  readonly locations: Table<Location>;
  readonly areas: Table<Area>;
  readonly actors: Table<Actor>;
  readonly sources: Table<Source>;
}

/** Complains of every id in a report, its relations aside, that is no sound record, and of places that do not fit. */
export function checkReferences(report: Report, register: Register): Complaint[] {
  const { locations, areas, actors, sources } = register;
  return [
    ...checkReference("actor", report.actor, actors),
    ...checkIds("locations", report.locations, locations),
    ...(report.area === null ? [] : checkReference("area", report.area, areas)),
    ...checkIds("sources", report.sources, sources),
    ...checkPlaces(report, register),
  ];
}

/** Complains of every id of a list that is no sound record, with its index. */
export function checkIds(field: string, ids: readonly string[], table: Table<unknown>): Complaint[] {
  return ids.flatMap((id, index) => checkReference(`${field}[${index}]`, id, table));
}

/**
 * No figure may stand on a place that its report does not name: an area of one place needs that place named,
 * and of the mapped places a report names, only those of its area. A movement also names where it came from.
 */
function checkPlaces(report: Report, { locations, areas }: Register): Complaint[] {
  const area = report.area === null ? undefined : areas.kept.get(report.area);
  if (!area || area.locations.length === 0) return [];
  const mapped = report.locations.filter((id) => locations.kept.get(id)?.role === "reported");
  const outside = mapped.filter((id) => !area.locations.includes(id));
  if (area.locations.length === 1 && !mapped.some((id) => area.locations.includes(id))) {
    const found = `${shown(report.locations)} without ${area.id}`;
    return [{ field: "locations", found, expected: `the place of area ${area.id}` }];
  }
  const strays = report.kind === "movement" && outside.length < mapped.length ? [] : outside;
  return strays.map((id) => ({
    field: `locations[${report.locations.indexOf(id)}]`,
    found: `${shown(id)}, outside area ${area.id}`,
    expected: `a place of area ${area.id}`,
  }));
}
