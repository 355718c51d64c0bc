import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { ICONS, iconSvg, webManifest } from "../../../scripts/build/offlineManifest.ts";
import { inOrder } from "../../../scripts/build/offlinePlugin.ts";
import { makeRaster } from "../../../scripts/build/raster.ts";

const PAPER = [0xfb, 0xfa, 0xf7];
const BRICK = [0x9b, 0x2a, 0x17];

describe("the manifest", () => {
  const manifest = JSON.parse(webManifest());

  it("has what systems ask for before they install a page", () => {
    expect(manifest).toMatchObject({ short_name: "Troop Reports", start_url: "./", display: "standalone" });
    const sizes = manifest.icons.map(({ sizes, purpose }: Record<string, string>) => [sizes, purpose]);
    expect(sizes).toEqual([
      ["192x192", "any"],
      ["512x512", "any"],
      ["512x512", "maskable"],
    ]);
  });

  it("has relative addresses only, so that the page can be installed from any folder", () => {
    const addresses = [...webManifest().matchAll(/"(?:src|url|start_url|scope|id)": "([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.map(([, address = ""]) => address).filter((each) => !each.startsWith("./"))).toEqual([]);
  });
});

describe("an icon to install", () => {
  const icon = readFileSync("public/icon.svg", "utf8");

  it.each(ICONS)("$file is the page's icon on paper", async ({ size, room }) => {
    const { png } = await makeRaster();
    const { width, height, data } = PNG.sync.read(Buffer.from(png(iconSvg(icon, size, room))));
    expect([width, height]).toEqual([size, size]);
    const at = (x: number, y: number) => [...data.subarray((y * size + x) * 4, (y * size + x) * 4 + 3)];
    expect(at(1, 1)).toEqual(PAPER);
    expect(at(size / 2, size / 2)).toEqual(BRICK);
  });

  it("keeps its mark in the middle where systems cut it into a shape of theirs", async () => {
    const { png } = await makeRaster();
    for (const { size, room } of ICONS.filter(({ purpose }) => purpose === "maskable")) {
      const { data } = PNG.sync.read(Buffer.from(png(iconSvg(icon, size, room))));
      const far = (pixel: number) =>
        Math.hypot((pixel % size) - size / 2, Math.floor(pixel / size) - size / 2) > 0.4 * size;
      const cut = Array.from({ length: size * size }, (_, pixel) => pixel).filter(
        (pixel) => far(pixel) && data[pixel * 4] !== PAPER[0],
      );
      expect(cut).toEqual([]);
    }
  });
});

describe("the list of what is kept", () => {
  it("is the same on every machine, and has no page that is an edition of its own", () => {
    const list = ["b.js", "heavy.html", "a.css", "index.html", "Z.js", "heavy.js"].map((url) => ({
      url,
      size: url.startsWith("heavy") ? 2_900_000 : 300_000,
    }));
    const urls = inOrder(list).manifest.map(({ url }) => url);
    expect(urls).toEqual(["Z.js", "a.css", "b.js", "heavy.js", "index.html"]);
    expect(inOrder([...list].reverse()).manifest.map(({ url }) => url)).toEqual(urls);
  });
});
