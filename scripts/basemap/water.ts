import type { Geometry, MultiLineString, MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { type Box, densified, inside, kilometres, reaches, runs } from "./geometry.ts";
import type { Recipe } from "./recipes.ts";
import { mapshaper, readWater } from "./sources.ts";

/** A reservoir that drained when its dam was destroyed in June 2023 is no lake of the years shown. */
const KAKHOVKA: Box = [33.3, 46.6, 35.3, 47.9];

function isNear(windows: readonly Box[], geometry: Geometry): boolean {
  if (!("coordinates" in geometry)) return false;
  const numbers = (geometry.coordinates as unknown[]).flat(3) as number[];
  const positions = numbers.flatMap((lon, i) => (i % 2 === 0 ? [[lon, numbers[i + 1] ?? 0]] : []));
  return windows.some((window) => reaches(window, positions));
}

/** Degrees between the places where a river is tried for lying beside a border. */
const STEP = 0.1;

/** Lakes or rivers of the recipe's box, without what lies under `above`, as one geometry, thinned to its interval for water. */
async function shapesOf(name: "lakes" | "rivers", recipe: Recipe, above?: MultiPolygon) {
  const water = readWater();
  const shapes = feature(water, water.objects[name] as GeometryCollection);
  for (const shape of shapes.features) shape.properties = { fine: isNear(recipe.windows, shape.geometry) };
  const leastLakes = `-filter-islands min-area=${recipe.smallestLake}km2`;
  const output = await mapshaper().applyCommands(
    [
      above ? "-i shapes.json above.json combine-files" : "-i shapes.json",
      `-clip target=shapes bbox=${recipe.box.join(",")}`,
      above ? "-erase above" : "",
      name === "lakes" ? leastLakes : "",
      `-simplify variable weighted interval="fine ? ${recipe.water} : ${recipe.coarse}"`,
      "-dissolve2",
      "-o out.json format=geojson gj2008 geojson-type=GeometryCollection",
    ].join(" "),
    above ? { "shapes.json": shapes, "above.json": above } : { "shapes.json": shapes },
  );
  return JSON.parse(String(output["out.json"])).geometries[0];
}

/** The larger lakes of the recipe's box. */
export async function lakesIn(recipe: Recipe): Promise<MultiPolygon> {
  const lakes: MultiPolygon = await shapesOf("lakes", recipe);
  const isDry = (rings: Position[][]) => (rings[0] ?? []).every((at) => inside(KAKHOVKA, at));
  return { type: "MultiPolygon", coordinates: lakes.coordinates.filter((rings) => !isDry(rings)) };
}

/**
 * Rivers of the recipe's box, without the stretches across a lake, and without those beside a line that
 * already stands for the river: the rivers' data are coarser than the borders', and both together would
 * look like two rivers.
 */
export async function riversIn(
  recipe: Recipe,
  lakes: MultiPolygon,
  drawnElsewhere: MultiLineString,
): Promise<MultiLineString> {
  const rivers: MultiLineString = await shapesOf("rivers", recipe, lakes);
  const taken = drawnElsewhere.coordinates.flatMap((line) => densified(line, 0.05));
  const mouth = (at: Position) =>
    taken.filter((other) => kilometres(at, other) < recipe.besideBorder + STEP * 112);
  const isTaken = (at: Position) => taken.some((other) => kilometres(at, other) < recipe.besideBorder);
  const coordinates = rivers.coordinates.flatMap((line) => {
    if (!line.some(isTaken)) return [line];
    const free = runs(densified(line, STEP), (at) => !isTaken(at));
    return free.map((run) => [...nearest(run[0], mouth), ...run, ...nearest(run.at(-1), mouth)]);
  });
  return { type: "MultiLineString", coordinates };
}

/** The nearest of the positions found around one, as a list of one or none. */
function nearest(at: Position | undefined, around: (at: Position) => Position[]): Position[] {
  if (!at) return [];
  return around(at)
    .sort((a, b) => kilometres(at, a) - kilometres(at, b))
    .slice(0, 1);
}
