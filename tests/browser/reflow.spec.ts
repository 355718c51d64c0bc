import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { enter, type PageState, STATES } from "./states.ts";

/** A phone, and a window of 1280 × 1024 at 400 %. */
const SMALL = [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
] as const;

/** Words that their element cuts off, and that cannot be scrolled to. Runs in the page. */
function cutOff(): string[] {
  const isHidden = (element: Element) => {
    const { clipPath, visibility } = getComputedStyle(element);
    return clipPath !== "none" || visibility === "hidden" || element.getBoundingClientRect().width <= 1;
  };
  return [
    ...document.querySelectorAll<HTMLElement>("body *:not(svg, svg *, figure, select, .maplibregl-map *)"),
  ]
    .filter((element) => {
      if (!element.checkVisibility() || element.closest("#reports") || element.textContent.trim() === "")
        return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isCutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (
        (isCutX || isCutY) && !isHidden(element) && !element.querySelector(":scope > svg, :scope > figure")
      );
    })
    .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 50)}`);
}

/** Lines of words that lie on other words, by more than a few pixels. Runs in the page. */
function overlaid(): string[] {
  const walker = document.createTreeWalker(
    document.querySelector("#app") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const lines: { text: string; rect: DOMRect; bar: boolean }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true }) || !node.nodeValue?.trim()) continue;
    if (parent.closest("svg, [popover]") || inClip(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const shown = within(parent, rect);
      if (shown.width > 2 && shown.height > 2)
        lines.push({ text: node.nodeValue.trim(), rect: shown, bar: parent.closest("main + div") !== null });
    }
  }
  return lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => {
      const x = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const y = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      const least = Math.min(a.rect.height, b.rect.height);
      return a.bar === b.bar && x > 2 && y > least * 0.4
        ? [`${a.text.slice(0, 30)} | ${b.text.slice(0, 30)}`]
        : [];
    }),
  );
  function inClip(element: Element): boolean {
    for (let e: Element | null = element; e; e = e.parentElement)
      if (getComputedStyle(e).clipPath !== "none") return true;
    return false;
  }
  /** What of a box can be seen through the elements around it that cut or scroll. */
  function within(element: Element, { left, top, right, bottom }: DOMRect): DOMRect {
    for (let e: Element | null = element; e; e = e.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(e);
      const box = e.getBoundingClientRect();
      if (overflowX !== "visible") [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (overflowY !== "visible") [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return new DOMRect(left, top, right - left, bottom - top);
  }
}

async function expectNoSidewaysScroll(page: Page, { name }: PageState): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect.soft(widths[0], name).toBe(widths[1]);
}

for (const viewport of SMALL) {
  test(`nothing has to be scrolled sideways at ${viewport.width} × ${viewport.height}, in any state`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const state of STATES) {
      await enter(page, state);
      await expectNoSidewaysScroll(page, state);
    }
  });
}

test("in a window of 256 pixels the timeline scrolls with the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await enter(page, STATES[0] as PageState);
  await expect(page.locator("main + div")).toHaveCSS("position", "static");
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 375, height: 667 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("text of twice the size is neither cut off nor laid on other text", async ({ page }) => {
      for (const path of ["./", "./?date=2025-02-15&layers=casualties", "./?place=kursk"]) {
        await enter(page, { name: path, path });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "32px";
        });
        await page.waitForTimeout(300);
        expect.soft(await page.evaluate(cutOff), path).toEqual([]);
        expect.soft(await page.evaluate(overlaid), path).toEqual([]);
        await expectNoSidewaysScroll(page, { name: path, path });
      }
    });

    test("text with more space between lines, words and letters is not cut off", async ({ page }) => {
      await enter(page, { name: "", path: "./?date=2024-11-04" });
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>("body :not(svg, svg *)")) {
          const { style } = element;
          style.setProperty("line-height", "1.5", "important");
          style.setProperty("letter-spacing", "0.12em", "important");
          style.setProperty("word-spacing", "0.16em", "important");
          if (element.matches("p")) style.setProperty("margin-block-end", "2em", "important");
        }
      });
      await page.waitForTimeout(300);
      expect.soft(await page.evaluate(cutOff)).toEqual([]);
      expect.soft(await page.evaluate(overlaid)).toEqual([]);
      await expectNoSidewaysScroll(page, { name: "", path: "" });
    });
  });
}
