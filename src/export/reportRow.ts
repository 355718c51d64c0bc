import type { Dataset } from "#domain/dataset.ts";
import { type Day, formatIso } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { formatQuery, pairOf } from "#state/query.ts";

/** What one column of one row holds. Null is "not said" or "not known", never zero. */
export type Cell = string | number | null | readonly (string | null)[];

/** A report as one row, in the order of the columns. A type, so that it can be read as any row. */
export type ReportRow = {
  readonly id: string;
  readonly stated: string;
  readonly actor_id: string;
  readonly actor: string;
  readonly interest: string;
  readonly country: string | null;
  readonly speaker: string | null;
  readonly kind: string;
  readonly stance: string | null;
  readonly area: string | null;
  readonly locations: readonly string[];
  readonly other_places: readonly string[];
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string | null;
  readonly counts: string | null;
  readonly period_from: string | null;
  readonly period_to: string | null;
  /** Of a movement with known ends, ids of locations; empty elsewhere. */
  readonly route_from: readonly string[];
  readonly route_to: readonly string[];
  readonly route_mode: string | null;
  readonly tier: string;
  readonly summary: string;
  readonly caveat: string | null;
  /** "type:id" each. */
  readonly relations: readonly string[];
  readonly source_publishers: readonly string[];
  /** In the order of the publishers; null where no address is known. */
  readonly source_urls: readonly (string | null)[];
  /** A link relative to the page of the map. */
  readonly address: string;
};

/** A report as a row. Throws a `RangeError` where its actor or a source is not in the dataset. */
export function reportRow(dataset: Dataset, report: Report): ReportRow {
  const actor = known(dataset.actor, report.actor);
  const sources = report.sources.map((id) => known(dataset.source, id));
  const { measure, period, route } = report;
  return {
    id: report.id,
    stated: formatIso(report.stated),
    actor_id: actor.id,
    actor: actor.name,
    interest: actor.interest,
    country: actor.country,
    speaker: report.speaker,
    kind: report.kind,
    stance: report.stance,
    area: report.area,
    locations: report.locations,
    other_places: report.otherPlaces,
    unit: measure?.unit ?? null,
    low: measure?.low ?? null,
    high: measure?.high ?? null,
    qualifier: measure?.qualifier ?? null,
    counts: measure?.counts ?? null,
    period_from: isoOrNull(period.from),
    period_to: isoOrNull(period.to),
    route_from: route?.from ?? [],
    route_to: route?.to ?? [],
    route_mode: route?.mode ?? null,
    tier: report.tier,
    summary: report.summary,
    caveat: report.caveat,
    relations: report.relations.map(({ type, report: other }) => `${type}:${other}`),
    source_publishers: sources.map(({ publisher }) => publisher),
    source_urls: sources.map(({ url }) => url),
    address: reportAddress(report.id),
  };
}

/** The link to a report, relative to the page of the map: it opens on the day on which it was said. */
export function reportAddress(id: string): string {
  return `?${formatQuery([pairOf("report", id)])}`;
}

/** A record by its id. Throws a `RangeError` where there is none. */
export function known<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`Not in the dataset: ${id}`);
  return record;
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : formatIso(day);
}
