import { geoIdentity, geoPath } from "d3-geo";
import type { GeoJsonProperties, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { mercatorY } from "./camera.ts";
import { customProperty, PALETTES, type Palette } from "./palette.ts";
import { areaOf, relativePath, thinned } from "./planar.ts";
import { type PosterWindow, unitsPerDegree } from "./posterWindow.ts";

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

/** Layers of thin lines in a colour close to what lies below. */
const FAINT: ReadonlySet<string> = new Set<PosterLayer>(["oblasts", "rivers"]);

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

/** How far the drawing runs on beyond the window, so that no cut line's end shows, in poster units. */
const BLEED = 8;

/** Width and height of a window, in poster units. */
function sizeOf(window: PosterWindow): [width: number, height: number] {
  const scale = unitsPerDegree(window);
  const { west, south, east, north } = window;
  return [(east - west) * scale, (mercatorY(north) - mercatorY(south)) * scale];
}

/**
 * The topology in whole poster units. Each arc is thinned once, so that neighbours still share their line.
 * Latitudes beyond 85 degrees are held there, where Web Mercator ends.
 */
function inPosterUnits(topology: Topology, window: PosterWindow): Topology {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const k = unitsPerDegree(window);
  const top = mercatorY(window.north);
  const clear = clearArcs(topology);
  const arcs = topology.arcs.map((arc, index) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]) => {
      [x, y] = topology.transform ? [x + dx, y + dy] : [dx, dy];
      const lat = Math.min(85, y * scale[1] + translate[1]);
      return [(x * scale[0] + translate[0] - window.west) * k, (top - mercatorY(lat)) * k];
    });
    return thinned(points, clear.has(index) ? window.tolerance : window.faintTolerance);
  });
  return { type: "Topology", objects: topology.objects, arcs };
}

/** The numbers of the arcs that the layers other than the faint ones are made of. */
function clearArcs({ objects }: Topology): ReadonlySet<number> {
  const layers = Object.entries(objects).filter(([layer]) => !FAINT.has(layer));
  const numbers = layers.flatMap(([, object]) => ("arcs" in object ? numbersIn(object.arcs) : []));
  // An arc that runs backwards is given as its number's complement.
  return new Set(numbers.map((number) => (number < 0 ? ~number : number)));
}

function numbersIn(nested: unknown): number[] {
  if (typeof nested === "number") return [nested];
  return Array.isArray(nested) ? nested.flatMap(numbersIn) : [];
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
