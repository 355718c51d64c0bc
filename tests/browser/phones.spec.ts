import { expect, type Page } from "@playwright/test";
import { map, open } from "./explorePage.ts";
import { test } from "./fixtures.ts";
import { shiftsSoFar, watchShifts } from "./layoutShifts.ts";

/** A map without a graphics card takes its time. */
const COMING_UP = { timeout: 60_000 };

test.use({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true });

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await map(page, "far-east").boundingBox();
  if (!box) throw new Error("no map");
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Fingers on the Far East's map, so far from its middle, that move as one. */
async function drag(page: Page, fingers: readonly number[], dx: number, dy: number): Promise<void> {
  const { x, y } = await middle(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", share: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        type === "touchEnd"
          ? []
          : fingers.map((beside, id) => ({ x: x + beside + dx * share, y: y + dy * share, id })),
    });
  await touch("touchStart", 0);
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await touch("touchMove", share);
  await touch("touchEnd", 1);
}

test("one finger over a map scrolls the page and leaves the map a poster", async ({ page }) => {
  await open(page);
  await drag(page, [0], 0, -180);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(map(page, "far-east")).toHaveAttribute("data-map", "poster");
});

test("two fingers bring up the free map, and then move it", async ({ page }) => {
  await open(page);
  const pane = map(page, "far-east");
  await drag(page, [-30, 30], 20, 0);
  await expect(pane).toHaveAttribute("data-map", "live", COMING_UP);
  const disc = pane.locator('[data-mark="disc"]');
  const before = (await disc.boundingBox())?.x ?? 0;
  await drag(page, [-30, 30], -60, 0);
  await expect.poll(async () => before - ((await disc.boundingBox())?.x ?? 0)).toBeGreaterThan(20);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("above the cards the day, the figure and the parts stay in sight", async ({ page }) => {
  await open(page);
  const day = page.locator("p", { hasText: "24 October 2024: Russian Far East" });
  await page.locator("article").nth(6).scrollIntoViewIfNeeded();
  await expect(day).toBeInViewport({ ratio: 1 });
  expect((await day.boundingBox())?.y).toBe(0);
  await expect(page.getByRole("slider")).toBeInViewport({ ratio: 1 });
});

for (const viewport of [
  { width: 375, height: 667 },
  { width: 320, height: 568 },
]) {
  test(`nothing else moves while it plays, at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await watchShifts(page);
    await open(page);
    await page.getByRole("button", { name: "Play" }).click();
    await page.waitForTimeout(3_000);
    await page.getByRole("button", { name: "Pause" }).click();
    expect(await shiftsSoFar(page)).toEqual([]);
  });
}

test("nothing stands under the notch or the bar at the foot of a phone", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 667, height: 375 });
  await session.send("Emulation.setSafeAreaInsetsOverride", { insets: { left: 44, right: 44, bottom: 21 } });
  await open(page);
  const outside = await page.evaluate(() => {
    const parts = document.querySelectorAll("#app :is(h1, h2, p, button, a, figure)");
    return [...parts].flatMap((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      const isSeen =
        part.checkVisibility() && width > 1 && !part.closest("svg") && part.matches(":not([class*=skip])");
      return isSeen && (left < 44 || right > innerWidth - 44) ? [`${part.tagName} ${part.className}`] : [];
    });
  });
  expect(outside).toEqual([]);
  const foot = await page.locator("main + div > section").boundingBox();
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(375 - 21);
});
