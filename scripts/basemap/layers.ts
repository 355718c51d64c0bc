import type { FeatureCollection, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from "topojson-specification";
import { isDisputed, type Unit } from "./countries.ts";
import { type Box, inside, runs } from "./geometry.ts";
import type { Recipe } from "./recipes.ts";
import { readDisputed, topojsonServer } from "./sources.ts";
import { thinnedUnits } from "./units.ts";
import { lakesIn, riversIn } from "./water.ts";

/** Where the line between Russia and China is the Amur and then the Ussuri, up to Lake Khanka. */
const AMUR_AND_USSURI: Box = [121.4, 45.3, 135.2, 54];

const KURSK = "RU-KRS";

type UnitShape = TopoMultiPolygon<Unit>;
type Pair = (a: Unit, b: Unit) => boolean;

/** The units as a topology, and what can be asked of it. */
class UnitMesh {
  readonly #topology: Topology<{ units: GeometryCollection<Unit> }>;

  constructor(units: FeatureCollection<Polygon | MultiPolygon, Unit>) {
    this.#topology = topojsonServer().topology({ units }) as Topology<{ units: GeometryCollection<Unit> }>;
  }

  /** The units that pass, without the lines between them. */
  area(keep: (unit: Unit) => boolean): MultiPolygon {
    const shapes = this.#topology.objects.units.geometries as UnitShape[];
    return merge(
      this.#topology,
      shapes.filter(({ properties }) => properties !== undefined && keep(properties)),
    );
  }

  /** The lines with a passing pair of different units on their two sides. */
  lines(keep: Pair): MultiLineString {
    return mesh(this.#topology, this.#topology.objects.units, (a, b) => {
      const [one, other] = [a.properties as Unit, b.properties as Unit];
      return a !== b && keep(one, other);
    });
  }
}

const isBorder: Pair = (a, b) => a.country !== b.country && !isDisputed(a, b);
const isRussoChinese: Pair = (a, b) => [a.country, b.country].sort().join() === "CHN,RUS";
/** Without the outline of Kursk Oblast, which is a layer and a colour of its own. */
const isOblastLine: Pair = (a, b) =>
  a.country === b.country &&
  (a.country === "RUS" || a.country === "UKR") &&
  a.iso !== b.iso &&
  a.iso !== KURSK &&
  b.iso !== KURSK &&
  a.fine === true &&
  b.fine === true;

function lineStrings(coordinates: Position[][]): MultiLineString {
  return { type: "MultiLineString", coordinates };
}

/** The disputed lines that are no line between two units, cut to the box. */
function claimedLines(box: Box): Position[][] {
  return readDisputed().features.flatMap(({ geometry }) => {
    const { coordinates } = geometry as MultiLineString;
    return coordinates.flatMap((line) => runs(line, (at) => inside(box, at)));
  });
}

/** One output file. Ukraine comes first, so that the other layers share its lines and their direction. */
export async function basemapTopology(recipe: Recipe): Promise<Topology> {
  const units = new UnitMesh(await thinnedUnits(recipe));
  const amur = lineStrings(
    units
      .lines(isRussoChinese)
      .coordinates.flatMap((line) => runs(line, (at) => inside(AMUR_AND_USSURI, at))),
  );
  const lakes = await lakesIn(recipe);
  const layers: Record<string, Geometry> = {
    ukraine: units.area(({ country }) => country === "UKR"),
    kursk: units.area(({ iso }) => iso === KURSK),
    "north-korea": units.area(({ country }) => country === "PRK"),
    land: units.area(() => true),
    borders: units.lines(isBorder),
    disputed: lineStrings([...units.lines(isDisputed).coordinates, ...claimedLines(recipe.box)]),
    oblasts: recipe.oblasts ? units.lines(isOblastLine) : lineStrings([]),
    amur,
    lakes,
    rivers: await riversIn(recipe, lakes, amur),
  };
  return topojsonServer().topology(layers, recipe.quantization);
}
