import type { Dataset } from "#domain/dataset.ts";
import { actorsCsv, reportsCsv, sourcesCsv } from "./csv.ts";
import { geoJsonText, reportsGeoJson } from "./geojson.ts";

/** The files of the data to take away, all but the one that describes them. */
export const RESOURCE_FILES = ["reports.csv", "reports.geojson", "actors.csv", "sources.csv"] as const;
export type ResourceFile = (typeof RESOURCE_FILES)[number];

/** All files to take away. Their names are in print: none is ever changed. */
export const DOWNLOADS = [...RESOURCE_FILES, "datapackage.json"] as const;
export type Download = (typeof DOWNLOADS)[number];

/** The folder beside the page in which they lie. */
export const DOWNLOAD_FOLDER = "data";

/** The contents of the files, to be written as UTF-8. */
export function resourceTexts(dataset: Dataset): Readonly<Record<ResourceFile, string>> {
  return {
    "reports.csv": reportsCsv(dataset),
    "reports.geojson": geoJsonText(reportsGeoJson(dataset)),
    "actors.csv": actorsCsv(dataset),
    "sources.csv": sourcesCsv(dataset),
  };
}
