import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * A part of the built page against what it may weigh. Bytes are those of `gzip -9`, each file by itself; of the
 * file that runs from a disk as they are.
 */
export interface Weight {
  readonly what: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly budget: number;
}

/**
 * Weighs a built page. Throws where a part that has a budget is not found, for then its weight would be a
 * wrong nothing.
 * @param dist the folder that holds `index.html` and `assets/`
 */
export function weigh(dist: string): Weight[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const assets = readdirSync(join(dist, "assets"));
  const read = (name: string) => readFileSync(join(dist, "assets", name));
  const first = firstScripts(html, (name) => read(name).toString());
  const map = mapFiles(assets, first, (name) => read(name).toString());
  const embed = embedFiles(dist, assets);
  const kept = keptFiles(readFileSync(join(dist, "sw.js"), "utf8"));
  const bytes = (names: readonly string[]) => names.reduce((sum, name) => sum + gzipped(read(name)), 0);
  return [
    {
      what: "index.html without the table",
      files: ["index.html"],
      bytes: gzipped(withoutTable(html)),
      budget: 30_000,
    },
    { what: "JavaScript before the slider works", files: first, bytes: bytes(first), budget: 110_000 },
    { what: "the free map, on demand", files: map, bytes: bytes(map), budget: 520_000 },
    { what: "embed.html", files: ["embed.html"], bytes: embed.html, budget: 24_000 },
    {
      what: "the embed's script without its data",
      files: embed.files,
      bytes: embed.script - embed.data,
      budget: 90_000,
    },
    {
      what: "all of an embed before a touch",
      files: ["embed.html", ...embed.files],
      bytes: embed.html + embed.script + embed.style,
      budget: 150_000,
    },
    { what: "embed.js, for pages that embed", files: ["embed.js"], bytes: embed.host, budget: 2_000 },
    {
      what: "all that is kept for use offline",
      files: kept,
      bytes: kept.reduce((sum, name) => sum + gzipped(readFileSync(join(dist, name))), 0),
      budget: 1_250_000,
    },
    {
      what: "the map in one file, not compressed",
      files: ["troop-reports.html"],
      bytes: readFileSync(join(dist, "troop-reports.html")).length,
      budget: 3_000_000,
    },
  ];
}

/** What an embed is made of. Its data are weighed as the newest of the kept states, which holds the same. */
function embedFiles(dist: string, assets: readonly string[]) {
  const one = (pattern: RegExp) => {
    const [name, ...more] = assets.filter((each) => pattern.test(each));
    if (!name || more.length > 0) throw new Error(`Not exactly one file in assets/ is like ${pattern}.`);
    return name;
  };
  const weight = (...path: string[]) => gzipped(readFileSync(join(dist, ...path)));
  const script = one(/^embed-.*\.js$/);
  const style = one(/^embed-.*\.css$/);
  const newest = readdirSync(join(dist, "data/versions")).sort().at(-1);
  if (!newest) throw new Error("No state of the data is kept in data/versions/.");
  return {
    files: [script, style],
    html: weight("embed.html"),
    host: weight("embed.js"),
    script: weight("assets", script),
    style: weight("assets", style),
    data: weight("data/versions", newest),
  };
}

/** What the service worker fetches on the first visit, by its own list. */
function keptFiles(worker: string): string[] {
  const names = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, name = ""]) => name);
  if (names.length === 0) throw new Error("The list of sw.js is not found.");
  return names;
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function withoutTable(html: string): string {
  const [table, ...more] = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
  if (!table || more.length > 0) throw new Error("index.html does not hold exactly one table.");
  return html.replace(table, "");
}

/** The page's scripts and all that they import before they run. */
function firstScripts(html: string, read: (name: string) => string): string[] {
  const entries = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, address = ""]) =>
    basename(address),
  );
  if (entries.length === 0) throw new Error("index.html loads no script.");
  return closure(entries, (name) => staticImports(read(name)));
}

/** `import "./a.js"`, `import {b} from "./a.js"` and `export … from "./a.js"`, not `import("./a.js")`. */
function staticImports(code: string): string[] {
  const found = code.matchAll(
    /\b(?:import|export)\s*(?:[\w$*{}\s,]+\bfrom\s*|[{*][\w$*{}\s,]+from\s*)?"(\.\/[^"]+\.js)"/g,
  );
  return [...found].map(([, address = ""]) => basename(address));
}

/** What a map must be made of, by the beginnings and ends of names. */
const MAP_PARTS: Readonly<Record<string, RegExp>> = {
  library: /^maplibre-(?!gl-worker).*\.js$/,
  worker: /^maplibre-gl-worker.*\.js$/,
  style: /^maplibre.*\.css$/,
  vectors: /\.topojson$/,
  names: /^labels.*\.json$/,
};

/** The map's own files and every other that they name, without what the page has anyway. */
function mapFiles(
  assets: readonly string[],
  first: readonly string[],
  read: (name: string) => string,
): string[] {
  const starts = Object.entries(MAP_PARTS).flatMap(([part, pattern]) => {
    const found = assets.filter((name) => pattern.test(name));
    if (found.length === 0) throw new Error(`The map's ${part} is not in assets/.`);
    return found;
  });
  const isCode = (name: string) => name.endsWith(".js") && !name.includes("worker");
  const named = (name: string) => (isCode(name) ? staticImports(read(name)) : []);
  return closure([...starts, ...assets.filter((name) => name.startsWith("basemapData"))], named).filter(
    (name) => !first.includes(name),
  );
}

function closure(starts: readonly string[], next: (name: string) => readonly string[]): string[] {
  const found = new Set(starts);
  for (const name of found) for (const each of next(name)) found.add(each);
  return [...found];
}

/** A line for a table: what, kilobytes of 1,000 bytes, budget. */
export function weightLine({ what, bytes, budget }: Weight): string {
  const verdict = bytes > budget ? "TOO LARGE" : "ok";
  return `${what.padEnd(36)} ${kilobytes(bytes).padStart(9)} of ${kilobytes(budget).padStart(9)}   ${verdict}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
