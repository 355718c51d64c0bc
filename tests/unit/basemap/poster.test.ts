import fc from "fast-check";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { type Camera, mercatorY, project, unproject } from "#basemap/camera.ts";
import { frameCamera } from "#basemap/frames.ts";
import { posterLayers, posterSymbol } from "#basemap/poster.ts";
import { POSTER_WINDOWS, type PosterWindow, posterTransform } from "#basemap/posterWindow.ts";
import { referenceRadius } from "#scene/size.ts";

/** Ten poster units to a degree, from 0° E 10° N; on the equator's belt a degree of latitude is hardly longer. */
const WINDOW: PosterWindow = {
  west: 0,
  south: 0,
  east: 10,
  north: 10,
  pxPerDegree: 5,
  unitsPerPx: 2,
  tolerance: 1,
  faintTolerance: 3,
  smallest: 20,
  strokes: 0.5,
};

function square(west: number, south: number, size: number): [number, number][] {
  return [
    [west, south],
    [west, south + size],
    [west + size, south + size],
    [west + size, south],
    [west, south],
  ];
}

function world(objects: Topology["objects"], ...arcs: [number, number][][]): Topology {
  return { type: "Topology", objects, arcs };
}

/** Where `translate(x y) scale(s)` puts a point. */
function applied(transform: string, [x, y]: readonly [number, number]): [number, number] {
  const [dx = 0, dy = 0, scale = 0] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  return [dx + x * scale, dy + y * scale];
}

function inUnits(window: PosterWindow, [lon, lat]: readonly [number, number]): [number, number] {
  const scale = window.pxPerDegree * window.unitsPerPx;
  return [
    Math.round((lon - window.west) * scale),
    Math.round((mercatorY(window.north) - mercatorY(lat)) * scale),
  ];
}

describe("a poster under a camera", () => {
  it.each(Object.entries(POSTER_WINDOWS))(
    "%s lies within 0.3 px of where the camera puts it",
    (_name, window) => {
      const camera: Camera = {
        center: [(window.west + window.east) / 2, 49],
        pxPerDegree: window.pxPerDegree,
        width: 415,
        height: 321,
      };
      const lons = fc.double({ min: window.west, max: window.east, noNaN: true });
      const lats = fc.double({ min: window.south, max: window.north, noNaN: true });
      fc.assert(
        fc.property(fc.tuple(lons, lats), (place) => {
          const [x, y] = applied(posterTransform(window, camera), inUnits(window, place));
          const [wantedX, wantedY] = project(camera, place);
          expect(Math.abs(x - wantedX)).toBeLessThan(0.3);
          expect(Math.abs(y - wantedY)).toBeLessThan(0.3);
        }),
      );
    },
  );

  it("grows with the camera's scale", () => {
    const camera: Camera = { center: [5, 5], pxPerDegree: 20, width: 100, height: 100 };
    expect(posterTransform(WINDOW, camera)).toMatch(/ scale\(2\)$/);
  });
});

/** The place furthest north and the circle at sea, which the Far East's picture has to hold. */
const FAR_EAST_LATITUDES = { north: 50.28, south: 41.9 };

function paneCamera(pane: "kursk" | "far-east", width: number, height: number): Camera {
  if (pane === "kursk") return frameCamera(pane, width, height);
  const { north, south } = FAR_EAST_LATITUDES;
  const below = referenceRadius({ width, height }) + 48;
  const extent = { north: { lat: north, room: 22 }, south: { lat: south, room: below } };
  return frameCamera(pane, width, height, extent);
}

/** Every eighth pixel of width and of height. */
const MAP_SIZES = Array.from({ length: 65 * 41 }, (_, i) => [
  184 + 8 * (i % 65),
  200 + 8 * Math.floor(i / 65),
])
  .filter(([width = 0, height = 0]) => width / height >= 0.65 && width / height <= 1.305)
  .filter(([width = 0, height = 0]) => width <= 232 || height >= 224);

describe("a poster's window", () => {
  const edgesPast = (window: PosterWindow, camera: Camera) => {
    const [west, north] = unproject(camera, [0, 0]);
    const [east, south] = unproject(camera, [camera.width, camera.height]);
    return west < window.west || east > window.east || south < window.south || north > window.north;
  };

  it.each(["kursk", "far-east"] as const)("holds all that a map of %s of a usual shape shows", (pane) => {
    const tooWide = MAP_SIZES.filter(([width = 0, height = 0]) =>
      edgesPast(POSTER_WINDOWS[pane], paneCamera(pane, width, height)),
    );
    expect(tooWide).toEqual([]);
  });

  it.each([
    [375, 56],
    [375, 88],
    [544, 88],
    [960, 88],
  ])("holds all that a strip of %i by %i px shows", (width, height) => {
    expect(edgesPast(POSTER_WINDOWS.strip, frameCamera("strip", width, height))).toBe(false);
  });
});

