import fc from "fast-check";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { type Camera, mercatorY, project } from "#basemap/camera.ts";
import {
  POSTER_WINDOWS,
  type PosterWindow,
  posterLayers,
  posterSymbol,
  posterTransform,
} from "#basemap/poster.ts";

/** Ten poster units to a degree, from 0° E 10° N; on the equator's belt a degree of latitude is hardly longer. */
const WINDOW: PosterWindow = {
  west: 0,
  south: 0,
  east: 10,
  north: 10,
  pxPerDegree: 5,
  unitsPerPx: 2,
  tolerance: 1,
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

  it("run on beyond the window, so that no cut edge shows, but not for ever", () => {
    const topology = world({ land: { type: "Polygon", arcs: [[0]] } }, square(-60, -60, 130));
    expect(posterLayers(topology, WINDOW)[0]?.d).toContain("m-40");
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
