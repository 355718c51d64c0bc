import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { weigh, weightLine } from "../../../scripts/test/sizes.ts";

const INDEX = '<script type="module" src="./assets/index-a.js"></script><table><tr></tr></table>';
const BUILT = {
  "index.html": INDEX,
  "assets/index-a.js": 'import{a}from"./shared-a.js";import("./maplibre-a.js");import("./later-a.js")',
  "assets/shared-a.js": "export const a=1",
  "assets/later-a.js": "1",
  "assets/maplibre-a.js": 'import{a as b}from"./shared-a.js";import{c}from"./colours-a.js"',
  "assets/colours-a.js": "export const c=1",
  "assets/maplibre-a.css": ".a{}",
  "assets/maplibre-gl-worker-a.js": "1",
  "assets/scene-a.topojson": "{}",
  "assets/labels-a.json": "[]",
  "embed.html": "<p></p>",
  "embed.js": "1",
  "sw.js": 'install([{"revision":"a","url":"method.html"},{"revision":null,"url":"assets/later-a.js"}])',
  "method.html": "<p></p>",
  "troop-reports.html": "<p></p>",
  "assets/embed-a.js": "12",
  "assets/embed-a.css": ".a{}",
  "data/versions/2026-11-22.js": "1",
};

/** The same text at each call, which does not compress below `bytes`. */
function heavy(bytes: number): string {
  const part = (index: number) => createHash("sha512").update(String(index)).digest("base64");
  return `/*${Array.from({ length: Math.ceil(bytes / 64) }, (_, index) => part(index)).join("")}*/`;
}

describe("the weights of a built page", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function built(changes: Partial<Record<keyof typeof BUILT, string | null>> = {}): string {
    const dist = mkdtempSync(join(tmpdir(), "dist-"));
    folders.push(dist);
    mkdirSync(join(dist, "assets"));
    mkdirSync(join(dist, "data/versions"), { recursive: true });
    for (const [name, content] of Object.entries({ ...BUILT, ...changes })) {
      if (content !== null) writeFileSync(join(dist, name), content);
    }
    return dist;
  }

  const tooLarge = (dist: string) => [
    ...new Set(
      weigh(dist)
        .filter(({ bytes, budget }) => bytes > budget)
        .map(({ what }) => what),
    ),
  ];

  it("count what the page imports at once as its script, and the rest of the map's code as the map", () => {
    const once = weigh(built()).filter(({ as }) => as !== "brotli");
    expect(once.map(({ files }) => [...files].sort())).toEqual([
      ["index.html"],
      ["index-a.js", "shared-a.js"],
      [
        "colours-a.js",
        "labels-a.json",
        "maplibre-a.css",
        "maplibre-a.js",
        "maplibre-gl-worker-a.js",
        "scene-a.topojson",
      ],
      ["embed.html"],
      ["embed-a.js"],
      ["embed-a.css", "embed-a.js", "embed.html"],
      ["embed.js"],
      ["assets/later-a.js", "method.html"],
      ["troop-reports.html"],
    ]);
  });

  it("are all within their budgets where the files are small", () => {
    expect(tooLarge(built())).toEqual([]);
  });

  it.each([
    ["index.html", 30_000, "index.html without the table", INDEX],
    ["assets/shared-a.js", 110_000, "JavaScript before the slider works", ""],
    ["assets/colours-a.js", 520_000, "the free map, on demand", ""],
    ["assets/maplibre-gl-worker-a.js", 520_000, "the free map, on demand", ""],
    ["assets/scene-a.topojson", 520_000, "the free map, on demand", ""],
    ["embed.html", 24_000, "embed.html", ""],
    ["assets/embed-a.js", 90_000, "the embed's script without its data", ""],
    ["assets/embed-a.css", 150_000, "all of an embed before a touch", ""],
    ["embed.js", 2_000, "embed.js, for pages that embed", ""],
    ["method.html", 1_250_000, "all that is kept for use offline", ""],
    ["troop-reports.html", 3_000_000, "the map in one file", ""],
  ] as const)("are too large with a heavy %s", (name, bytes, what, before) => {
    expect(tooLarge(built({ [name]: before + heavy(bytes) }))).toEqual([what]);
  });

  it("leave out the table, and code for later", () => {
    const table = `<table>${heavy(40_000)}</table>`;
    const page = INDEX.replace(/<table.*table>/, () => table);
    expect(tooLarge(built({ "index.html": page, "assets/later-a.js": heavy(600_000) }))).toEqual([]);
  });

  it.each([
    ["assets/maplibre-gl-worker-a.js", "worker"],
    ["assets/scene-a.topojson", "vectors"],
    ["assets/labels-a.json", "names"],
    ["assets/maplibre-a.css", "style"],
    ["assets/maplibre-a.js", "library"],
  ] as const)("are not given without %s", (name, part) => {
    expect(() => weigh(built({ [name]: null }))).toThrow(`The map's ${part} is not in assets/.`);
  });

  it.each(["assets/embed-a.js", "assets/embed-a.css"] as const)("are not given without %s", (name) => {
    expect(() => weigh(built({ [name]: null }))).toThrow("Not exactly one file in assets/ is like");
  });

  it("are not given without a list of what is kept offline", () => {
    expect(() => weigh(built({ "sw.js": "install([])" }))).toThrow("The list of sw.js is not found.");
  });

  it("leave out the embed's data from its script, not from all of it", () => {
    const data = { "assets/embed-a.js": heavy(100_000), "data/versions/2026-11-22.js": heavy(90_000) };
    expect(tooLarge(built(data))).toEqual([]);
    const more = { "assets/embed-a.js": heavy(160_000), "data/versions/2026-11-22.js": heavy(90_000) };
    expect(tooLarge(built(more))).toEqual(["all of an embed before a touch"]);
  });

  it("are those of the single file as it lies on the disk", () => {
    const even = (bytes: number) => built({ "troop-reports.html": "a".repeat(bytes) });
    expect(tooLarge(even(3_000_000))).toEqual([]);
    expect(tooLarge(even(3_000_001))).toEqual(["the map in one file"]);
  });

  it("are told for each way of carrying, and too large in one of them alone", () => {
    // Text of few letters in no order: brotli packs it better than gzip.
    const letters = heavy(150_000).replace(/[^a-f]/g, "");
    const weights = weigh(built({ "embed.html": letters }));
    const embed = weights.filter(({ what }) => what === "embed.html");
    expect(embed.map(({ as }) => as)).toEqual(["gzip", "brotli"]);
    expect(embed[1]?.bytes).toBeLessThan(embed[0]?.bytes ?? 0);
    expect(weights.filter(({ what }) => what === "the map in one file").map(({ as }) => as)).toEqual(["raw"]);
  });

  it("are written in kilobytes of 1,000 bytes", () => {
    const weight = { what: "all of it", files: [], as: "gzip" as const, bytes: 30_001, budget: 30_000 };
    expect(weightLine(weight)).toMatch(/^all of it +gzip +30\.0 kB of +30\.0 kB {3}TOO LARGE$/);
  });
});
