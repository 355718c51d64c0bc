import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { BASEMAP_LAYERS, type BasemapData, type BasemapLayer, type LabelProperties } from "#basemap/style.ts";

/** A name on the map, as it stands in its file. */
export interface Label {
  readonly kind: LabelProperties["kind"];
  readonly name: Readonly<Record<"en" | "ru" | "ko" | "uk", string>>;
  readonly at: readonly [lon: number, lat: number];
  readonly rank: number;
}

/** What the map draws, and the corners of the drawn part of the world: `[west, south, east, north]`. */
export interface Basemap {
  readonly data: BasemapData;
  readonly bounds: [number, number, number, number];
}

/** The basemap of the shipped vectors and names. Throws when a layer is not in it. */
export function readBasemap(scene: Topology, labels: readonly Label[]): Basemap {
  const layers = Object.fromEntries(BASEMAP_LAYERS.map((layer) => [layer, collection(scene, layer)]));
  return {
    data: { layers: layers as BasemapData["layers"], labels: labelCollection(labels) },
    bounds: boundsOf(scene),
  };
}

function collection(scene: Topology, layer: BasemapLayer): GeoJSON.FeatureCollection {
  const object = scene.objects[layer];
  if (!object) throw new Error(`The basemap has no layer ${layer}`);
  const shape = feature(scene, object);
  return shape.type === "FeatureCollection" ? shape : { type: "FeatureCollection", features: [shape] };
}

function labelCollection(labels: readonly Label[]): BasemapData["labels"] {
  return {
    type: "FeatureCollection",
    features: labels.map(({ kind, rank, name, at }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...at] },
      properties: { kind, rank, ...name },
    })),
  };
}

function boundsOf(scene: Topology): Basemap["bounds"] {
  if (!scene.bbox) throw new Error("The basemap does not say how far it reaches");
  const [west, south, east, north] = scene.bbox;
  return [west, south, east, north];
}
