import { diff, type StyleSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { PALETTES } from "#basemap/palette.ts";
import { BASEMAP_LAYERS, type BasemapData, type BasemapLayer, buildStyle } from "#basemap/style.ts";

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

const DATA: BasemapData = {
  layers: Object.fromEntries(BASEMAP_LAYERS.map((layer) => [layer, NOTHING])) as Record<
    BasemapLayer,
    FeatureCollection
  >,
  labels: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [30.52, 50.45] },
        properties: { kind: "city", rank: 1, en: "Kyiv", ru: "Киев", ko: "키이우", uk: "Київ" },
      },
    ],
  },
};

const LIGHT = buildStyle("light", "en", DATA);

function paintOf(style: StyleSpecification, id: string): Record<string, unknown> {
  return { ...style.layers.find((layer) => layer.id === id)?.paint };
}

describe("the free map's style", () => {
  it.each([
    ["light", "en"],
    ["light", "ru"],
    ["dark", "ko"],
    ["dark", "uk"],
  ] as const)("is valid in the %s theme in %s", (theme, language) => {
    expect(validateStyleMin(buildStyle(theme, language, DATA))).toEqual([]);
  });

  it("asks nobody for anything: its data are in it, and it has neither font files nor pictures", () => {
    expect(LIGHT.glyphs).toBeUndefined();
    expect(LIGHT.sprite).toBeUndefined();
    for (const source of Object.values(LIGHT.sources)) {
      expect(source).toMatchObject({ type: "geojson", data: { type: "FeatureCollection" } });
    }
  });

  it("draws every layer of the basemap", () => {
    const drawn = LIGHT.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(new Set(drawn)).toEqual(new Set([...BASEMAP_LAYERS, "labels"]));
  });

  it("has the poster's colours and strokes", () => {
    const { light } = PALETTES;
    expect(paintOf(LIGHT, "sea")).toEqual({ "background-color": light.sea });
    expect(paintOf(LIGHT, "kursk")).toEqual({ "fill-color": light.kursk });
    expect(paintOf(LIGHT, "kursk-outline")).toEqual({ "line-color": light.kurskLine, "line-width": 0.9 });
    expect(paintOf(LIGHT, "rivers")).toEqual({ "line-color": light.river, "line-width": 0.8 });
    expect(paintOf(LIGHT, "oblasts")).toEqual({ "line-color": light.oblastLine, "line-width": 0.7 });
    expect(paintOf(LIGHT, "borders")).toEqual({ "line-color": light.border, "line-width": 1 });
  });

  it("draws disputed borders dashed and no other line", () => {
    const dashed = LIGHT.layers.filter((layer) => layer.paint && "line-dasharray" in layer.paint);
    expect(dashed.map((layer) => layer.id)).toEqual(["disputed"]);
  });

  it("changes its theme by paint alone, so that nothing is loaded or placed again", () => {
    const commands = diff(LIGHT, buildStyle("dark", "en", DATA));
    expect(new Set(commands.map(({ command }) => command))).toEqual(new Set(["setPaintProperty"]));
  });

  it("changes its language by the words of its labels alone", () => {
    const commands = diff(LIGHT, buildStyle("light", "ko", DATA));
    expect(commands.map(({ command, args }) => [command, ...args.slice(0, 2)])).toEqual(
      ["river-names", "sea-names", "country-names", "city-names"].map((layer) => [
        "setLayoutProperty",
        layer,
        "text-field",
      ]),
    );
  });

  it("uses brick for nothing but the outline of the one oblast that was reported as a region", () => {
    const inBrick = LIGHT.layers.filter((layer) =>
      JSON.stringify(layer.paint).includes(PALETTES.light.brick),
    );
    expect(inBrick.map((layer) => layer.id)).toEqual(["kursk-outline"]);
  });
});
