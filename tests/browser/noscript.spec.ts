import { expect } from "@playwright/test";
import { hasNumber } from "#domain/report.ts";
import { realDataset } from "../support/realDataset.ts";
import { map } from "./explorePage.ts";
import { test } from "./fixtures.ts";

test.use({ javaScriptEnabled: false });

const { reports, source } = realDataset();

test("without script the page says the day in words", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("#headline")).toContainText("By 24 October 2024");
});

test("without script both maps are drawn, each with its symbol", async ({ page }) => {
  await page.goto("./");
  for (const area of ["kursk", "far-east"] as const) {
    await expect(map(page, area).locator("svg").first()).toBeVisible();
    await expect(map(page, area).locator("text").first()).toBeVisible();
  }
  await expect(map(page, "far-east").locator('[data-mark="disc"]')).toBeVisible();
  // Nobody had given a number for Kursk Oblast by then.
  await expect(map(page, "kursk").locator('[data-mark="diamond"]')).toBeVisible();
  await expect(map(page, "kursk").locator('[data-mark="disc"]')).toHaveCount(0);
});

test("without script every report is in the table, with a link to each of its sources", async ({ page }) => {
  await page.goto("./");
  const rows = await page.locator('tr[id^="row-"]').evaluateAll((all) =>
    all.map((row) => ({
      id: row.id.replace(/^row-/, ""),
      links: [...row.querySelectorAll("a")].map((link) => link.getAttribute("href")),
    })),
  );
  const expected = reports.map(({ id, sources }) => ({
    id,
    links: sources.flatMap((each) => source.get(each)?.url ?? []),
  }));
  expect(rows).toHaveLength(200);
  expect(rows).toEqual(expected);
});

test("without script the symbol of a map leads to its report's row", async ({ page }) => {
  await page.goto("./");
  const target = await map(page, "far-east").locator("a").first().getAttribute("href");
  const report = reports.find(({ id }) => target === `#row-${id}`);
  expect(hasNumber(report?.measure ?? null)).toBe(true);
  await expect(page.locator(`[id="row-${report?.id}"]`)).toBeVisible();
});

test("without script no box stands empty", async ({ page }) => {
  await page.goto("./");
  const empty = await page.locator("#app *").evaluateAll((all) =>
    all
      .filter((element) => {
        if (!(element instanceof HTMLElement) || !element.checkVisibility()) return false;
        const { width, height } = element.getBoundingClientRect();
        const { borderTopWidth, backgroundColor } = getComputedStyle(element);
        const isBox = borderTopWidth !== "0px" || backgroundColor !== "rgba(0, 0, 0, 0)";
        const holds = element.textContent.trim() !== "" || element.querySelector("svg, img, input");
        return isBox && width * height > 400 && !holds && !(element instanceof HTMLInputElement);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(empty).toEqual([]);
});

test("without script nothing is offered that would do nothing", async ({ page }) => {
  await page.goto("./");
  const idle = await page
    .locator("#app button, #app input, #app [role=tab]")
    .evaluateAll((all) =>
      all
        .filter(
          (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled"),
        )
        .map((element) => element.getAttribute("aria-label") ?? element.textContent),
    );
  expect(idle).toEqual([]);
});

for (const width of [320, 375, 1280]) {
  test(`without script nothing has to be scrolled sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 568 });
    await page.goto("./");
    const widths = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(widths).toEqual({ scrollWidth: width, clientWidth: width });
  });
}
