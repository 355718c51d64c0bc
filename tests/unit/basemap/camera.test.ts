import { geoMercator } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Camera,
  latitudeOf,
  mercatorY,
  project,
  pxPerDegreeOf,
  unproject,
  zoomOf,
} from "#basemap/camera.ts";

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(within(-170, 170), within(-70, 75)),
  pxPerDegree: within(1, 3000),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
});
const places = fc.tuple(within(-180, 180), within(-84, 84));

describe("a flat camera", () => {
  it("has its centre in the middle of the picture", () => {
    const camera: Camera = { center: [35.75, 51], pxPerDegree: 23.4, width: 257, height: 321 };
    expect(project(camera, [35.75, 51])).toEqual([128.5, 160.5]);
  });

  it("has north at the top and east at the right", () => {
    const camera: Camera = { center: [35.75, 51], pxPerDegree: 23.4, width: 257, height: 321 };
    const [x, y] = project(camera, [36.75, 52]);
    expect(x).toBeCloseTo(128.5 + 23.4, 9);
    expect(y).toBeLessThan(160.5 - 23.4);
  });

  it("finds back the place of a pixel", () => {
    fc.assert(
      fc.property(cameras, places, (camera, place) => {
        const [lon, lat] = unproject(camera, project(camera, place));
        expect(Math.abs(lon - place[0])).toBeLessThan(1e-9);
        expect(Math.abs(lat - place[1])).toBeLessThan(1e-9);
      }),
    );
  });

  it("agrees with d3-geo's Mercator to a billionth of the distance", () => {
    fc.assert(
      fc.property(cameras, places, (camera, place) => {
        // A turn the other way round the globe is d3's choice, not a difference of the projection.
        fc.pre(Math.abs(place[0] - camera.center[0]) < 180);
        const d3 = geoMercator()
          .scale((camera.pxPerDegree * 180) / Math.PI)
          .rotate([-camera.center[0], 0])
          .center([0, camera.center[1]])
          .translate([camera.width / 2, camera.height / 2])
          .precision(0);
        const [x, y] = project(camera, place);
        const [x3, y3] = d3([place[0], place[1]]) ?? [Number.NaN, Number.NaN];
        const tolerance = 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
        expect(Math.abs(x - x3)).toBeLessThan(tolerance);
        expect(Math.abs(y - y3)).toBeLessThan(tolerance);
      }),
    );
  });
});

describe("scales", () => {
  it("meet MapLibre's zooms: 512 pixels for the world at zoom 0, twice as many at each step", () => {
    expect(pxPerDegreeOf(0)).toBeCloseTo(512 / 360, 12);
    expect(pxPerDegreeOf(4)).toBeCloseTo((512 * 16) / 360, 12);
  });

  it("turn into a zoom and back", () => {
    fc.assert(
      fc.property(within(0.1, 5000), (scale) => Math.abs(pxPerDegreeOf(zoomOf(scale)) / scale - 1) < 1e-9),
    );
  });

  it("turn a latitude into a northing and back", () => {
    fc.assert(fc.property(within(-85, 85), (lat) => Math.abs(latitudeOf(mercatorY(lat)) - lat) < 1e-9));
  });
});
