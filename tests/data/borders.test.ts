import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { mercatorY } from "#basemap/camera.ts";
import { posterLayers, posterSymbol } from "#basemap/poster.ts";
import { POSTER_WINDOWS, type PosterWindow } from "#basemap/posterWindow.ts";

type Shape = Polygon | MultiPolygon | MultiLineString;
type Layers = Readonly<Record<string, Shape>>;
type Spots = Readonly<Record<string, Position>>;

const UKRAINIAN: Spots = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.55, 44.58],
  Kerch: [36.45, 45.35],
  Donetsk: [37.8, 48.0],
  Luhansk: [39.3, 48.57],
  Mariupol: [37.54, 47.12],
  // The city's north: its centre lies on the bank of an estuary that the source draws too wide.
  Kherson: [32.61, 46.67],
};
const RUSSIAN: Spots = { Sudzha: [35.27, 51.19], Kursk: [36.19, 51.73], Belgorod: [36.58, 50.6] };
const NORTH_KOREAN: Spots = { Pyongyang: [125.75, 39.02], Chongjin: [129.76, 41.8] };
/** Areas where a border or a dashed line would cut a state in two: `[west, south, east, north]`. */
const WHOLE = {
  Perekop: [33.3, 45.95, 34.1, 46.35],
  Donbas: [36.8, 47.3, 38.1, 49],
  "the Dniester's left bank": [28.95, 47.2, 29.17, 47.4],
} as const;
const PANMUNJOM: Position = [126.68, 37.95];
const RIVERS: Spots = {
  "the Amur at Blagoveshchensk": [127.5, 50.25],
  "the Ussuri near 47° N": [134.0, 46.85],
};

function ringsOf(shape: Shape | undefined): Position[][] {
  if (!shape) return [];
  return shape.type === "MultiPolygon" ? shape.coordinates.flat() : shape.coordinates;
}

/** Even-odd over all rings, on the flat map. */
function covers(rings: readonly Position[][], [x = 0, y = 0]: Position): boolean {
  let odd = false;
  for (const ring of rings) {
    for (const [i, [x0 = 0, y0 = 0]] of ring.entries()) {
      const [x1 = 0, y1 = 0] = ring[(i + 1) % ring.length] ?? [];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
    }
  }
  return odd;
}

type Segment = readonly [from: Position, to: Position];

function segmentsOf(shape: Shape | undefined): Segment[] {
  return ringsOf(shape).flatMap((line) => line.slice(1).map((to, i): Segment => [line[i] ?? to, to]));
}

/** How far a place lies from a segment; good enough below a hundred kilometres. */
function kilometres([[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]: Segment, [x = 0, y = 0]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  const [dx, dy, px, py] = [(x1 - x0) * shrink, y1 - y0, (x - x0) * shrink, y - y0];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy) * 111.2;
}

function isNear(segments: readonly Segment[], place: Position, limit: number): boolean {
  return segments.some((segment) => kilometres(segment, place) < limit);
}

/** Whether a segment runs through a box, tried at a hundred steps. */
function enters([[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]: Segment, [w, s, e, n]: readonly number[]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = [w, s, e, n];
  if (Math.max(x0, x1) < west || Math.min(x0, x1) > east) return false;
  return Array.from({ length: 101 }, (_, k) => [x0 + ((x1 - x0) * k) / 100, y0 + ((y1 - y0) * k) / 100]).some(
    ([x = 0, y = 0]) => x > west && x < east && y > south && y < north,
  );
}

function wrongSide(layers: Layers, layer: string, spots: Spots, wanted: boolean): string[] {
  const rings = ringsOf(layers[layer]);
  return Object.entries(spots)
    .filter(([, at]) => covers(rings, at) !== wanted)
    .map(([name]) => `${name} is ${wanted ? "not " : ""}in ${layer}`);
}

function cuts(layers: Layers, layer: string): string[] {
  const segments = segmentsOf(layers[layer]);
  return Object.entries(WHOLE)
    .filter(([, box]) => segments.some((segment) => enters(segment, box)))
    .map(([name]) => `${layer} cuts through ${name}`);
}

/** What is wrong with a basemap's borders, in words; nothing in a file that may ship. */
function offences(layers: Layers): string[] {
  const water = [...segmentsOf(layers.amur), ...segmentsOf(layers.rivers)];
  return [
    ...wrongSide(layers, "ukraine", UKRAINIAN, true),
    ...wrongSide(layers, "ukraine", RUSSIAN, false),
    ...wrongSide(layers, "north-korea", NORTH_KOREAN, true),
    ...wrongSide(layers, "kursk", { "the city of Kursk": [36.19, 51.73], Sudzha: [35.27, 51.19] }, true),
    ...cuts(layers, "borders"),
    ...cuts(layers, "disputed"),
    ...(isNear(segmentsOf(layers.disputed), PANMUNJOM, 20) ? [] : ["no dashed line across Korea"]),
    ...(isNear(segmentsOf(layers.borders), PANMUNJOM, 40) ? ["a border across Korea"] : []),
    ...Object.entries(RIVERS)
      .filter(([, at]) => !isNear(water, at, 10))
      .map(([name]) => `no river for ${name}`),
  ];
}

function readTopology(name: string): Topology {
  return JSON.parse(readFileSync(new URL(`../../data/basemap/${name}.topojson`, import.meta.url), "utf8"));
}

function layersOf(topology: Topology): Layers {
  return Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => {
      const shape = feature(topology, object);
      return [name, (shape.type === "Feature" ? shape.geometry : null) as Shape];
    }),
  );
}

