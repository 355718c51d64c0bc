import { parseDataset } from "#dataset/parse.ts";
import type { Dataset } from "#domain/dataset.ts";
import actors from "../../data/actors.json";
import areas from "../../data/areas.json";
import contested from "../../data/contested.json";
import locations from "../../data/locations.geojson?raw";
import reports from "../../data/reports.json";
import sources from "../../data/sources.json";
import story from "../../data/story.json";

let dataset: Dataset | null = null;

/** The curated data, for tests that run in a page: those have no files to read, so the bundler brings it. */
export function curatedDataset(): Dataset {
  dataset ??= parseDataset({
    "actors.json": actors,
    "areas.json": areas,
    "contested.json": contested,
    "locations.geojson": JSON.parse(locations),
    "reports.json": reports,
    "sources.json": sources,
    "story.json": story,
  }).dataset;
  return dataset;
}
