import { expect } from "@playwright/test";
import { open } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** Days on which the symbols differ most: a set, presence and plan, a range, two of 2025 and 2026. */
const DATES = ["2024-10-18", "2024-10-24", "2024-11-04", "2025-03-01", "2026-02-12"];

// Letters are left out: their shapes are the reader's system's. What is compared is the map's drawing, the
// symbols and their places. A changed picture is looked at beside the old one before it takes its place:
// `npx playwright test pictures --update-snapshots`.
test.use({ viewport: { width: 1280, height: 800 } });

for (const theme of ["light", "dark"] as const) {
  for (const date of theme === "light" ? DATES : DATES.slice(2, 3)) {
    test(`the maps of ${date}, ${theme}, are those that were looked at`, async ({ page }) => {
      await open(page, `?date=${date}&theme=${theme}`);
      await page.evaluate(() => {
        for (const text of document.querySelectorAll("figure text"))
          text.setAttribute("visibility", "hidden");
      });
      for (const area of ["kursk", "far-east"]) {
        await expect(page.locator(`figure[data-area="${area}"]`)).toHaveScreenshot(
          `${area}-${date}-${theme}.png`,
          { maxDiffPixelRatio: 0.001 },
        );
      }
    });
  }
}
