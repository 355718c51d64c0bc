import { scaleSqrt } from "d3-scale";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { radiusScale, referenceRadius, squareSide } from "#scene/size.ts";

describe("the size of symbols", () => {
  it("is the square root scale of d3-scale from 0 to 12,000", () => {
    const counts = fc.integer({ min: 0, max: 100_000 });
    const radii = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(counts, radii, (count, r12) => {
        const d3 = scaleSqrt().domain([0, 12_000]).range([0, r12]);
        expect(radiusScale(r12)(count)).toBeCloseTo(d3(count), 9);
      }),
    );
  });

  it.each([
    [257, 321, 38],
    [236, 328, 35],
    [204, 236, 28],
    [648, 608, 72],
  ])("in a map of %i by %i px, 12,000 has a radius of %d px", (width, height, r12) => {
    expect(referenceRadius({ width, height })).toBe(r12);
  });

  it("is never so small that a figure of 240 vanishes, nor so large that it fills a screen", () => {
    expect(referenceRadius({ width: 10, height: 10 })).toBe(24);
    expect(referenceRadius({ width: 4000, height: 4000 })).toBe(72);
  });

  it("gives squares the area of the circle of the same figure", () => {
    const r = radiusScale(38)(4000);
    expect(squareSide(r) ** 2).toBeCloseTo(Math.PI * r * r, 9);
  });
});
