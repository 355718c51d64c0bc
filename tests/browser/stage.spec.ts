import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { test } from "./fixtures.ts";
import { openPresent, step } from "./presentPage.ts";

/** Read as text and evaluated: the page's policy refuses a script that is put into it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const STEPS = 12;
/** What a class must be able to read from the back row, in pixels of a projector of 1280 by 720. */
const LEGIBLE = 24;

/** Runs in the page: what of the stage is cut off or has to be scrolled, and the smallest letters in it. */
function lookAtStage(): { cut: string[]; smallest: number; of: string } {
  const stage = document.querySelector("main");
  if (!stage) throw new Error("There is no stage");
  const cut: string[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  let of = "";
  for (const element of stage.querySelectorAll<HTMLElement>("*")) {
    if (element instanceof SVGElement || element.closest("figure")) continue;
    if (element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1) {
      const { overflowY } = getComputedStyle(element);
      if (overflowY !== "visible")
        cut.push(`${element.className}: ${element.scrollHeight} in ${element.clientHeight}`);
    }
    const words = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (words && size < smallest) [smallest, of] = [size, element.textContent?.slice(0, 60) ?? ""];
  }
  return { cut, smallest, of };
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
]) {
  test.describe(`on a projector of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("every step, its question and its reports fit on the screen", async ({ page }) => {
      await openPresent(page);
      const cut: string[] = [];
      for (let number = 1; number <= STEPS; number += 1) {
        await expect(step(page)).toHaveText(`${number} of ${STEPS}`);
        for (const key of ["", "q", "a"]) {
          if (key) await page.keyboard.press(key);
          await page.evaluate(() => new Promise(requestAnimationFrame));
          const seen = await page.evaluate(lookAtStage);
          cut.push(...seen.cut.map((each) => `step ${number}${key}: ${each}`));
        }
        await page.keyboard.press("ArrowRight");
      }
      expect(cut).toEqual([]);
    });
  });
}

test("what a class reads is as large as the back row needs it", async ({ page }) => {
  await openPresent(page, "?step=3");
  for (const key of ["", "q", "a"]) {
    if (key) await page.keyboard.press(key);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const { smallest, of } = await page.evaluate(lookAtStage);
    // The number in the ring beside a report is a key, not a text.
    if (key === "a") expect(smallest, of).toBeGreaterThanOrEqual(18);
    else expect(smallest, of).toBeGreaterThanOrEqual(LEGIBLE);
  }
});

test("the words of a map of one area are as large", async ({ page }) => {
  await openPresent(page, "?step=7");
  await expect(page.locator('figure[data-area="kursk"] svg text').first()).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const svg = document.querySelector<SVGSVGElement>("svg[data-pane-scene]");
        const scale = svg?.getScreenCTM()?.a ?? 0;
        const sizes = [...(svg?.querySelectorAll("text[data-role]") ?? [])]
          .filter((text) => !["country", "sea"].includes(text.getAttribute("data-role") ?? ""))
          .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
        return sizes.length > 3 ? Math.round(Math.min(...sizes)) : 0;
      }),
    )
    .toBeGreaterThanOrEqual(LEGIBLE);
});

const KINDS = [
  "",
  "show=question",
  "show=evidence",
  "hide=names",
  "hide=figures",
  "date=2024-11-08",
] as const;

/** Runs axe with contrast as AAA asks for it, for what is read on the stage. */
async function violations(page: Page): Promise<string[]> {
  // On a narrow page the buttons lie over what is scrolled past: at its end they stand where they belong.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(c: unknown, o: unknown): Promise<AxeResults> } }).axe.run(
      { exclude: [[".document"]] },
      {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: { "color-contrast-enhanced": { enabled: true } },
        resultTypes: ["violations"],
      },
    ),
  );
  const onStage = (target: string) => target.includes("main") || !/nav|button/.test(target);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => id !== "color-contrast-enhanced" || onStage(String(target)))
      .map(
        ({ target, html, failureSummary }) =>
          `${id}: ${target} ${html.slice(0, 100)} ${failureSummary ?? ""}`,
      ),
  );
}

/** What is opened over a step, and how. */
const OVER = {
  menu: (page: Page) => page.locator("#present-menu").click(),
  keys: (page: Page) => page.keyboard.press("?"),
};

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 375, height: 667 },
  ]) {
    test.describe(`at ${viewport.width} px, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("axe finds nothing on a step, and contrast is AAA", async ({ page }) => {
        test.setTimeout(180_000);
        const found: string[] = [];
        for (const kind of KINDS) {
          await openPresent(page, `?step=7${kind && `&${kind}`}`);
          found.push(...(await violations(page)).map((each) => `${kind}: ${each}`));
        }
        expect(found).toEqual([]);
      });

      for (const [what, openOver] of Object.entries(OVER)) {
        test(`axe finds nothing in the ${what}, and contrast is AAA`, async ({ page }) => {
          await openPresent(page, "?step=6");
          await openOver(page);
          await expect(page.locator(":popover-open, dialog[open]")).toHaveCount(1);
          expect(await violations(page)).toEqual([]);
        });
      }
    });
  }
}

for (const viewport of [
  { width: 700, height: 450 },
  { width: 375, height: 667 },
  { width: 320, height: 568 },
]) {
  test(`nothing has to be scrolled sideways at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const query of ["?step=3", "?step=6&show=evidence", "?step=2", "?step=7&date=2024-11-08"]) {
      await openPresent(page, query);
      const { wide, out } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        out: [...document.querySelectorAll("#app button, #app h2, #app p")]
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
          .map((each) => each.textContent?.slice(0, 40)),
      }));
      expect([query, wide, out]).toEqual([query, 0, []]);
    }
  });
}
