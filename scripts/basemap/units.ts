import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { countryOf, NAMED_ELSEWHERE, type Unit } from "./countries.ts";
import { type Box, reaches } from "./geometry.ts";
import type { Recipe } from "./recipes.ts";
import { mapshaper, readUnits } from "./sources.ts";

type Units = FeatureCollection<Polygon | MultiPolygon, Unit>;

/** The units that reach into the box, under the countries of the border policy. */
function unitsIn(box: Box): Units {
  const features = readUnits().features.flatMap((feature): Feature<MultiPolygon, Unit>[] => {
    const { adm0_a3, iso_3166_2 } = feature.properties ?? {};
    const { geometry } = feature;
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
    const country = countryOf(String(adm0_a3), String(iso_3166_2));
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = parts.filter((part) => reaches(box, part.flat()));
    if (coordinates.length === 0) return [];
    const properties = { country, iso: String(iso_3166_2) };
    return [{ type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } }];
  });
  return { type: "FeatureCollection", features };
}

function rectangle([west, south, east, north]: Box): Feature<Polygon> {
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: "Feature", properties: { fine: true }, geometry: { type: "Polygon", coordinates: [ring] } };
}

/**
 * Where nothing asks for a unit by name it is one with its country: each end of a line between two units
 * would be a vertex that thinning has to keep.
 */
const WITH_ITS_COUNTRY = `iso = ${JSON.stringify(NAMED_ELSEWHERE)}.includes(iso) || fine && (country === "RUS" || country === "UKR") ? iso : ""`;

/**
 * First-order units cut to the recipe's box and thinned to its intervals, as one topology: neighbours
 * keep the same vertices along their common line, also where the fine windows end.
 */
export async function thinnedUnits(recipe: Recipe): Promise<Units> {
  const files = {
    "units.json": unitsIn(recipe.box),
    "windows.json": { type: "FeatureCollection", features: recipe.windows.map(rectangle) },
  };
  const hasWindows = recipe.windows.length > 0;
  const output = await mapshaper().applyCommands(
    [
      `-i ${hasWindows ? "units.json windows.json" : "units.json"} combine-files`,
      hasWindows ? "-union target=units,windows name=units" : "",
      `-filter target=units "!!country"`,
      `-each '${WITH_ITS_COUNTRY}' -dissolve2 country,iso,fine`,
      `-clip bbox=${recipe.box.join(",")}`,
      `-simplify variable weighted interval="${hasWindows ? `fine ? ${recipe.fine} : ${recipe.coarse}` : recipe.coarse}"`,
      `-filter-islands min-area=${recipe.smallestIsland}km2`,
      "-clean",
      "-o out.json format=geojson gj2008",
    ].join(" "),
    files,
  );
  return JSON.parse(String(output["out.json"]));
}
