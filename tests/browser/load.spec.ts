import { expect, type Page } from "@playwright/test";
import { alive, map, open } from "./explorePage.ts";
import { test } from "./fixtures.ts";
import { shiftsSoFar, watchShifts } from "./layoutShifts.ts";

/** What stands in the page as built and has to stay: by a name, and where to find it. */
const BUILT = {
  "the Kursk poster": '#app figure[data-area="kursk"] svg:first-of-type',
  "the Kursk overlay": '#app svg[data-pane-scene="kursk"]',
  "the Far East overlay": '#app svg[data-pane-scene="far-east"]',
  "the circle": '#app [data-pane-scene="far-east"] [data-mark="disc"]',
  "the sentence": "#headline",
  "the slider": "#app input[type=range]",
  "the drawing of the timeline": "#app input[type=range] + svg",
  "the first report": "#app article",
} as const;

/** Opens the page with its script held back. The function that is given back lets it go. */
async function openAsBuilt(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((go) => {
    release = go;
  });
  await page.route("**/assets/index-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("body > footer")).toBeAttached();
  return release;
}

test("the page opens with both maps drawn and the day in words", async ({ page }) => {
  await open(page);
  await expect(page.locator("#headline")).toContainText("By 24 October 2024");
  for (const area of ["kursk", "far-east"] as const) {
    await expect(map(page, area).locator("svg").first()).toBeVisible();
    await expect(map(page, area).locator("[data-role]").first()).toBeVisible();
  }
});

test("coming to life keeps the elements that were built", async ({ page }) => {
  const release = await openAsBuilt(page);
  const mark = (selectors: readonly string[]) => {
    for (const selector of selectors) {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`Not in the page as built: ${selector}`);
      Object.assign(element, { asBuilt: true });
    }
  };
  await page.evaluate(mark, Object.values(BUILT));
  release();
  await alive(page);
  const replaced = await page.evaluate(
    (built) =>
      Object.entries(built)
        .filter(
          ([, selector]) => !(document.querySelector(selector) as { asBuilt?: boolean } | null)?.asBuilt,
        )
        .map(([name]) => name),
    BUILT,
  );
  expect(replaced).toEqual([]);
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 375, height: 667 },
  { width: 320, height: 568 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("nothing moves while the page loads", async ({ page }) => {
      await watchShifts(page);
      const release = await openAsBuilt(page);
      // One picture of the page as built, before it comes to life.
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
      release();
      await alive(page);
      expect(await shiftsSoFar(page)).toEqual([]);
    });
  });
}
