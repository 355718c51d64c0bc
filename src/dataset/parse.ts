import type { Contested } from "#domain/contested.ts";
import { createDataset, type Dataset } from "#domain/dataset.ts";
import { AREA_IDS, type Area, type Report } from "#domain/report.ts";
import type { Story } from "#domain/story.ts";
import { readContested } from "./contested.ts";
import type { Files, Problem } from "./problem.ts";
import { checkIds, checkReferences, type Register } from "./references.ts";
import { checkRelations } from "./relations.ts";
import { checkArea, checkReport } from "./rules.ts";
import {
  actorSchema,
  areaSchema,
  featureCollection,
  locationSchema,
  reportSchema,
  sourceSchema,
} from "./schema.ts";
import { readStory } from "./story.ts";
import { listIn, readOutside, readTable, type Table } from "./table.ts";

/** What could be read, and everything that is wrong with the rest. */
export interface Parsed {
  readonly dataset: Dataset;
  readonly story: Story | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the curated data. Never throws, whatever the files are. A broken record is left out, and with it every
 * record that needs it, each with a problem of its own; of a broken relation only the relation is left out.
 * The rules are checked on records whose shape is sound.
 */
export function parseDataset(files: Files): Parsed {
  const map = files["locations.geojson"];
  const collection = readOutside("locations.geojson", map, featureCollection);
  const locations = readTable("locations.geojson", listIn(map, "features"), locationSchema);
  const areas = readTable("areas.json", files["areas.json"], areaSchema, (area) => [
    ...checkArea(area),
    ...checkIds("locations", area.locations, locations),
  ]);
  const actors = readTable("actors.json", files["actors.json"], actorSchema);
  const sources = readTable("sources.json", files["sources.json"], sourceSchema);
  const register: Register = { locations, areas, actors, sources };
  const sound = readTable("reports.json", files["reports.json"], reportSchema, (report) => [
    ...checkReport(report),
    ...checkReferences(report, register),
  ]);
  const reports = checkRelations(sound, actors);
  const { story, problems } = readStory(files["story.json"], reports);
  const contested = readContested(files["contested.json"], areas, reports);
  return {
    dataset: datasetOf(register, reports, contested),
    story,
    problems: [
      collection.problems,
      locations.problems,
      areas.problems,
      missingAreas(areas),
      actors.problems,
      sources.problems,
      reports.problems,
      problems,
      contested.problems,
    ].flat(),
  };
}

function datasetOf(register: Register, reports: Table<Report>, contested: Table<Contested>): Dataset {
  return createDataset({
    locations: [...register.locations.kept.values()],
    areas: [...register.areas.kept.values()],
    actors: [...register.actors.kept.values()],
    sources: [...register.sources.kept.values()],
    reports: [...reports.kept.values()],
    contested: [...contested.kept.values()],
  });
}

function missingAreas({ file, seen, problems }: Table<Area>): Problem[] {
  if (problems.some(({ record }) => record === null)) return [];
  return AREA_IDS.filter((id) => !seen.has(id)).map((id) => ({
    file,
    record: id,
    field: null,
    found: "missing",
    expected: `an entry for each of ${AREA_IDS.join(", ")}`,
  }));
}
