import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/**
 * A part of the built page against what it may weigh, in bytes, each file by itself: `gzip` of `gzip -9`,
 * `brotli` of its quality 11, `raw` of the file as it is, which is how one that runs from a disk is carried.
 */
export interface Weight {
  readonly what: string;
  readonly files: readonly string[];
  readonly as: Coding;
  readonly bytes: number;
  readonly budget: number;
}

export type Coding = "gzip" | "brotli" | "raw";

const CODED: Readonly<Record<Coding, (content: string | Buffer) => number>> = {
  gzip: (content) => gzipSync(content, { level: 9 }).length,
  brotli: (content) => brotliCompressSync(content).length,
  raw: (content) => Buffer.byteLength(content),
};

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
  const parts: readonly Part[] = [
    {
      what: "index.html without the table",
      files: ["index.html"],
      contents: [withoutTable(html)],
      budgets: { gzip: 30_000, brotli: 25_500 },
    },
    {
      what: "JavaScript before the slider works",
      files: first,
      contents: first.map(read),
      budgets: { gzip: 110_000, brotli: 96_000 },
    },
    {
      what: "the free map, on demand",
      files: map,
      contents: map.map(read),
      budgets: { gzip: 520_000, brotli: 440_000 },
    },
    {
      what: "embed.html",
      files: ["embed.html"],
      contents: [embed.html],
      budgets: { gzip: 24_000, brotli: 20_500 },
    },
    {
      what: "the embed's script without its data",
      files: [embed.script],
      contents: [read(embed.script)],
      without: embed.data,
      budgets: { gzip: 90_000 },
    },
    {
      what: "all of an embed before a touch",
      files: ["embed.html", embed.script, embed.style],
      contents: [embed.html, read(embed.script), read(embed.style)],
      budgets: { gzip: 150_000, brotli: 125_000 },
    },
    {
      what: "embed.js, for pages that embed",
      files: ["embed.js"],
      contents: [embed.host],
      budgets: { gzip: 2_000, brotli: 1_800 },
    },
    {
      what: "all that is kept for use offline",
      files: kept,
      contents: kept.map((name) => readFileSync(join(dist, name))),
      budgets: { gzip: 1_250_000, brotli: 1_050_000 },
    },
    {
      what: "the map in one file",
      files: [SINGLE_FILE],
      contents: [readFileSync(join(dist, SINGLE_FILE))],
      budgets: { raw: 3_000_000 },
    },
  ];
  return parts.flatMap(weightsOf);
}

const SINGLE_FILE = "troop-reports.html";

/** What is weighed together, and what it may weigh in each way of carrying it. */
interface Part {
  readonly what: string;
  readonly files: readonly string[];
  readonly contents: readonly (string | Buffer)[];
  /** What is inside and is no part of it. */
  readonly without?: Buffer;
  readonly budgets: Partial<Record<Coding, number>>;
}

function weightsOf({ what, files, contents, without, budgets }: Part): Weight[] {
  return (Object.keys(CODED) as Coding[]).flatMap((as) => {
    const budget = budgets[as];
    if (budget === undefined) return [];
    const coded = CODED[as];
    const bytes = contents.reduce((sum, content) => sum + coded(content), without ? -coded(without) : 0);
    return [{ what, files, as, bytes, budget }];
  });
}

/** What an embed is made of. Its data are weighed as the newest of the kept states, which holds the same. */
function embedFiles(dist: string, assets: readonly string[]) {
  const one = (pattern: RegExp) => {
    const [name, ...more] = assets.filter((each) => pattern.test(each));
    if (!name || more.length > 0) throw new Error(`Not exactly one file in assets/ is like ${pattern}.`);
    return name;
  };
  const read = (...path: string[]) => readFileSync(join(dist, ...path));
  const newest = readdirSync(join(dist, "data/versions")).sort().at(-1);
  if (!newest) throw new Error("No state of the data is kept in data/versions/.");
  return {
    script: one(/^embed-.*\.js$/),
    style: one(/^embed-.*\.css$/),
    html: read("embed.html"),
    host: read("embed.js"),
    data: read("data/versions", newest),
  };
}

/** What the service worker fetches on the first visit, by its own list. */
function keptFiles(worker: string): string[] {
  const names = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, name = ""]) => name);
  if (names.length === 0) throw new Error("The list of sw.js is not found.");
  return names;
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

/** A line for a table: what, how it is carried, kilobytes of 1,000 bytes, budget. */
export function weightLine({ what, as, bytes, budget }: Weight): string {
  const verdict = bytes > budget ? "TOO LARGE" : "ok";
  return `${what.padEnd(36)} ${as.padEnd(6)} ${kilobytes(bytes).padStart(9)} of ${kilobytes(budget).padStart(9)}   ${verdict}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
