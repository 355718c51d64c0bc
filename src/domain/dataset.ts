import type { Contested } from "./contested.ts";
import type { Actor, Area, AreaId, Location, Report, Source } from "./report.ts";

/** The curated data as records, in file order, before they are indexed. */
export interface Records {
  readonly locations: readonly Location[];
  readonly areas: readonly Area[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly reports: readonly Report[];
  /** Default none. */
  readonly contested?: readonly Contested[];
}

/** The curated data, immutable and indexed by id. Reports are sorted by the day they were stated, then by id. */
export interface Dataset {
  readonly reports: readonly Report[];
  readonly report: ReadonlyMap<string, Report>;
  readonly location: ReadonlyMap<string, Location>;
  readonly area: ReadonlyMap<AreaId, Area>;
  readonly actor: ReadonlyMap<string, Actor>;
  readonly source: ReadonlyMap<string, Source>;
  /** What some said had begun and others did not, in file order. */
  readonly contested: readonly Contested[];
}

/** Indexes records. The order of the files does not matter. Expects them checked (`dataset/parse`). */
export function createDataset(records: Records): Dataset {
  const reports = [...records.reports].sort((a, b) => a.stated - b.stated || (a.id < b.id ? -1 : 1));
  return {
    reports,
    report: byId(reports),
    location: byId(records.locations),
    area: byId(records.areas),
    actor: byId(records.actors),
    source: byId(records.sources),
    contested: records.contested ?? [],
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<T["id"], T> {
  return new Map(items.map((item) => [item.id, item]));
}