describe("a poster's layers", () => {
  it("are paths of whole relative numbers from the window's north-west corner", () => {
    const topology = world({ land: { type: "Polygon", arcs: [[0]] } }, square(2, 8, 2));
    const top = Math.round((mercatorY(10) - mercatorY(8)) * 10);
    expect(posterLayers(topology, WINDOW)).toEqual([{ layer: "land", d: `m20 ${top} 0-20 20 0 0 20z` }]);
  });

  it("start each further shape from where the one before began", () => {
    const arcs = [square(2, 8, 2), square(7, 8, 2)];
    const topology = world({ land: { type: "MultiPolygon", arcs: [[[0]], [[1]]] } }, ...arcs);
    expect(posterLayers(topology, WINDOW)[0]?.d).toMatch(/zm50 0 0-20 20 0 0 20z$/);
  });

  it("come in painting order, without those that have nothing to draw", () => {
    const topology = world(
      {
        borders: { type: "MultiLineString", arcs: [[1]] },
        rivers: { type: "MultiLineString", arcs: [] },
        land: { type: "Polygon", arcs: [[0]] },
      },
      square(2, 4, 4),
      [
        [1, 1],
        [9, 9],
      ],
    );
    expect(posterLayers(topology, WINDOW).map(({ layer }) => layer)).toEqual(["land", "borders"]);
  });

  it("leave out islets below the window's smallest area", () => {
    const topology = world(
      { land: { type: "MultiPolygon", arcs: [[[0]], [[1]]] } },
      square(2, 4, 4),
      square(8, 8, 0.3),
    );
    expect(posterLayers(topology, WINDOW)[0]?.d.match(/m/g)).toHaveLength(1);
  });

  it("leave out vertices nearer to the line than the tolerance, and keep those further off", () => {
    const line = (bulge: number) =>
      posterLayers(
        world({ borders: { type: "MultiLineString", arcs: [[0]] } }, [
          [1, 5],
          [3, 5 + bulge],
          [5, 5],
        ]),
        WINDOW,
      )[0]?.d;
    expect(line(0.05)).toMatch(/^m\d+ \d+ \d+ 0$/);
    expect(line(0.5)).toMatch(/^m\d+ \d+ \d+-\d+ \d+ \d+$/);
  });

  it("follow a faint line less closely, unless a clear one shares it", () => {
    const vertices = (...layers: string[]) => {
      const bulge: [number, number][] = [
        [1, 5],
        [3, 5.2],
        [5, 5],
      ];
      const line = { type: "MultiLineString" as const, arcs: [[0]] };
      const topology = world(Object.fromEntries(layers.map((layer) => [layer, line])), bulge);
      return posterLayers(topology, WINDOW)[0]?.d.match(/\d+/g)?.length;
    };
    expect(vertices("oblasts")).toBe(4);
    expect(vertices("oblasts", "borders")).toBe(6);
  });

  it("run on beyond the window, so that no cut edge shows, but not for ever", () => {
    const topology = world({ land: { type: "Polygon", arcs: [[0]] } }, square(-60, -60, 130));
    expect(posterLayers(topology, WINDOW)[0]?.d).toContain("m-8");
  });

  it("read quantised files, whose arcs are steps on a grid", () => {
    const plain = world({ borders: { type: "LineString", arcs: [0] } }, [
      [1, 1],
      [2, 3],
    ]);
    const stepped: Topology = {
      ...world({ borders: { type: "LineString", arcs: [0] } }, [
        [2, 2],
        [2, 4],
      ]),
      transform: { scale: [0.5, 0.5], translate: [0, 0] },
    };
    expect(posterLayers(stepped, WINDOW)).toEqual(posterLayers(plain, WINDOW));
  });
});

describe("a poster's symbol", () => {
  const topology = world(
    { land: { type: "Polygon", arcs: [[0]] }, disputed: { type: "LineString", arcs: [1] } },
    square(2, 4, 4),
    [
      [1, 1],
      [9, 9],
    ],
  );
  const markup = posterSymbol("basemap-test", WINDOW, topology);

  it("has no viewBox and is not clipped", () => {
    expect(markup).toMatch(/^<symbol id="basemap-test" overflow="visible">/);
    expect(markup).not.toContain("viewBox");
  });

  it("takes its colours from the page, and has the light ones where there is none", () => {
    expect(markup).toContain('fill="var(--land,#efece5)"');
    expect(markup).toContain('fill="var(--sea,#dae5eb)"');
  });

  it("uses presentation attributes only, which a strict content policy lets through", () => {
    expect(markup).not.toMatch(/style|class/);
  });

  it("keeps its lines' widths at every scale, times the window's factor", () => {
    expect(markup).toContain('stroke-width="0.5" vector-effect="non-scaling-stroke" stroke-dasharray');
  });
});
