import { expect, type Locator, type Page } from "@playwright/test";
import { map, open } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** A map without a graphics card takes its time. */
const COMING_UP = { timeout: 60_000 };

/** The first gesture on a map: the wheel, with the key that says it is meant for the map. */
async function zoomIn(page: Page, pane: Locator): Promise<void> {
  await pane.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
}

async function bringUp(page: Page, pane: Locator): Promise<void> {
  await zoomIn(page, pane);
  await expect(pane).toHaveAttribute("data-map", "live", COMING_UP);
}

test("the wheel with Ctrl makes a map free, and a button brings the poster back", async ({ page }) => {
  await open(page);
  const pane = map(page, "kursk");
  await expect(pane).toHaveAttribute("data-map", "poster");
  await bringUp(page, pane);
  await expect(pane.locator("canvas")).toBeVisible();
  await expect(map(page, "far-east")).toHaveAttribute("data-map", "poster");
  await pane.getByRole("button", { name: "Back to the framed view" }).click();
  await expect(pane).toHaveAttribute("data-map", "poster");
  await expect(pane.locator("canvas")).toHaveCount(0);
});

test("the wheel alone scrolls the page and leaves the map a poster", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 450 });
  await open(page);
  await map(page, "kursk").hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(map(page, "kursk")).toHaveAttribute("data-map", "poster");
});

test("plus on a map that has the focus makes it free, and the keys then move it", async ({ page }) => {
  await open(page);
  const pane = map(page, "far-east");
  await pane.focus();
  await page.keyboard.press("+");
  await expect(pane).toHaveAttribute("data-map", "live", COMING_UP);
  await expect(pane.locator("canvas")).toBeFocused();
  const disc = pane.locator('[data-mark="disc"]');
  const before = (await disc.boundingBox())?.x ?? 0;
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await disc.boundingBox())?.x).toBeLessThan(before - 10);
});

test("the symbols stay on a free map and move with it", async ({ page }) => {
  await open(page);
  const pane = map(page, "far-east");
  const disc = pane.locator('[data-mark="disc"]');
  const before = await disc.boundingBox();
  await bringUp(page, pane);
  await expect.poll(async () => (await disc.boundingBox())?.y).not.toBe(before?.y);
});

test("one map at a time is free", async ({ page }) => {
  await open(page);
  await bringUp(page, map(page, "kursk"));
  await bringUp(page, map(page, "far-east"));
  await expect(map(page, "kursk")).toHaveAttribute("data-map", "poster");
  await expect(page.locator("figure canvas")).toHaveCount(1);
});

test("a map whose drawing surface is taken back says so and is the poster again", async ({ page }) => {
  await open(page);
  const pane = map(page, "kursk");
  await bringUp(page, pane);
  await pane.locator("canvas").evaluate((canvas) => {
    if (canvas instanceof HTMLCanvasElement) {
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    }
  });
  await expect(pane).toHaveAttribute("data-map", "failed");
  await expect(pane.getByRole("status")).toContainText("The map shown here stays complete");
  await expect(pane.locator("svg").first()).toBeVisible();
  await expect(pane.locator("canvas")).toHaveCount(0);
});
