import { readFile } from "node:fs/promises";
import process from "node:process";
import { expect, type Page } from "@playwright/test";
import { expectDate, map, slider } from "./explorePage.ts";
import { linksIn, openFile, SINGLE_FILE, test } from "./singleFile.ts";

/** A map without a graphics card takes its time. */
const COMING_UP = { timeout: 60_000 };

const dialog = (page: Page) => page.getByRole("dialog");

test.describe("the file on a disk, with no network", () => {
  test("draws the maps, the day in words and the timeline", async ({ page, file }) => {
    await openFile(page, file);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("North Korean troops in Russia");
    for (const area of ["kursk", "far-east"] as const) {
      await expect(map(page, area)).toBeVisible();
      expect(await map(page, area).locator("svg").first().boundingBox()).not.toBeNull();
    }
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).not.toBe("rgba(0, 0, 0, 0)");
    await expect(page.locator("#basemap-kursk path").first()).toBeAttached();
  });

  test("reads a link, moves with the slider, and keeps the day in the address", async ({ page, file }) => {
    await openFile(page, file, "?date=2024-11-04");
    await expectDate(page, "2024-11-04");
    await slider(page).focus();
    await page.keyboard.press("ArrowRight");
    await expectDate(page, "2024-11-05");
    await expect(page).toHaveURL(`${file}?date=2024-11-05`);
    await page.reload();
    await expectDate(page, "2024-11-05");
  });

  test("plays", async ({ page, file }) => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await openFile(page, file, "?date=2024-11-04");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(20_032);
  });

  test("opens a card, which names its sources, and goes back from it", async ({ page, file }) => {
    await openFile(page, file, "?date=2024-11-04");
    await page.locator('#app a[href^="#row-"]').first().click();
    await expect(page).toHaveURL(/[?&]report=/);
    await expect(page.locator('[id^="report-"] a[href^="https://"]').first()).toBeVisible();
    await page.goBack();
    await expect(page).not.toHaveURL(/[?&]report=/);
  });

  test("has the table of the day and the table of all reports", async ({ page, file }) => {
    await openFile(page, file);
    await page.locator("#table").click();
    await expect(dialog(page).getByRole("table").first()).toBeVisible();
    await page.keyboard.press("Escape");
    expect(await page.locator("#reports tbody tr").count()).toBeGreaterThanOrEqual(200);
  });

  test("finds reports by their words", async ({ page, file }) => {
    await openFile(page, file, "?q=dugout");
    const all = await page.locator('[id^="report-"]').count();
    await page.goto(`${file}?q=Vladivostok`);
    await expect.poll(() => page.locator('[id^="report-"]').count()).toBeGreaterThan(all);
  });

  test("changes its theme", async ({ page, file }) => {
    await openFile(page, file);
    await page.getByRole("button", { name: "Switch to the dark theme" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("brings up the free map from what is in the file", async ({ page, file }) => {
    await openFile(page, file, "?date=2024-11-04");
    const pane = map(page, "kursk");
    await pane.focus();
    await page.keyboard.press("+");
    await expect(pane).toHaveAttribute("data-map", "live", COMING_UP);
    await expect(pane.locator("canvas")).toBeVisible();
  });

  test("writes the files of the data when they are asked for", async ({ page, file }) => {
    await openFile(page, file);
    await page.locator("#share").click();
    await dialog(page).getByRole("button", { name: "Data", exact: true }).click();
    for (const [name, start] of [
      ["reports.csv", "id,stated,actor_id,"],
      ["reports.geojson", '{"type":"FeatureCollection"'],
      ["datapackage.json", "{"],
    ] as const) {
      const download = page.waitForEvent("download");
      await dialog(page).getByRole("button", { name }).click();
      expect((await download).suggestedFilename()).toBe(name);
      const text = await readFile(await (await download).path(), "utf8");
      expect(text.startsWith(start), name).toBe(true);
    }
  });

  test("writes them also from the page on the method", async ({ page, file }) => {
    await page.goto(`${file}?mode=method#data`);
    const names = await page
      .locator("a[data-saves]")
      .evaluateAll((all) => all.map((each) => each.textContent));
    expect(names).toContain("reports.csv");
    for (const name of names) {
      const download = page.waitForEvent("download");
      await page.locator(`a[data-saves="${name}"]`).click();
      expect((await download).suggestedFilename()).toBe(name);
    }
  });

  test("makes a picture, in which no disk is named", async ({ page, file }) => {
    await openFile(page, file);
    await page.locator("#share").click();
    await dialog(page).getByRole("button", { name: "Picture", exact: true }).click();
    const download = page.waitForEvent("download");
    await dialog(page).getByRole("button", { name: /SVG/ }).click();
    const svg = await readFile(await (await download).path(), "utf8");
    expect(svg).toContain("<svg");
    expect(svg).not.toMatch(/file:|undefined|null/);
  });

  test("gives no address of the disk to copy, in any part of the dialog and on paper", async ({
    page,
    file,
  }) => {
    await openFile(page, file, "?date=2024-11-04");
    await page.locator("#share").click();
    for (const section of ["Link", "Embed", "Cite", "Picture", "Data"]) {
      await dialog(page).getByRole("button", { name: section, exact: true }).click();
      const part = dialog(page).getByRole("region", { name: section, exact: true });
      await expect(part).toContainText(/\w/);
      const texts = await part.evaluate((box) =>
        [box.textContent, ...[...box.querySelectorAll("textarea")].map(({ value }) => value)].join("\n"),
      );
      expect(texts, section).not.toContain("file:");
    }
    await page.keyboard.press("Escape");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const paper = page.locator("[data-paper]");
    await expect(paper).toBeAttached();
    expect(await paper.evaluate((sheet) => sheet.textContent)).not.toContain("file:");
  });

  test("presents, goes on by key, keeps its step, and leads back to the map", async ({ page, file }) => {
    await page.goto(`${file}?mode=present`);
    await expect(page).toHaveTitle(/^Present: /);
    const stage = page.getByRole("main");
    const first = await stage.getByRole("heading", { level: 2 }).first().textContent();
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(`${file}?mode=present&step=2`);
    await expect(stage.getByRole("heading", { level: 2 }).first()).not.toHaveText(first ?? "");
    await page.reload();
    await expect(page).toHaveURL(`${file}?mode=present&step=2`);
    await expect(page.locator("#reports")).toHaveCount(0);
    await page.locator("#present-menu").click();
    const links = await page.locator("[popover] a").evaluateAll((all) => all.map((each) => each.textContent));
    expect(links.length).toBeGreaterThan(1);
    await page.locator("[popover] a").last().click();
    await expect(page.getByRole("slider")).toBeVisible();
    expect(page.url().split(/[?#]/)[0]).toBe(file);
  });

  test("shows a page by its anchor", async ({ page, file }) => {
    await page.goto(`${file}?mode=method#counting`);
    await expect(page).toHaveTitle(/^How this is counted/);
    await expect(page.locator("#counting")).toBeInViewport();
    await page.locator('a[href="?"]').first().click();
    await expect(slider(page)).toBeVisible();
  });

  test("shows the map where the address names a page that it has not", async ({ page, file }) => {
    await openFile(page, file, "?mode=nothing");
    await expect(slider(page)).toBeVisible();
  });
});

test("no link of the file is dead: each leads to the file, to a part of it, or to a page of the web", async ({
  page,
  file,
}) => {
  const text = await readFile(SINGLE_FILE, "utf8");
  const inside = new Set<string>([""]);
  const seen = new Set<string>();
  for (const query of inside) {
    await page.goto(file + query);
    await expect(page.locator("html")).toHaveAttribute("data-alive", "");
    if (query === "") {
      await page.waitForFunction(() => document.querySelector("[data-cites]") !== null);
      await page.setViewportSize({ width: 375, height: 667 });
      await page.getByRole("button", { name: "Menu" }).click();
      await expect(page.locator('[data-opens="share"]')).toBeVisible();
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    if (query === "?mode=present") {
      await page.locator("#present-menu").click();
      await expect(page.locator("[popover]")).toBeVisible();
    }
    for (const href of await linksIn(page)) {
      const url = new URL(href, file + query);
      seen.add(href);
      if (/^https?:$/.test(url.protocol)) continue;
      expect(url.href.split(/[?#]/)[0], `${href} in ${query || "the map"}`).toBe(file);
      // On the stage, as in its own page, what such links choose is shown by the script.
      if (href.startsWith("#") && href.length > 1 && query !== "?mode=present") {
        const targets = await page.locator(`[id="${decodeURIComponent(href.slice(1))}"]`).count();
        expect(targets, `${href} in ${query || "the map"}`).toBe(1);
      }
      const mode = url.searchParams.get("mode");
      if (mode !== null) {
        inside.add(`?mode=${mode}`);
        expect(text, href).toContain(`<template id="mode-${mode}"`);
      }
    }
  }
  expect([...inside].sort()).toEqual(["", "?mode=method", "?mode=present", "?mode=teaching"]);
  expect(seen.size).toBeGreaterThan(300);
});

test("the file names nothing of the machine that built it", async () => {
  const text = await readFile(SINGLE_FILE, "utf8");
  for (const name of [process.cwd(), "localhost", "127.0.0.1", "node_modules", "sourceMappingURL"]) {
    expect(text.includes(name), name).toBe(false);
  }
});

test("maps, words and table stand also where no script may run", async ({ browser, file }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(file);
  await expect(map(page, "kursk").locator("svg").first()).toBeVisible();
  await expect(page.locator("#reports tbody tr").first()).toBeVisible();
  await context.close();
});
