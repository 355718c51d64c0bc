import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { enter, STATES } from "./states.ts";

const MEASURED = STATES.filter(
  ({ name }) =>
    ["the default day", "4 November 2024", "the layers", "Kursk Oblast", "Blagoveshchensk"].includes(name) ||
    name.startsWith("the filter"),
);

/** The controls that readers need all the time. */
const MAIN = [
  "main + div > section button:not([aria-expanded])",
  "main + div > section input",
  "header nav > :is(a, button)",
  "main fieldset button",
].join();

/**
 * What is smaller than 24 × 24 CSS pixels and stands neither in a line of words nor with so much room about it
 * (WCAG 2.2, 2.5.8). Runs in the page.
 */
function tooSmall(): string[] {
  const least = 24;
  const targets = [...document.querySelectorAll("#app :is(a, button, input, select, summary)")]
    .filter(
      (target) =>
        target.checkVisibility({ visibilityProperty: true }) && !target.matches("[class*=skip], svg a"),
    )
    .map((target) => ({
      target,
      box: target.closest("label")?.getBoundingClientRect() ?? target.getBoundingClientRect(),
    }));
  const isInline = (target: Element) =>
    getComputedStyle(target).display === "inline" &&
    [...(target.parentElement?.childNodes ?? [])].some(
      (node) => node !== target && node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
  return targets
    .filter(({ target, box }) => (box.width < least - 0.5 || box.height < least - 0.5) && !isInline(target))
    .filter(({ target, box }) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return targets.some(({ target: other, box: near }) => {
        if (other === target || other.contains(target) || target.contains(other)) return false;
        const dx = Math.max(near.left - x, x - near.right, 0);
        const dy = Math.max(near.top - y, y - near.bottom, 0);
        return Math.hypot(dx, dy) < least / 2;
      });
    })
    .map(
      ({ target, box }) =>
        `${target.tagName} ${target.className} ${(target.textContent ?? "").slice(0, 30)}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
    );
}

/** The main controls on which a finger has less than 44 × 44 CSS pixels. Runs in the page. */
function smallForFingers(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .flatMap((control) => {
      control.scrollIntoView({ block: "center" });
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const reaches = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit !== null && (hit === control || control.contains(hit));
      };
      const ok = [-21, 21].every((d) => reaches(d, 0) && reaches(0, d));
      return ok ? [] : [`${control.getAttribute("aria-label") ?? control.textContent}: ${width} × ${height}`];
    });
}

async function measure(page: Page): Promise<void> {
  for (const state of MEASURED) {
    await enter(page, state);
    expect.soft(await page.evaluate(tooSmall), state.name).toEqual([]);
  }
}

test("what can be pressed is 24 pixels wide and high, at 1280 × 720", async ({ page }) => {
  await measure(page);
});

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true });

  test("what can be pressed is 24 pixels wide and high", async ({ page }) => {
    await measure(page);
  });

  for (const viewport of [
    { width: 375, height: 667 },
    { width: 320, height: 568 },
    { width: 1024, height: 768 },
  ]) {
    test(`the main controls are 44 pixels wide and high, at ${viewport.width} × ${viewport.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await enter(page, { name: "", path: "./" });
      expect(await page.evaluate(smallForFingers, MAIN)).toEqual([]);
    });
  }
});
