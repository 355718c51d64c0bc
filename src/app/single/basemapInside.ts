import type { Topology } from "topojson-specification";
import { type Basemap, type Label, readBasemap } from "#views/map/readBasemap.ts";
import { inside, unpacked } from "./inside.ts";
import { makeWorker } from "./workerAddress.ts";

/** The vectors and names of the edition in one file. With them the worker of the map is made ready. */
export async function fetchBasemap(): Promise<Basemap> {
  const [scene] = await Promise.all([unpacked("scene"), makeWorker()]);
  const { orientation } = JSON.parse(inside("data")) as { orientation: readonly Label[] };
  return readBasemap(JSON.parse(scene) as Topology, orientation);
}