const scene = readTopology("scene");
const overview = readTopology("overview");

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

function line(...positions: Position[]): MultiLineString {
  return { type: "MultiLineString", coordinates: [positions] };
}

describe.each([
  ["scene", scene],
  ["overview", overview],
] as const)("the borders of %s.topojson", (_name, topology) => {
  const layers = layersOf(topology);

  it("are those the United Nations recognise, with cease-fire lines apart", () => {
    expect(offences(layers)).toEqual([]);
  });

  const planted: Record<string, [offence: Layers, words: string]> = {
    "a Ukraine without Crimea": [{ ukraine: rectangle(30, 46.3, 39.6, 50.5) }, "Sevastopol is not"],
    "a Ukraine without the Donbas": [{ ukraine: rectangle(30, 44, 37, 50.5) }, "Donetsk is not"],
    "a Ukraine with Sudzha": [{ ukraine: rectangle(30, 44, 39.6, 51.5) }, "Sudzha is in ukraine"],
    "a North Korea cut at 41° N": [{ "north-korea": rectangle(124, 38, 131, 41) }, "Chongjin is not"],
    "an oblast without its west": [{ kursk: rectangle(36, 51, 38, 52) }, "Sudzha is not in kursk"],
    "a border at Perekop": [{ borders: line([33.4, 46.2], [33.9, 46.1]) }, "borders cuts through Perekop"],
    "dashes at Perekop": [{ disputed: line([33.69, 46.3], [33.69, 46]) }, "disputed cuts through Perekop"],
    "the front of 2015": [{ disputed: line([37.6, 47.1], [37.7, 48.1], [38.5, 48.6]) }, "through Donbas"],
    "a line along the Dniester": [{ disputed: line([29.1, 47.5], [29.1, 47]) }, "the Dniester"],
    "Korea's line as a border": [{ borders: line([126.7, 37.9], [128.3, 38.6]) }, "a border across Korea"],
    "Korea's line missing": [{ disputed: line([0, 0], [1, 1]) }, "no dashed line across Korea"],
    "the Amur missing": [{ amur: line([0, 0], [1, 1]), rivers: line([0, 0], [1, 1]) }, "the Amur"],
    "the Ussuri missing": [{ amur: line([121, 53], [127.5, 50.25]) }, "the Ussuri"],
  };

  it.each(Object.entries(planted))("would not pass with %s", (_title, [offence, words]) => {
    expect(offences({ ...layers, ...offence }).join("; ")).toContain(words);
  });
});

/** The rings of a poster's path, in poster units. */
function ringsOfPath(d: string): Position[][] {
  let [x, y] = [0, 0];
  return d
    .split("m")
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const ring = numbers.flatMap((dx, i) => {
        if (i % 2 === 1) return [];
        [x, y] = [x + dx, y + (numbers[i + 1] ?? 0)];
        return [[x, y]];
      });
      [x = 0, y = 0] = ring[0] ?? [];
      return ring;
    });
}

function inUnits(
  { west, north, pxPerDegree, unitsPerPx }: PosterWindow,
  [lon = 0, lat = 0]: Position,
): Position {
  const scale = pxPerDegree * unitsPerPx;
  return [(lon - west) * scale, (mercatorY(north) - mercatorY(lat)) * scale];
}

describe.each([
  ["Kursk poster", POSTER_WINDOWS.kursk, scene],
  ["strip", POSTER_WINDOWS.strip, overview],
] as const)("the %s", (_name, window, topology) => {
  const ukraine = posterLayers(topology, window).find(({ layer }) => layer === "ukraine");
  const rings = ringsOfPath(ukraine?.d ?? "");

  it.each(Object.entries(UKRAINIAN))("has %s in Ukraine", (_place, at) => {
    expect(covers(rings, inUnits(window, at))).toBe(true);
  });

  it.each(Object.entries(RUSSIAN))("has %s outside Ukraine", (_place, at) => {
    expect(covers(rings, inUnits(window, at))).toBe(false);
  });
});

describe("the basemap's weight", () => {
  it("is at most 14.5 kB of gzip for the three posters together", () => {
    const markup = [
      posterSymbol("basemap-kursk", POSTER_WINDOWS.kursk, scene),
      posterSymbol("basemap-far-east", POSTER_WINDOWS["far-east"], scene),
      posterSymbol("basemap-strip", POSTER_WINDOWS.strip, overview),
    ].join("");
    expect(gzipSync(markup, { level: 9 }).length).toBeLessThanOrEqual(14_500);
  });

  it("is at most 79 kB of gzip for what a free map fetches", () => {
    expect(gzipSync(JSON.stringify(scene), { level: 9 }).length).toBeLessThanOrEqual(79_000);
  });
});
