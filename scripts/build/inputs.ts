import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Topology } from "topojson-specification";
import { FILE_NAMES, type Files } from "../../src/dataset/problem.ts";

/** What the pages are built from. */
export interface BuildInputs {
  readonly version: string;
  readonly files: Files;
  readonly orientation: unknown;
  readonly scene: Topology;
  readonly overview: Topology;
}

/** Reads `data/` below the project's root. */
export async function readInputs(root: string): Promise<BuildInputs> {
  const text = (name: string) => readFile(resolve(root, "data", name), "utf8");
  const json = async (name: string) => JSON.parse(await text(name));
  const contents = await Promise.all(FILE_NAMES.map(json));
  return {
    version: (await text("VERSION")).trim(),
    files: Object.fromEntries(FILE_NAMES.map((name, index) => [name, contents[index]])) as Files,
    orientation: await json("basemap/labels.json"),
    scene: await json("basemap/scene.topojson"),
    overview: await json("basemap/overview.topojson"),
  };
}

/** The one file that the page fetches. */
export function publishedData({ version, files, orientation }: BuildInputs): string {
  return JSON.stringify({ version, files, orientation });
}
