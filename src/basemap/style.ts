import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection, Point } from "geojson";
import { PALETTES, type Palette, type ThemeName } from "./palette.ts";

/** The vector layers of the basemap, by their object names in the topology. */
export const BASEMAP_LAYERS = [
  "land",
  "ukraine",
  "north-korea",
  "kursk",
  "lakes",
  "oblasts",
  "rivers",
  "amur",
  "borders",
  "disputed",
] as const;

export type BasemapLayer = (typeof BASEMAP_LAYERS)[number];

/** The languages that every name on the map is given in. */
export type LabelLanguage = "en" | "ru" | "ko" | "uk";

/** What is known of a name on the map: its name in each language, its kind, its rank (1 is shown first). */
export interface LabelProperties {
  readonly kind: "city" | "country" | "sea" | "river";
  readonly rank: number;
  readonly en: string;
  readonly ru: string;
  readonly ko: string;
  readonly uk: string;
}

/** The shipped vectors, as GeoJSON in degrees. */
export interface BasemapData {
  readonly layers: Readonly<Record<BasemapLayer, FeatureCollection>>;
  readonly labels: FeatureCollection<Point, LabelProperties>;
}

/** Where the vectors have 1.2 km detail at best, a deeper tile would only repeat them. */
const DEEPEST_TILE_ZOOM = 9;

// The names are drawn with the reader's own fonts. MapLibre tells weight and slant from the first name of
// a stack, so a stack that is to slant begins with a family that says so.
const UPRIGHT = ["system-ui", "Noto Sans"];
const SLANTED = ["Noto Sans Italic", "system-ui"];

/** Below this zoom, some 8 pixels for a degree, cities would crowd the route strip. */
const FIRST_ZOOM_WITH_CITIES = 2.6;

/** Between a city's dot and its name, in CSS pixels; MapLibre wants it in ems. */
const CITY_SIZE = 10.5;
const CITY_GAP = 5;

/**
 * The free map's style: the poster's colours, strokes and order, and no report, for those lie above it.
 *
 * It holds its data and names no font file and no picture, so drawing it asks nobody for anything.
 * Two themes differ in paint alone, two languages in `text-field` alone.
 */
export function buildStyle(theme: ThemeName, language: LabelLanguage, data: BasemapData): StyleSpecification {
  const palette = PALETTES[theme];
  return {
    version: 8,
    sources: sourcesOf(data),
    // A theme is exchanged at once, with the page around it.
    transition: { duration: 0, delay: 0 },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      ...vectorLayers(palette),
      ...labelLayers(palette, language),
    ],
  };
}

function sourcesOf(data: BasemapData): StyleSpecification["sources"] {
  const sources: StyleSpecification["sources"] = {
    labels: { type: "geojson", data: data.labels, maxzoom: DEEPEST_TILE_ZOOM },
  };
  for (const layer of BASEMAP_LAYERS) {
    // The lines are thinned already, at build; thinning them once more would show beside the poster.
    sources[layer] = {
      type: "geojson",
      data: data.layers[layer],
      maxzoom: DEEPEST_TILE_ZOOM,
      tolerance: 0.1,
    };
  }
  return sources;
}

/** In the order in which the poster paints them. */
function vectorLayers(palette: Palette): LayerSpecification[] {
  return [
    area("land", palette.land),
    area("ukraine", palette.ukraine),
    area("north-korea", palette.northKorea),
    area("kursk", palette.kursk),
    { ...line("kursk", palette.kurskLine, 0.9), id: "kursk-outline" },
    area("lakes", palette.sea),
    line("oblasts", palette.oblastLine, 0.7),
    line("rivers", palette.river, 0.8),
    line("amur", palette.river, 3),
    line("borders", palette.border, 1),
    line("disputed", palette.border, 1, [3, 2]),
  ];
}

function area(layer: BasemapLayer, color: string): LayerSpecification {
  return { id: layer, type: "fill", source: layer, paint: { "fill-color": color } };
}

/** Width and dashes in CSS pixels. */
function line(layer: BasemapLayer, color: string, width: number, dash?: number[]): LayerSpecification {
  return {
    id: layer,
    type: "line",
    source: layer,
    paint: {
      "line-color": color,
      "line-width": width,
      // MapLibre counts dashes in widths of the line.
      ...(dash && { "line-dasharray": dash.map((length) => length / width) }),
    },
  };
}

/**
 * The names of rivers, seas, countries and cities, in this order, the cities uppermost.
 * Where two would touch the upper one stays; within a layer, the lower rank.
 */
function labelLayers(palette: Palette, language: LabelLanguage): LayerSpecification[] {
  return [
    names("river", language, palette.seaName, palette, { "text-font": SLANTED, "text-size": 10 }),
    names("sea", language, palette.seaName, palette, { "text-font": SLANTED, "text-size": 11 }),
    names("country", language, palette.ink3, palette, {
      "text-size": 9.5,
      "text-letter-spacing": 0.16,
      "text-transform": "uppercase",
    }),
    cityDots(palette),
    {
      ...names("city", language, palette.ink3, palette, {
        "text-size": CITY_SIZE,
        "text-variable-anchor": ["left", "right"],
        "text-radial-offset": CITY_GAP / CITY_SIZE,
        "text-max-width": 12,
      }),
      minzoom: FIRST_ZOOM_WITH_CITIES,
    },
  ];
}

function cityDots(palette: Palette): LayerSpecification {
  return {
    id: "city-dots",
    type: "circle",
    source: "labels",
    minzoom: FIRST_ZOOM_WITH_CITIES,
    filter: ofKind("city"),
    paint: { "circle-radius": 1.8, "circle-color": palette.ink3 },
  };
}

function names(
  kind: "city" | "country" | "sea" | "river",
  language: LabelLanguage,
  color: string,
  palette: Palette,
  layout: NonNullable<SymbolLayerSpecification["layout"]>,
): SymbolLayerSpecification {
  return {
    id: `${kind}-names`,
    type: "symbol",
    source: "labels",
    filter: ofKind(kind),
    layout: {
      "text-field": ["get", language],
      "text-font": UPRIGHT,
      "text-max-width": 7,
      "symbol-sort-key": ["get", "rank"],
      ...layout,
    },
    paint: {
      "text-color": color,
      // Half of a 3 px stroke shows on either side of a letter's edge; d9 is 85 %.
      "text-halo-color": `${palette.paper}d9`,
      "text-halo-width": 1.5,
    },
  };
}

function ofKind(kind: string): ExpressionSpecification {
  return ["==", ["get", "kind"], kind];
}
