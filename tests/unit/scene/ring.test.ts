import { describe, expect, it } from "vitest";
import { insideOf, outsideOf, ringPath } from "#scene/ring.ts";

/** The points of a path of an open ring, as distance from the middle and angle in degrees; 90 is down. */
function pointsOf(path: string) {
  const [lipStart, start, , , end, lipEnd] = path
    .split(/[MLA]/)
    .slice(1)
    .flatMap((piece) => {
      const numbers = piece.trim().split(" ").map(Number);
      return numbers.length > 2 ? [[0, 0], [0, 0], numbers.slice(-2)] : [numbers];
    });
  return [lipStart, start, end, lipEnd].map(([x = 0, y = 0] = []) => ({
    r: Math.hypot(x, y),
    angle: (Math.atan2(y, x) * 180) / Math.PI,
  }));
}

describe("a ring", () => {
  it("that is closed is two half circles and no gap", () => {
    expect(ringPath(100, 50, 20, "closed")).toBe("M80 50a20 20 0 1 1 40 0a20 20 0 1 1 -40 0Z");
  });

  it("that is open upwards has its gap at the top and its two ends turned 5 px outwards, a cup", () => {
    const [lipStart, start, end, lipEnd] = pointsOf(ringPath(0, 0, 40, "up"));
    const half = (26 / 40 / 2) * (180 / Math.PI);
    expect(start?.angle).toBeCloseTo(-90 + half, 0);
    expect(end?.angle).toBeCloseTo(-90 - half, 0);
    expect([start?.r, end?.r].map((r) => Math.round(r ?? 0))).toEqual([40, 40]);
    expect([lipStart?.r, lipEnd?.r].map((r) => Math.round(r ?? 0))).toEqual([45, 45]);
  });

  it("that is open downwards has its gap at the foot and its two ends turned 5 px inwards", () => {
    const [lipStart, start, end, lipEnd] = pointsOf(ringPath(0, 0, 40, "down"));
    const half = (26 / 40 / 2) * (180 / Math.PI);
    expect([start?.angle, end?.angle].map((angle) => Math.round(angle ?? 0))).toEqual(
      [90 + half, 90 - half].map(Math.round),
    );
    expect([lipStart?.r, lipEnd?.r].map((r) => Math.round(r ?? 0))).toEqual([35, 35]);
  });

  it("has a gap of 26 px of arc, and of no more than 72 degrees where it is small", () => {
    const gap = (r: number) => {
      const [, start, end] = pointsOf(ringPath(0, 0, r, "up"));
      return (start?.angle ?? 0) - (end?.angle ?? 0);
    };
    expect((gap(36) * Math.PI * 36) / 180).toBeCloseTo(26, 0);
    expect(gap(10)).toBeCloseTo(72, 0);
  });

  it("keeps 2.5 px from the disc outside and 3 px inside, else stands at its own radius", () => {
    expect([outsideOf(30, 31), outsideOf(30, 36)]).toEqual([32.5, 36]);
    expect([insideOf(30, 29), insideOf(30, 20)]).toEqual([27, 20]);
    expect(insideOf(2, 2)).toBe(1);
  });
});
