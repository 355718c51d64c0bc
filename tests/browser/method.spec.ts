import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";

/** Sizes from the narrowest phone to a desktop. */
const WIDTHS = [320, 375, 768, 1280];

test("the method page loads nothing but itself and its icon", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("./method.html");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => !/^\/(method\.html|icon\.svg)$/.test(path))).toEqual([]);
  await expect(page.locator("script")).toHaveCount(0);
});

for (const width of WIDTHS) {
  test(`the method page need not be scrolled sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 568 });
    await page.goto("./method.html");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const longest = await page
      .locator("main p")
      .evaluateAll((all) => Math.max(...all.map((element) => element.getBoundingClientRect().width)));
    expect(longest).toBeLessThanOrEqual(560);
  });
}

test("the first stop of the keyboard skips to the text", async ({ page }) => {
  await page.goto("./method.html");
  await page.keyboard.press("Tab");
  await expect(page.locator('a[href="#main"]')).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("a link into the method page shows the rule it names", async ({ page }) => {
  await page.goto("./method.html#lapsed");
  await expect(page.locator("#lapsed h3")).toBeInViewport();
});

test("an example leads to its report on the map", async ({ page }) => {
  await page.goto("./method.html");
  const id = "2025-02-04-hur-8000-in-kursk";
  await page.locator(`#lapsed a[href="index.html?report=${id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`report=${id}`));
  await expect(page.locator("#headline")).toContainText("4 February 2025");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the method page takes the reader's ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("./method.html");
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe(colorScheme === "light" ? "rgb(251, 250, 247)" : "rgb(20, 23, 26)");
  });
}
