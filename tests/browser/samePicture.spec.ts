import { writeFileSync } from "node:fs";
import { expect, type Page, type TestInfo } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { test } from "./fixtures.ts";
import { HARNESS_PORT } from "./ports.ts";

test.use({ baseURL: `http://localhost:${HARNESS_PORT}/tests/browser/harness/` });

/** The share of pixels that may differ, at pixelmatch's own threshold. */
const MOST_DIFFERENT = 0.001;

async function picture(page: Page, id: string): Promise<PNG> {
  return PNG.sync.read(await page.locator(`#${id}`).screenshot());
}

/** The share of different pixels. The picture of the differences goes to the test's output. */
function difference(a: PNG, b: PNG, output: TestInfo): number {
  const { width, height } = a;
  const shown = new PNG({ width, height });
  const count = pixelmatch(a.data, b.data, shown.data, width, height, { threshold: 0.1 });
  for (const [name, image] of Object.entries({ poster: a, live: b, shown })) {
    writeFileSync(output.outputPath(`${name}.png`), PNG.sync.write(image));
  }
  return count / (width * height);
}

/** What a map measures on pages of 1280 × 800, 1280 × 720 and 375 × 667, and made larger on the second. */
const SIZES = [
  [257, 321],
  [255, 243],
  [227, 273],
  [316, 243],
] as const;

for (const area of ["kursk", "far-east"] as const) {
  for (const [width, height] of SIZES) {
    test(`poster and free map of ${area} are one picture at ${width} × ${height}`, async ({
      page,
    }, output) => {
      await page.goto(`./index.html?area=${area}&width=${width}&height=${height}`);
      await expect(page.locator("body")).toHaveAttribute("data-state", /./, { timeout: 60_000 });
      await expect(page.locator("body")).toHaveAttribute("data-state", "ready");
      const [poster, live] = [await picture(page, "poster"), await picture(page, "live")];
      // Not two empty boxes: land, sea and lines are many colours.
      expect(
        new Set(new Uint32Array(live.data.buffer, live.data.byteOffset, width * height)).size,
      ).toBeGreaterThan(50);
      const share = difference(poster, live, output);
      output.annotations.push({ type: "different", description: `${(share * 100).toFixed(3)} %` });
      expect(share).toBeLessThanOrEqual(MOST_DIFFERENT);
    });
  }
}
