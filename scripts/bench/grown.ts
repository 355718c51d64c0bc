import { readFileSync } from "node:fs";
import { FILE_NAMES, type FileName, type Files } from "#dataset/problem.ts";

/** What of a curated record is changed in a copy; the rest of it is kept as it stands in the file. */
interface ReportRecord {
  readonly id: string;
  readonly actor: string;
  readonly stated: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly locations: readonly string[];
  readonly relations: readonly { readonly type: string; readonly report: string }[];
}

interface Feature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] };
}

interface AreaRecord {
  readonly id: string;
  readonly locations: readonly string[];
}

/** How many reports and how many reported places data have. */
export interface Extent {
  readonly reports: number;
  readonly locations: number;
}

/** Copies are moved over so many days, and told by so many actors more for each actor: then most of them stand. */
const DAYS = 120;
const ACTORS = 5;
const DAY_MS = 86_400_000;

/** The curated files as they are. */
function curatedFiles(): Files {
  return Object.fromEntries(FILE_NAMES.map((name) => [name, readData(name)])) as Record<FileName, unknown>;
}

export function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"));
}

/**
 * The curated files with reports copied up to a number and reported places spread round the curated ones up to a
 * number. The copies keep the format's rules, so that they are read as any other data.
 */
export function grownFiles({ reports, locations }: Extent): Files {
  const files = curatedFiles();
  const originals = files["reports.json"] as readonly ReportRecord[];
  const places = files["locations.geojson"] as { readonly features: readonly Feature[] };
  const spread = spreadPlaces(places.features, locations);
  const placesOf = new Map<string, Feature[]>();
  for (const place of spread) {
    const original = place.id.replace(/-p\d+$/, "");
    placesOf.set(original, [...(placesOf.get(original) ?? []), place]);
  }
  return {
    ...files,
    "locations.geojson": { ...places, features: spread },
    "areas.json": (files["areas.json"] as readonly AreaRecord[]).map((area) => ({
      ...area,
      locations: area.locations.flatMap((id) => placesOf.get(id)?.map((place) => place.id) ?? id),
    })),
    "actors.json": (files["actors.json"] as readonly { id: string }[]).flatMap((actor) =>
      Array.from({ length: ACTORS }, (_, index) => ({ ...actor, id: variant(actor.id, index) })),
    ),
    "reports.json": Array.from({ length: reports }, (_, index) => {
      const original = originals[index % originals.length];
      if (!original) throw new RangeError("There are no reports to copy.");
      return copyOf(original, Math.floor(index / originals.length), placesOf);
    }),
  };
}

/** A report moved to other days, another actor and other places, with the relations of its own copy. */
function copyOf(
  report: ReportRecord,
  copy: number,
  placesOf: ReadonlyMap<string, readonly Feature[]>,
): ReportRecord {
  if (copy === 0) return report;
  const actor = variant(report.actor, copy % ACTORS);
  const by = (copy * 37) % DAYS;
  const idOf = (id: string) => copyId(id, copy, by);
  const places = report.locations.map((id) => {
    const near = placesOf.get(id) ?? [];
    return [id, near[copy % near.length]?.id ?? id] as const;
  });
  const placeOf = new Map(places);
  const { route } = report as { readonly route?: { from: string[]; to: string[] } | null };
  const ends = (ids: readonly string[]) => ids.map((id) => placeOf.get(id) ?? id);
  return {
    ...report,
    id: idOf(report.id),
    actor,
    stated: later(report.stated, by),
    period: {
      from: report.period.from && later(report.period.from, by),
      to: report.period.to && later(report.period.to, by),
    },
    locations: places.map(([, id]) => id),
    relations: report.relations.map((relation) => ({ ...relation, report: idOf(relation.report) })),
    ...(route && { route: { ...route, from: ends(route.from), to: ends(route.to) } }),
  };
}

const actorIds = (readData("actors.json") as readonly { id: string }[])
  .map(({ id }) => id)
  .sort((a, b) => b.length - a.length);

/** An id begins with the day and the actor: those of the copy. */
function copyId(id: string, copy: number, by: number): string {
  const rest = id.slice(11);
  const actor = actorIds.find((each) => rest.startsWith(`${each}-`)) ?? "";
  return `${later(id.slice(0, 10), by)}-${variant(actor, copy % ACTORS)}-${copy}${rest.slice(actor.length)}`;
}

function variant(actor: string, index: number): string {
  return index === 0 ? actor : `${actor}-v${index}`;
}

function later(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);
}

/** The curated places and others within two degrees of them, as far as there are to be more. */
function spreadPlaces(places: readonly Feature[], count: number): readonly Feature[] {
  const more = Array.from({ length: Math.max(0, count - REPORTED) }, (_, index) => {
    const place = places[index % places.length];
    if (!place) throw new RangeError("There are no places to copy.");
    const [lon, lat] = place.geometry.coordinates;
    const turn = index * 2.4;
    const reach = 2 * Math.sqrt(index / count);
    const coordinates = [lon + reach * Math.cos(turn), lat + reach * Math.sin(turn)] as const;
    return { ...place, id: `${place.id}-p${index}`, geometry: { ...place.geometry, coordinates } };
  });
  return [...places, ...more];
}

/** How many of the curated places were reported; the others are where routes end. */
const REPORTED = 5;
