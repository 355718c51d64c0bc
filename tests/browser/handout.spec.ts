import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";

/** What a browser leaves free around a page, as the style sheet asks for it. */
const MARGIN = { top: "12mm", right: "12mm", bottom: "12mm", left: "12mm" };
/** What is left of a sheet, in CSS pixels. */
const PAPERS = [
  { format: "A4", width: 703, height: 1031 },
  { format: "Letter", width: 725, height: 965 },
] as const;
const STEPS = 12;

/** Opens the presentation and waits until what is made for paper has come. */
async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`present.html${query}`);
  await page.waitForFunction(() => {
    dispatchEvent(new Event("beforeprint"));
    const isThere = document.querySelector("[data-paper]") !== null;
    dispatchEvent(new Event("afterprint"));
    return isThere;
  });
}

async function beginPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
}

/** How many pages a file of Chromium's has: one object of that type for each. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const { format, width, height } of PAPERS) {
  test(`on ${format} two steps fill a page, and none is cut`, async ({ page }) => {
    await open(page);
    const pages = pagesIn(await page.pdf({ format, margin: MARGIN }));
    // Six pages of steps, then address and sources.
    expect(pages).toBeGreaterThan(STEPS / 2);
    expect(pages).toBeLessThanOrEqual(STEPS / 2 + 3);
    await page.setViewportSize({ width, height });
    await beginPrint(page);
    const paper = page.locator("[data-paper]");
    const halves = await paper.locator("[data-step]").evaluateAll((steps) =>
      steps.map((step) => ({
        height: step.getBoundingClientRect().height,
        whole: getComputedStyle(step).breakInside === "avoid",
      })),
    );
    expect(halves).toHaveLength(STEPS);
    expect(halves.filter(({ whole }) => !whole)).toEqual([]);
    const head = await paper
      .locator("[data-step]")
      .first()
      .evaluate((step) => {
        const sheet = step.closest("[data-handout]")?.getBoundingClientRect().top ?? 0;
        return step.getBoundingClientRect().top - sheet;
      });
    for (let at = 0; at < STEPS; at += 2) {
      const pair = (halves[at]?.height ?? 0) + (halves[at + 1]?.height ?? 0);
      expect(pair + (at === 0 ? head : 0)).toBeLessThanOrEqual(height);
    }
  });

  test(`on ${format} no word runs out of its column, and no two pieces of a step overlap`, async ({
    page,
  }) => {
    await open(page);
    await page.setViewportSize({ width, height });
    await beginPrint(page);
    const wrongs = await page.locator("[data-paper] [data-step]").evaluateAll((steps) =>
      steps.flatMap((step) => {
        const parts = [...step.children].map((part) => part.getBoundingClientRect());
        const box = step.getBoundingClientRect();
        const inner = [...step.querySelectorAll("p, dd, dt, h2, time, figcaption > span")];
        return [
          ...inner
            .filter((word) => {
              const { right, bottom } = word.getBoundingClientRect();
              const column = [...step.children].find((part) => part.contains(word))?.getBoundingClientRect();
              return right > (column?.right ?? 0) + 1 || bottom > box.bottom + 1;
            })
            .map((word) => word.textContent),
          ...parts.flatMap((a, index) =>
            parts
              .slice(index + 1)
              .filter(
                (b) =>
                  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
              )
              .map(() => `parts of ${step.querySelector("h2")?.textContent}`),
          ),
        ];
      }),
    );
    expect(wrongs).toEqual([]);
  });
}

test("every step has its maps over their ground, its question and at least three lines", async ({ page }) => {
  await open(page);
  await page.setViewportSize({ width: 703, height: 1031 });
  await beginPrint(page);
  const steps = page.locator("[data-paper] [data-step]");
  for (const step of await steps.all()) {
    const maps = step.locator("[data-area]");
    expect(await maps.count()).toBeGreaterThan(0);
    for (const map of await maps.all()) {
      await expect(map.locator("svg").last()).toBeVisible();
      const drawn = await map.locator("use").evaluate((use) => use.getBoundingClientRect().width);
      expect(drawn).toBeGreaterThan(150);
    }
    const room = await step.locator("[data-lines]").evaluate((lines) => lines.clientHeight);
    expect(room).toBeGreaterThanOrEqual(3 * 27);
  }
});

test("the address of the presentation is there as a code and in letters, not that of the step", async ({
  page,
  baseURL,
}) => {
  await open(page, "?step=3");
  const pdf = await page.pdf({ format: "A4", margin: MARGIN });
  expect(pdf.toString("latin1")).toContain(`${baseURL}present.html`);
  expect(pdf.toString("latin1")).not.toContain("present.html?step");
  await beginPrint(page);
  const box = await page.locator("[data-paper] [data-qr]").boundingBox();
  expect(box?.width).toBeGreaterThan(110);
  expect(box?.width).toBe(box?.height);
});

test("nothing of the stage is on paper, and after printing it is what it was", async ({ page }) => {
  await open(page, "?step=4");
  await beginPrint(page);
  await expect(page.locator("[data-paper] h1")).toBeVisible();
  await expect(page.locator("#app")).toBeHidden();
  const pressed = await page
    .locator("button, input, nav, dialog, [popover]")
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
  expect(pressed).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator("[data-paper]")).toHaveCount(0);
  await expect(page.locator("main")).toBeVisible();
});

test("the dark theme prints light", async ({ page }) => {
  await open(page, "?theme=dark");
  await beginPrint(page);
  const colour = () =>
    page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.documentElement).getPropertyValue("--sea").trim(),
      getComputedStyle(document.documentElement).colorScheme,
    ]);
  expect(await colour()).toEqual(["rgb(27, 26, 24)", "#dae5eb", "light"]);
});

test("in grey every symbol is told by its form: darkness, dashes or hatching", async ({ page }) => {
  await open(page);
  await beginPrint(page);
  const forms = await page.locator("[data-paper] [data-mark]").evaluateAll((marks) => {
    const form = (mark: Element) => {
      const shape = mark.querySelector("circle:last-child, path") ?? mark;
      const dashed = shape.getAttribute("stroke-dasharray") !== null;
      const filled = shape.getAttribute("fill") ?? "";
      return `${shape.tagName} ${filled.startsWith("url") ? "hatched" : filled === "none" ? "open" : "filled"} ${dashed ? "dashed" : "whole"}`;
    };
    const byType = new Map<string, string>();
    for (const mark of marks) {
      const type = mark.getAttribute("data-mark") ?? "";
      if (["disc", "stale", "plan", "diamond"].includes(type)) byType.set(type, form(mark));
    }
    return [...byType.values()];
  });
  expect(forms).toHaveLength(4);
  expect(new Set(forms).size).toBe(4);
});

test("the dialog opens on P, prints the answer sheet alone, and then again the sheet for the class", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      const kind = document.querySelector<HTMLElement>("[data-paper] [data-handout]")?.dataset.handout;
      document.documentElement.dataset.printed = `${document.documentElement.dataset.printed ?? ""} ${kind}`;
      dispatchEvent(new Event("afterprint"));
    };
  });
  await open(page);
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog", { name: "Print" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("radio", { name: "Answer sheet only" }).check();
  await dialog.getByRole("button", { name: "Print…" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", " answers");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await page.evaluate(() => window.print());
  await expect(page.locator("html")).toHaveAttribute("data-printed", " answers class");
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 320, height: 568 },
]) {
  test(`the dialog fits a window of ${size.width} by ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    await page.keyboard.press("p");
    const dialog = page.getByRole("dialog", { name: "Print" });
    await expect(dialog.getByRole("button", { name: "Print…" })).toBeVisible();
    const { over, width } = await dialog.evaluate((element) => ({
      over: element.scrollWidth - element.clientWidth,
      width: element.getBoundingClientRect().width,
    }));
    expect(over).toBe(0);
    expect(width).toBeLessThanOrEqual(size.width);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page prints the same sheets", async ({ page }) => {
    await page.goto("present.html");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("[data-handout] [data-step]")).toHaveCount(STEPS);
    await expect(page.locator("[data-step]").first()).toBeVisible();
    await expect(page.locator("#app")).toBeHidden();
    const pages = pagesIn(await page.pdf({ format: "Letter", margin: MARGIN }));
    expect(pages).toBeLessThanOrEqual(STEPS / 2 + 3);
  });
});
