import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { type AreaSymbol, areaSymbol } from "#scene/areaSymbol.ts";
import type { Mark } from "#scene/mark.ts";
import { radiusScale } from "#scene/size.ts";
import { datasetOf, says, troops } from "../../support/arbitraries.ts";
import { realDataset } from "../../support/realDataset.ts";

/** The scale of the page of 1280 px. */
const radius = radiusScale(38);
const AT = { x: 100, y: 100 };

function symbolOf(reports: readonly Report[], day = "2024-11-01", fresh = false): AreaSymbol {
  return areaSymbol(snapshotOn(datasetOf(reports), dayOf(day), "stated").areas.kursk, AT, radius, fresh);
}

const claim = (actor: string, low: number | null, high: number | null, stated = "2024-11-01") =>
  says(stated, { actor, measure: troops({ low, high }) });
const one = (low: number | null, high: number | null = low) => symbolOf([claim("nis", low, high)]);
const parts = ({ marks }: AreaSymbol) =>
  marks.map((mark) => {
    const opening = mark.type === "ring" ? ` ${mark.end} ${mark.opening}` : "";
    return `${mark.type}${opening} ${"r" in mark ? mark.r.toFixed(1) : ""}`;
  });
const ring = (symbol: AreaSymbol, end: "low" | "high") =>
  symbol.marks.find(
    (mark): mark is Extract<Mark, { type: "ring" }> => mark.type === "ring" && mark.end === end,
  );

describe("one claim", () => {
  it.each([
    [240, 5.4],
    [400, 6.9],
    [1500, 13.4],
    [2600, 17.7],
    [3000, 19.0],
    [8000, 31.0],
    [10_000, 34.7],
    [11_000, 36.4],
  ])("of %i is a disc with a radius of %d px at the scale of the wide page", (count, r) => {
    expect(parts(one(count))).toEqual([`disc ${r.toFixed(1)}`]);
  });

  it("has its figure inside from a radius of 26 px on", () => {
    const count = (r: number) => Math.round(12_000 * (r / 38) ** 2);
    expect(one(count(26.1)).figureInside).toBe(true);
    expect(one(count(25.9)).figureInside).toBe(false);
  });

  it("stands where its area is anchored", () => {
    expect(one(8000).marks).toEqual([{ type: "disc", ...AT, r: radius(8000) }]);
  });

  it("that says at least has a ring outside it that is open at the top, 2.5 px clear", () => {
    const symbol = one(3000, null);
    expect(parts(symbol)).toEqual(["ring high up 21.5", "disc 19.0"]);
    expect([symbol.openTop, symbol.outer]).toEqual([true, radius(3000) + 2.5]);
  });

  it("that says up to has a ring inside it that is open at the foot, 3 px clear", () => {
    const symbol = one(null, 8000);
    expect(parts(symbol)).toEqual(["disc 31.0", "ring low down 28.0"]);
    expect([symbol.openTop, symbol.figureInside]).toEqual([false, true]);
  });

  it("that is itself a range has a disc for its low end and a band and a ring for its high end", () => {
    expect(parts(one(8000, 10_000))).toEqual(["band 34.7", "ring high closed 34.7", "disc 31.0"]);
  });
});

describe("a range of claims", () => {
  const low = claim("nis", 1500, 1500, "2024-10-18");
  const high = claim("hur", 11_000, 11_000, "2024-10-17");

  it("has the lead as its disc and rings at its ends, the outer one brick, the inner one on the disc", () => {
    const symbol = symbolOf([low, high]);
    expect(parts(symbol)).toEqual(["band 36.4", "ring high closed 36.4", "disc 13.4"]);
    expect(ring(symbol, "high")?.onDisc).toBe(false);
    const reversed = symbolOf([claim("nis", 1500, 1500, "2024-10-17"), claim("hur", 11_000, 11_000)]);
    expect(parts(reversed)).toEqual(["disc 36.4", "ring low closed 13.4"]);
    expect(ring(reversed, "low")?.onDisc).toBe(true);
  });

  it("carries its upper figure in the ring where 15 px are free, below the ring's upper edge", () => {
    expect(symbolOf([low, high]).ringFigureAt).toEqual({ x: AT.x, y: AT.y - radius(11_000) + 12.5 });
    expect(
      symbolOf([claim("nis", 5000, 5000), { ...high, measure: troops({ low: 8000, high: 8000 }) }])
        .ringFigureAt,
    ).toBeNull();
  });

  it("moves a ring by at most 2 px from its true radius to keep it clear of the disc", () => {
    const symbol = symbolOf([claim("nis", 10_000, 10_000), claim("hur", 11_000, 11_000, "2024-10-17")]);
    expect(ring(symbol, "high")?.r).toBe(radius(10_000) + 2.5);
    expect((ring(symbol, "high")?.r ?? 0) - radius(11_000)).toBeLessThan(2);
  });

  it("keeps the figure inside while the low ring runs at most 6 px inside the edge", () => {
    const from = (value: number) =>
      symbolOf([claim("nis", value, value, "2024-10-17"), claim("hur", 11_000, 11_000)]);
    expect([from(8000).figureInside, from(7500).figureInside]).toEqual([true, false]);
  });

  it("shows the fourth of November 2024 as a disc of 10,000, open rings below and a closed one above", () => {
    const { kursk } = snapshotOn(realDataset(), dayOf("2024-11-04"), "stated").areas;
    const symbol = areaSymbol(kursk, AT, radius, false);
    expect(parts(symbol)).toEqual(["band 37.2", "ring high closed 37.2", "disc 34.7", "ring low down 31.7"]);
    expect(symbol.figureInside).toBe(true);
  });
});

describe("no live number", () => {
  const words = says("2025-09-01", { actor: "hur", measure: null });

  it("is nothing at all where nothing was ever said", () => {
    expect(symbolOf([])).toMatchObject({ kind: "none", marks: [], outer: 0 });
  });

  it("with presence reported is a diamond of 14 px, whatever was said", () => {
    expect(symbolOf([words], "2025-09-01")).toMatchObject({
      kind: "presence",
      marks: [{ type: "diamond", ...AT, r: 7 }],
      outer: 7,
    });
  });

  it("is an outline of the highest figure of the last claim: not zero, and no disc", () => {
    const symbol = symbolOf([claim("nis", 8000, 10_000)], "2025-09-01");
    expect([symbol.kind, parts(symbol)]).toEqual(["stale", ["stale 34.7"]]);
  });

  it("with presence since is a diamond in the outline", () => {
    const symbol = symbolOf([claim("nis", 8000, 8000), words], "2025-09-01");
    expect([symbol.kind, parts(symbol)]).toEqual(["stale-presence", ["stale 31.0", "diamond 7.0"]]);
  });
});

describe("what is new on the day", () => {
  it("has a halo 7 px wide whose inner edge is 6 px outside the outermost ring, behind all else", () => {
    const symbol = symbolOf([claim("nis", 3000, null)], "2024-11-01", true);
    expect(symbol.marks[0]).toEqual({ type: "halo", ...AT, r: symbol.outer + 6 + 7 / 2 });
  });

  it("has none where nothing is there to be new", () => {
    expect(symbolOf([], "2024-11-01", true).marks).toEqual([]);
    expect(symbolOf([claim("nis", 8000, 8000)], "2025-09-01", true).marks).toHaveLength(1);
  });
});
