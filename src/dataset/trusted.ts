import type { Contested } from "#domain/contested.ts";
import { createDataset, type Dataset, type Records } from "#domain/dataset.ts";
import { dayOf } from "#domain/day.ts";
import type { Location, Report, Source } from "#domain/report.ts";
import type { Files } from "./problem.ts";

type RawReport = Omit<Report, "stated" | "period" | "stance" | "summary" | "caveat"> & {
  stated: string;
  period: { from: string | null; to: string | null };
  stance?: Report["stance"];
  summary: { en: string };
  caveat: { en: string } | null;
};
type RawFeature = {
  id: string;
  geometry: { coordinates: Location["at"] };
  properties: Omit<Location, "id" | "at">;
};
type RawContested = Omit<Contested, "title" | "note"> & { title: { en: string }; note: { en: string } };
type RawSource = Omit<Source, "note"> & { note?: string };

/** Files that were checked at build. */
export interface TrustedFiles extends Files {
  readonly "reports.json": readonly { readonly id: string }[];
}

/** What is published for a day, checked at build. */
export interface Published {
  /** `YYYY-MM-DD` */
  readonly version: string;
  readonly files: TrustedFiles;
}

/**
 * Reads files that are known to be sound because they are, to the bit, those that `parseDataset` checked
 * when the page was built. Gives the same dataset in a fraction of the time. Throws on anything else, so
 * ask for the digest first.
 */
export function readTrusted(files: Files): Dataset {
  const collection = files["locations.geojson"] as { features: RawFeature[] };
  return createDataset({
    locations: collection.features.map(({ id, geometry, properties }) => ({
      id,
      at: geometry.coordinates,
      ...properties,
    })),
    areas: files["areas.json"] as Records["areas"],
    actors: files["actors.json"] as Records["actors"],
    sources: (files["sources.json"] as RawSource[]).map((source) => ({
      ...source,
      note: source.note ?? null,
    })),
    reports: (files["reports.json"] as RawReport[]).map(readReport),
    contested: (files["contested.json"] as RawContested[]).map(({ title, note, ...rest }) => ({
      ...rest,
      title: title.en,
      note: note.en,
    })),
  });
}

function readReport(raw: RawReport): Report {
  return {
    ...raw,
    stated: dayOf(raw.stated),
    period: { from: readDay(raw.period.from), to: readDay(raw.period.to) },
    stance: raw.stance ?? null,
    summary: raw.summary.en,
    caveat: raw.caveat?.en ?? null,
  };
}

function readDay(text: string | null) {
  return text === null ? null : dayOf(text);
}
