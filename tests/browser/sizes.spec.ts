import { expect } from "@playwright/test";
import { open, SIZES, slider } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** What stands in the head of the page and in the row of controls, each part by its words. */
const BAR = "section:has(input[type=range])";
const PARTS = `header:has(nav) :is(h1, p, a, button), ${BAR} button, ${BAR} p`;

/** Pairs of parts whose words or frames lie on each other by more than a pixel. Runs in the page. */
function overlaps(parts: Element[]): string[] {
  const shown = parts.filter((part) => part.checkVisibility({ visibilityProperty: true }));
  const boxes = shown.map((part) => {
    const words = document.createRange();
    words.selectNodeContents(part);
    const [{ top, bottom, left, right }, text] = [
      part.getBoundingClientRect(),
      words.getBoundingClientRect(),
    ];
    const isCut = getComputedStyle(part).overflowX !== "visible";
    // Words may run out of their element sideways; above and below them is the room of their line.
    const sides =
      part.matches("button, a") || isCut ? { left, right } : { left: text.left, right: text.right };
    const name = part.getAttribute("aria-label") ?? part.textContent.slice(0, 30);
    return { name, part, box: { top, bottom, ...sides } };
  });
  return boxes.flatMap(({ name, part, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(({ part: other, box: b }) => {
        if (part.contains(other) || other.contains(part)) return false;
        const x = Math.min(box.right, b.right) - Math.max(box.left, b.left);
        const y = Math.min(box.bottom, b.bottom) - Math.max(box.top, b.top);
        return x > 1 && y > 1;
      })
      .map((other) => `${name} | ${other.name}`),
  );
}

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("nothing has to be scrolled sideways", async ({ page }) => {
      await open(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    });

    test("nothing lies on anything else in the head and beside the buttons", async ({ page }) => {
      await open(page);
      const parts = page.locator(PARTS);
      expect(await parts.count()).toBeGreaterThan(8);
      expect(await parts.evaluateAll(overlaps)).toEqual([]);
    });

    test("the slider is in sight, wherever the page is scrolled to", async ({ page }) => {
      await open(page);
      await expect(slider(page)).toBeInViewport({ ratio: 1 });
      const isUncovered = await slider(page).evaluate((input) => {
        const { left, top, width, height } = input.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === input;
      });
      expect(isUncovered).toBe(true);
      await page.evaluate(() => document.querySelector("main")?.scrollIntoView({ block: "end" }));
      await expect(slider(page)).toBeInViewport({ ratio: 1 });
    });
  });
}

test("a day that has no room beside a long figure stands below it and is not cut", async ({ page }) => {
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    await open(page, "?date=2026-02-12");
    const rungs = page.locator("#app li > a:has(> svg)");
    await expect(rungs.filter({ hasText: "about 8,000–10,000" }).filter({ visible: true })).not.toHaveCount(
      0,
    );
    const cut = await rungs.evaluateAll((links) =>
      links.flatMap((link) => {
        const { right } = link.getBoundingClientRect();
        const parts = [...link.querySelectorAll("span")];
        return parts
          .filter((part) => part.getBoundingClientRect().right > right + 0.5)
          .map((part) => part.textContent);
      }),
    );
    expect(cut, `${viewport.width} × ${viewport.height}`).toEqual([]);
  }
});

test("a low page leaves the strip of all months out instead of cutting it", async ({ page }) => {
  const strip = page.locator("main + div svg text", { hasText: /^All 20 months$/ });
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  await expect(strip).toBeVisible();
  for (const [width, height] of [
    [1280, 500],
    [700, 450],
    [667, 375],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(strip, `${width} × ${height}`).toBeHidden();
  }
});
