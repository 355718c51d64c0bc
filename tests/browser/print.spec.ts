import { expect, type Page } from "@playwright/test";
import { open } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** Opens the page and waits until what is made for paper has come. */
async function openForPaper(page: Page, query = ""): Promise<void> {
  await open(page, query);
  await page.waitForFunction(() => {
    dispatchEvent(new Event("beforeprint"));
    const isThere = document.querySelector("[data-paper]") !== null;
    dispatchEvent(new Event("afterprint"));
    return isThere;
  });
}

/** The page as it is on paper while this runs. */
async function beginPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
}

/** How many pages a file of Chromium's has: one object of that type for each. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 375, height: 667 },
] as const;

for (const size of SCREENS) {
  test(`on paper all areas, the timeline and the table are there, and no controls, from ${size.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openForPaper(page, "?date=2024-11-04");
    await page.setViewportSize({ width: 703, height: 1000 });
    await beginPrint(page);
    const paper = page.locator("[data-paper]");
    await expect(paper.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(paper.locator("#headline")).toContainText("By 4 November 2024");
    for (const area of ["kursk", "far-east"]) {
      await expect(paper.locator(`figure[data-area="${area}"] svg`).first()).toBeVisible();
      await expect(paper.locator(`[data-figure="${area}"]`)).toBeVisible();
    }
    for (const line of ["strength", "sent-total"]) {
      await expect(paper.locator(`[data-line="${line}"]`)).toBeVisible();
    }
    await expect(paper.locator("svg[data-kind]")).toBeVisible();
    await expect(paper.locator("caption")).toHaveText("What stands on 4 November 2024, as reported");
    await expect(page.getByText("CC BY 4.0")).toBeVisible();
    const pressed = await page
      .locator("button, input, nav, dialog, [popover]")
      .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
    expect(pressed).toBe(0);
    await expect(page.locator("#reports")).toBeHidden();
    await expect(page.locator("article")).toHaveCount(await page.locator("article:not(:visible)").count());
  });
}

test("no word on paper is cut short or runs out of its column", async ({ page }) => {
  await openForPaper(page, "?date=2025-01-16&clock=period");
  await page.setViewportSize({ width: 703, height: 1000 });
  await beginPrint(page);
  const cut = await page.locator("[data-paper] :is(p, span, dd, td, th, h2, b)").evaluateAll((all) =>
    all
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const section = element.closest("section, table, [data-paper]");
        const beyond =
          element.getBoundingClientRect().right - (section?.getBoundingClientRect().right ?? 0) > 1;
        return beyond || (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => element.textContent),
  );
  expect(cut).toEqual([]);
  const hit = await page.locator("[data-paper] section:has(> figure)").evaluateAll((panes) =>
    panes.filter((pane) => {
      const map = pane.querySelector("figure")?.getBoundingClientRect().left ?? 0;
      return [...pane.querySelectorAll("p, span")].some(
        (word) => !word.closest("figure") && word.getBoundingClientRect().right > map,
      );
    }),
  );
  expect(hit).toHaveLength(0);
});

test("after printing the page is what it was", async ({ page }) => {
  await openForPaper(page);
  await beginPrint(page);
  await expect(page.locator("[data-paper]")).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator("[data-paper]")).toHaveCount(0);
  await expect(page.locator("main")).toBeVisible();
  await expect(page.locator("#reports")).toBeVisible();
});

for (const format of ["A4", "Letter"] as const) {
  test(`the file has at most four pages on ${format}, with the address of the view in it`, async ({
    page,
    baseURL,
  }) => {
    await openForPaper(page, "?date=2024-11-04");
    const margin = { top: "12mm", right: "12mm", bottom: "12mm", left: "12mm" };
    const pdf = await page.pdf({ format, margin });
    const pages = pagesIn(pdf);
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(4);
    expect(pdf.toString("latin1")).toContain(`${baseURL}?date=2024-11-04`);
  });
}

test("the dark theme prints light", async ({ page }) => {
  await openForPaper(page, "?theme=dark");
  await beginPrint(page);
  const [ink, sea] = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).getPropertyValue("--sea"),
  ]);
  await page.emulateMedia({ media: "screen" });
  const dark = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).getPropertyValue("--sea"),
  ]);
  expect([ink, sea]).not.toEqual(dark);
  expect(ink).toBe("rgb(27, 26, 24)");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page itself is printed, with the table of all reports", async ({ page }) => {
    await page.goto("./");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#headline")).toBeVisible();
    await expect(page.locator("#reports")).toBeVisible();
    await expect(page.locator("header nav")).toBeHidden();
    await expect(page.locator("[data-paper]")).toHaveCount(0);
  });
});
