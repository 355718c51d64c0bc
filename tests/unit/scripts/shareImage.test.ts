import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { indexedPng } from "../../../scripts/build/indexedPng.ts";
import { readInputs } from "../../../scripts/build/inputs.ts";
import { makeRaster } from "../../../scripts/build/raster.ts";
import { shareSvg, TOUCH_ICON, touchIconSvg } from "../../../scripts/build/shareImagePlugin.ts";
import { aReport, someFiles } from "../../support/builders.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_BYTES = 150_000;
/** Drawing takes a second, and longer where others draw too. */
const PATIENCE_MS = 60_000;

describe("the picture for cards in other places", () => {
  it(
    "is a PNG of 1200 by 630, light enough, and the same byte for byte each time",
    async () => {
      const [raster, inputs] = [await makeRaster(), await readInputs(process.cwd())];
      const draw = () => raster.png(shareSvg(inputs, null, raster.measure));
      const bytes = draw();
      expect([...bytes.subarray(0, 8)]).toEqual(SIGNATURE);
      const { width, height } = PNG.sync.read(Buffer.from(bytes));
      expect([width, height]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
      expect(Buffer.compare(Buffer.from(draw()), Buffer.from(bytes))).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    "has the day's sentence and the site in it, and letters that were drawn",
    async () => {
      const [raster, inputs] = [await makeRaster(), await readInputs(process.cwd())];
      const svg = shareSvg(inputs, "https://example.org/troops/", raster.measure);
      expect(svg).toContain("By 24 October 2024, three statements put");
      expect(svg).toContain("https://example.org/troops/");
      const without = raster.png(svg.replace(/<text[\s\S]*?<\/text>/g, ""));
      expect(Buffer.compare(Buffer.from(without), Buffer.from(raster.png(svg)))).not.toBe(0);
      expect(raster.measure("no number", { colour: "ink", serif: true }, 20)).toBeGreaterThan(60);
    },
    PATIENCE_MS,
  );

  it("is not drawn from data with a problem, and each problem is told", async () => {
    const inputs = await readInputs(process.cwd());
    const files = someFiles({ "reports.json": [aReport({ actor: "nobody" })] });
    expect(() => shareSvg({ ...inputs, files }, null, () => 0)).toThrow("nobody");
  });
});

describe("the large icon", () => {
  it("is the icon of the page on paper, 180 pixels wide", async () => {
    const { png } = await makeRaster();
    const icon = PNG.sync.read(Buffer.from(png(touchIconSvg(readFileSync("public/icon.svg", "utf8")))));
    expect([icon.width, icon.height]).toEqual([TOUCH_ICON.size, TOUCH_ICON.size]);
    const at = (x: number, y: number) => [...icon.data.subarray((y * 180 + x) * 4, (y * 180 + x) * 4 + 3)];
    expect(at(2, 2)).toEqual([0xfb, 0xfa, 0xf7]);
    expect(at(90, 90)).toEqual([0x9b, 0x2a, 0x17]);
  });
});

describe("a PNG with a palette", () => {
  it("keeps each of a few colours, and of too many the common ones", () => {
    const few = Uint8Array.from([10, 20, 30, 255, 200, 100, 0, 255]);
    const back = PNG.sync.read(Buffer.from(indexedPng({ width: 2, height: 1, pixels: few })));
    expect([...back.data]).toEqual([...few]);
    // A row of 301 colours: one of 900 pixels and 300 of one each: 45 more than a palette holds.
    const many = Uint8Array.from(
      Array.from({ length: 1200 }, (_, index) =>
        index < 900 ? [1, 2, 3, 255] : [index % 256, index >> 8, 9, 255],
      ).flat(),
    );
    const { data } = PNG.sync.read(Buffer.from(indexedPng({ width: 1200, height: 1, pixels: many })));
    expect([...data.subarray(0, 4)]).toEqual([1, 2, 3, 255]);
    const off = many.map((value, index) => Math.abs(value - (data[index] ?? 0)));
    expect(Math.max(...off)).toBeLessThanOrEqual(45);
  });
});
