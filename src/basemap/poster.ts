import { geoIdentity, geoPath } from "d3-geo";
import type { GeoJsonProperties, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { type Camera, mercatorY, project } from "./camera.ts";
import { customProperty, PALETTES, type Palette } from "./palette.ts";
import { areaOf, relativePath, thinned } from "./planar.ts";

/** A part of the world as a poster draws it, in Web Mercator. */
export interface PosterWindow {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** The scale the poster is made for, in CSS pixels for one degree of longitude. */
  readonly pxPerDegree: number;
  /** Poster units in one such pixel. Coordinates are whole units right and down from the north-west corner. */
  readonly unitsPerPx: number;
  /** How far a thinned line may lie from the true one, in poster units. */
  readonly tolerance: number;
  /** Islands and lakes smaller than this are left out, in square poster units. */
  readonly smallest: number;
  /** Factor on all widths of lines. */
  readonly strokes: number;
}

export const POSTER_WINDOWS = {
  kursk: {
    west: 26,
    south: 44.8,
    east: 45.5,
    north: 56.7,
    pxPerDegree: 23.4,
    unitsPerPx: 4,
    tolerance: 2,
    smallest: 24,
    strokes: 1,
  },
  "far-east": {
    west: 119,
    south: 34,
    east: 146.5,
    north: 57,
    pxPerDegree: 16.6,
    unitsPerPx: 4,
    tolerance: 2,
    smallest: 24,
    strokes: 1,
  },
  strip: {
    west: 18,
    south: 38,
    east: 153,
    north: 60,
    pxPerDegree: 4.57,
    unitsPerPx: 2,
    tolerance: 1,
    smallest: 16,
    strokes: 0.7,
  },
} as const satisfies Record<string, PosterWindow>;

/** The layers of the basemap files in the order in which they are painted. */
export const POSTER_LAYERS = [
  "land",
  "ukraine",
  "north-korea",
  "oblasts",
  "kursk",
  "rivers",
  "lakes",
  "amur",
  "borders",
  "disputed",
] as const;
export type PosterLayer = (typeof POSTER_LAYERS)[number];

type Paint = Readonly<Record<string, string | number>>;

function colour(token: keyof Palette): string {
  return `var(${customProperty(token)},${PALETTES.light[token]})`;
}

/** Widths are CSS pixels at every scale. */
function line(token: keyof Palette, width: number, more: Paint = {}): Paint {
  return {
    fill: "none",
    stroke: colour(token),
    "stroke-width": width,
    "vector-effect": "non-scaling-stroke",
    ...more,
  };
}

const PAINT: Readonly<Record<PosterLayer, Paint>> = {
  land: { fill: colour("land") },
  ukraine: { fill: colour("ukraine") },
  "north-korea": { fill: colour("northKorea") },
  kursk: { ...line("kurskLine", 0.9), fill: colour("kursk") },
  lakes: { fill: colour("sea") },
  oblasts: line("oblastLine", 0.7),
  rivers: line("river", 0.8),
  amur: line("river", 3),
  borders: line("border", 1),
  disputed: line("border", 1, { "stroke-dasharray": "3 2" }),
};

/** How far the drawing runs on beyond the window, so that no cut edge shows, in poster units. */
const BLEED = 40;

function unitsPerDegree({ pxPerDegree, unitsPerPx }: PosterWindow): number {
  return pxPerDegree * unitsPerPx;
}

/** Width and height of a window, in poster units. */
function sizeOf(window: PosterWindow): [width: number, height: number] {
  const scale = unitsPerDegree(window);
  const { west, south, east, north } = window;
  return [(east - west) * scale, (mercatorY(north) - mercatorY(south)) * scale];
}

/** The SVG transform that lays a poster of this window under a camera, whatever the camera's size and scale. */
export function posterTransform(window: PosterWindow, camera: Camera): string {
  const [x, y] = project(camera, [window.west, window.north]);
  const round = (value: number) => Number(value.toFixed(3));
  const scale = camera.pxPerDegree / unitsPerDegree(window);
  return `translate(${round(x)} ${round(y)}) scale(${Number(scale.toPrecision(8))})`;
}

/**
 * The topology in whole poster units. Each arc is thinned once, so that neighbours still share their line.
 * Latitudes beyond 85 degrees are held there, where Web Mercator ends.
 */
function inPosterUnits(topology: Topology, window: PosterWindow): Topology {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const k = unitsPerDegree(window);
  const top = mercatorY(window.north);
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]) => {
      [x, y] = topology.transform ? [x + dx, y + dy] : [dx, dy];
      const lat = Math.min(85, y * scale[1] + translate[1]);
      return [(x * scale[0] + translate[0] - window.west) * k, (top - mercatorY(lat)) * k];
    });
    return thinned(points, window.tolerance);
  });
  return { type: "Topology", objects: topology.objects, arcs };
}

function withoutSpecks(shape: Polygon | MultiPolygon, smallest: number): MultiPolygon {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const coordinates = polygons.map((rings) => rings.filter((ring) => areaOf(ring) >= smallest));
  return { type: "MultiPolygon", coordinates };
}

/** A basemap's layers as SVG path data in the window's poster units, in painting order; empty layers are left out. */
export function posterLayers(topology: Topology, window: PosterWindow): { layer: PosterLayer; d: string }[] {
  const planar = inPosterUnits(topology, window);
  const [width, height] = sizeOf(window);
  const clip = geoIdentity().clipExtent([
    [-BLEED, -BLEED],
    [Math.ceil(width) + BLEED, Math.ceil(height) + BLEED],
  ]);
  return POSTER_LAYERS.flatMap((layer) => {
    const object = planar.objects[layer];
    if (!object) return [];
    const path = relativePath();
    geoPath(clip, path)(shapeOf(planar, object, window.smallest));
    return path.d() === "" ? [] : [{ layer, d: path.d() }];
  });
}

/** A layer's object as lines, or as polygons without specks. */
function shapeOf(
  planar: Topology,
  object: GeometryObject<GeoJsonProperties>,
  smallest: number,
): MultiPolygon | MultiLineString {
  if (object.type === "Polygon") return withoutSpecks(feature(planar, object).geometry, smallest);
  if (object.type === "MultiPolygon") return withoutSpecks(feature(planar, object).geometry, smallest);
  return mesh(planar, object as GeometryObject);
}

function attributes(paint: Paint, strokes: number): string {
  return Object.entries(paint)
    .map(([name, value]) => {
      const scaled = name === "stroke-width" ? Number((Number(value) * strokes).toFixed(2)) : value;
      return `${name}="${scaled}"`;
    })
    .join(" ");
}

/**
 * A poster as the markup of an SVG symbol, drawn with `<use>` under `posterTransform`. It has no
 * viewBox: its units are the window's. Colours are the page's custom properties, light ones without a page.
 */
export function posterSymbol(id: string, window: PosterWindow, topology: Topology): string {
  const [width, height] = sizeOf(window).map(Math.ceil) as [number, number];
  const sea = `<path fill="${colour("sea")}" d="M${-BLEED}-${BLEED}H${width + BLEED}V${height + BLEED}H${-BLEED}z"/>`;
  const paths = posterLayers(topology, window).map(
    ({ layer, d }) => `<path ${attributes(PAINT[layer], window.strokes)} d="${d}"/>`,
  );
  return `<symbol id="${id}" overflow="visible"><g stroke-linejoin="round">${sea}${paths.join("")}</g></symbol>`;
}
