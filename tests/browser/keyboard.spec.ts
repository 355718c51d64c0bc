import { expect, type Page } from "@playwright/test";
import { dayOf, formatIso } from "#domain/day.ts";
import { nextReportDay, previousReportDay, timelineOf } from "#domain/timeline.ts";
import { realDataset } from "../support/realDataset.ts";
import { expectDate, open, slider } from "./explorePage.ts";
import { test } from "./fixtures.ts";

const timeline = timelineOf(realDataset());
const isoOr = (day: ReturnType<typeof nextReportDay>) => (day === null ? "" : formatIso(day));
const after = (date: string) => isoOr(nextReportDay(timeline, dayOf(date)));
const before = (date: string) => isoOr(previousReportDay(timeline, dayOf(date)));

/** What Tab reaches, in order, until it comes round or leaves the page. */
async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let press = 0; press < 600; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body || activeElement.closest("table")) return null;
      const area = activeElement.closest("[data-area]")?.getAttribute("data-area") ?? "";
      const isSymbol = activeElement.closest("[data-pane-scene]") !== null;
      return `${activeElement.tagName.toLowerCase()} ${isSymbol ? "symbol " : ""}${area}`.trim();
    });
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

test("arrows go a day, with Shift to the next and the previous report", async ({ page }) => {
  await open(page, "?date=2024-12-01");
  await page.keyboard.press("ArrowRight");
  await expectDate(page, "2024-12-02");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expectDate(page, "2024-11-30");
  await page.keyboard.press("Shift+ArrowRight");
  await expectDate(page, after("2024-11-30"));
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await expectDate(page, before(before(after("2024-11-30"))));
});

test("1, 2 and 3 choose Kursk Oblast, the Far East and all of Russia", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await open(page);
  for (const [key, area] of [
    ["1", "kursk"],
    ["2", "far-east"],
    ["3", "russia"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(`#pane-${area}`)).toBeVisible();
    await expect(
      page.locator("#pane-kursk, #pane-far-east, #pane-russia").filter({ visible: true }),
    ).toHaveCount(1);
  }
});

test("Space plays and pauses", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("? shows the keys, Escape puts them away", async ({ page }) => {
  await open(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("on the slider Page up and Page down go to reports, Home and End to the ends", async ({ page }) => {
  await open(page, "?date=2024-12-01");
  await slider(page).focus();
  await page.keyboard.press("PageUp");
  await expectDate(page, after("2024-12-01"));
  await page.keyboard.press("PageDown");
  await expectDate(page, before(after("2024-12-01")));
  await page.keyboard.press("Home");
  await expectDate(page, "2024-10-01");
  await page.keyboard.press("End");
  await expectDate(page, "2024-12-31");
});

test("the slider says the date and what is known in words", async ({ page }) => {
  await open(page);
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /25 October 2024.*Far East/s);
});

test("Tab reaches both symbols and the slider, and Shift+Tab the way back", async ({ page }) => {
  await open(page);
  const stops = await tabStops(page);
  expect(stops).toEqual(expect.arrayContaining(["a symbol kursk", "a symbol far-east", "input"]));
  await slider(page).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(slider(page)).toBeFocused();
});

test("Enter on a symbol selects its report", async ({ page }) => {
  await open(page);
  await page.locator('[data-pane-scene="far-east"] a').first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[aria-current]")).toBeFocused();
});

test("the first stop skips to the slider", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the date slider" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(slider(page)).toBeFocused();
});
