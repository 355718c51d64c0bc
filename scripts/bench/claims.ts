import { readFileSync } from "node:fs";

interface Place {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

interface Record {
  readonly actor: string;
  readonly stated: string;
  readonly locations: readonly string[];
  readonly area: string | null;
  readonly summary: { readonly en: string };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"));
}

/** Every report as a point with a date, for pages that know nothing of areas: at its first place, else its area's. */
export function peerClaims(): string {
  const places = (read("locations.geojson") as { features: Place[] }).features;
  const areas = read("areas.json") as { id: string; anchor: readonly number[] | null }[];
  const at = new Map<string, unknown>([
    ...areas.map(({ id, anchor }) => [id, anchor] as const),
    ...places.map(({ id, geometry }) => [id, geometry.coordinates] as const),
  ]);
  const features = (read("reports.json") as Record[]).map(({ actor, stated, locations, area, summary }) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: at.get(locations[0] ?? area ?? "") ?? [37.6, 55.7] },
    properties: { time: stated, actor, summary: summary.en },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}
