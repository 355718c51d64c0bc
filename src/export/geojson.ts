import type { Dataset } from "#domain/dataset.ts";
import type { LonLat, Report } from "#domain/report.ts";
import { known, type ReportRow, reportRow } from "./reportRow.ts";

/** Where a report points: one place, a set that its number is for as a whole, or nowhere on the map. */
export type ReportGeometry =
  | { readonly type: "Point"; readonly coordinates: LonLat }
  | { readonly type: "MultiPoint"; readonly coordinates: readonly LonLat[] }
  | null;

/** A report on the map. Its properties are the columns of the table; what is several there is a list here. */
export interface ReportFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: ReportGeometry;
  readonly properties: ReportRow;
}

/** All reports, oldest first (RFC 7946). */
export interface ReportCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly ReportFeature[];
}

/** All reports with the mapped places that they name. The places of a movement are both its ends. */
export function reportsGeoJson(dataset: Dataset): ReportCollection {
  const features = dataset.reports.map((report) => ({
    type: "Feature" as const,
    id: report.id,
    geometry: geometryOf(dataset, report),
    properties: reportRow(dataset, report),
  }));
  return { type: "FeatureCollection", features };
}

/** The collection as a file, one feature a line, so that two versions can be compared. */
export function geoJsonText({ type, features }: ReportCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":${JSON.stringify(type)},"features":[\n${lines}\n]}\n`;
}

function geometryOf({ location }: Dataset, { locations }: Report): ReportGeometry {
  const points = locations.map((id) => known(location, id).at);
  const [first, ...others] = points;
  if (!first) return null;
  return others.length === 0
    ? { type: "Point", coordinates: first }
    : { type: "MultiPoint", coordinates: points };
}
