import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Topology } from "topojson-specification";

/** The curated files, by their names in `data/`. */
const FILES = [
  "locations.geojson",
  "areas.json",
  "actors.json",
  "sources.json",
  "reports.json",
  "story.json",
] as const;

/** What the pages are built from. */
export interface BuildInputs {
  readonly version: string;
  readonly files: Readonly<Record<(typeof FILES)[number], unknown>>;
  readonly orientation: unknown;
  readonly scene: Topology;
  readonly overview: Topology;
}

/** Reads `data/` below the project's root. */
export async function readInputs(root: string): Promise<BuildInputs> {
  const text = (name: string) => readFile(resolve(root, "data", name), "utf8");
  const json = async (name: string) => JSON.parse(await text(name));
  const contents = await Promise.all(FILES.map(json));
  return {
    version: (await text("VERSION")).trim(),
    files: Object.fromEntries(FILES.map((name, index) => [name, contents[index]])) as BuildInputs["files"],
    orientation: await json("basemap/labels.json"),
    scene: await json("basemap/scene.topojson"),
    overview: await json("basemap/overview.topojson"),
  };
}

/** The one file that the page fetches. */
export function publishedData({ version, files, orientation }: BuildInputs): string {
  return JSON.stringify({ version, files, orientation });
}
