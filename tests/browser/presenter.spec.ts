import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { test } from "./fixtures.ts";

/** Read as text and evaluated: the page's policy refuses a script that is put into it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test.describe("notes and next step", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("present.html?step=3");
    await page.waitForSelector("html[data-alive]");
  });

  test("open in a second window, which cannot reach into the first", async ({ page, wrongs }) => {
    const notes = await openNotes(page, wrongs);
    await expect(notes.getByRole("heading", { name: "Ships, pictures and two totals" })).toBeVisible();
    await expect(notes.getByText(/^Point at the one disc/)).toBeVisible();
    await expect(notes.getByRole("region", { name: "Next" })).toContainText("Two capitals agree");
    expect(await notes.evaluate(() => window.opener)).toBeNull();
    await expect(page.getByRole("complementary", { name: "Notes and next step" })).toHaveCount(0);
  });

  test("move the stage, and follow it", async ({ page, wrongs }) => {
    const notes = await openNotes(page, wrongs);
    await notes.keyboard.press("PageDown");
    await expect(page.getByRole("heading", { name: "Two capitals agree" })).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(notes.getByRole("heading", { name: "The first in Kursk Oblast" })).toBeVisible();
    await notes.getByRole("button", { name: /^Question/ }).click();
    await expect(page.getByText(/^Compare the Russian and North Korean statements/)).toBeVisible();
    await page.keyboard.press("h");
    await expect(notes.getByText("The class sees the reports, names hidden")).toBeVisible();
    await expect(page.getByText("Kremlin", { exact: true })).toHaveCount(0);
    await notes.getByRole("button", { name: /^Show, name hidden: report 3/ }).click();
    await expect(page.getByText("Kremlin", { exact: true }).first()).toBeVisible();
  });

  test("show the day that is moved freely on the stage, and move it", async ({ page, wrongs }) => {
    const notes = await openNotes(page, wrongs);
    await page.keyboard.press("x");
    await page.keyboard.press("ArrowRight");
    await expect(notes.getByText("The class sees 19 October 2024, moved freely")).toBeVisible();
    await notes.getByRole("slider", { name: "Date on the screen" }).press("ArrowRight");
    await expect(page.getByRole("heading", { name: "20 October 2024" })).toBeVisible();
  });

  test("are there again after the stage was loaded anew, and the stage is where it was", async ({
    page,
    wrongs,
  }) => {
    const notes = await openNotes(page, wrongs);
    await page.keyboard.press("h");
    await notes.keyboard.press("PageDown");
    await notes.getByRole("button", { name: /^Show, name hidden: report 2/ }).click();
    await expect(page).toHaveURL(/step=4/);
    await page.reload();
    await page.waitForSelector("html[data-alive]");
    // What had been shown is in no address.
    await expect(page.getByText("White House", { exact: true })).toBeVisible();
    await expect(page.getByText("Pentagon", { exact: true })).toHaveCount(0);
    await notes.keyboard.press("PageDown");
    await expect(page).toHaveURL(/step=5/);
    await page.keyboard.press("PageUp");
    await expect(notes.getByRole("heading", { name: "Two capitals agree" })).toBeVisible();
  });

  test("keep step and clock when they are loaded anew", async ({ page, wrongs }) => {
    const notes = await openNotes(page, wrongs);
    await notes.getByRole("button", { name: "Pause" }).click();
    const elapsed = await notes.getByRole("timer").textContent();
    await page.keyboard.press("End");
    await notes.reload();
    await expect(notes.getByText("This is the last step.")).toBeVisible();
    await expect(notes.getByRole("timer")).toHaveText(elapsed ?? "");
    await expect(notes.getByRole("button", { name: "Go on" })).toBeVisible();
  });

  test("leave the stage working when they are closed, and open again", async ({ page, wrongs }) => {
    const notes = await openNotes(page, wrongs);
    await notes.close();
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("heading", { name: "Two capitals agree" })).toBeVisible();
    const again = await openNotes(page, wrongs);
    await expect(again.getByRole("heading", { name: "Two capitals agree" })).toBeVisible();
  });

  test("say when the stage is closed", async ({ page, wrongs }) => {
    const notes = await openNotes(page, wrongs);
    await page.close({ runBeforeUnload: true });
    await expect(notes.getByText("The window for the class is closed.")).toBeVisible();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`have nothing that axe finds wrong, ${colorScheme}`, async ({ page, wrongs }) => {
      await page.emulateMedia({ colorScheme });
      const notes = await openNotes(page, wrongs);
      await notes.emulateMedia({ colorScheme });
      for (const key of ["h", "x"]) {
        await notes.keyboard.press(key);
        expect(await violations(notes), `after ${key}`).toEqual([]);
      }
    });
  }

  test("are no wider than their window at any size", async ({ page, wrongs }) => {
    const notes = await openNotes(page, wrongs);
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [700, 450],
      [375, 667],
      [320, 568],
    ] as const) {
      await notes.setViewportSize({ width, height });
      const wide = await notes.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} by ${height}`).toBe(width);
    }
  });
});

test("a file that is opened by itself has them in a second window too", async ({ page, wrongs }) => {
  const file = pathToFileURL(`${process.env.DIST ?? "dist"}/troop-reports.html`);
  await page.goto(`${file}?mode=present&step=3`);
  await page.waitForSelector("html[data-alive]");
  const notes = await openNotes(page, wrongs);
  await notes.keyboard.press("PageDown");
  await expect(page.getByRole("heading", { name: "Two capitals agree" })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(notes.getByRole("heading", { name: "The first in Kursk Oblast" })).toBeVisible();
});

test.describe("where the browser refuses a second window", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await page.goto("present.html?step=3");
    await page.waitForSelector("html[data-alive]");
  });

  test("the notes are shown beside the stage, and hidden again by the same key", async ({ page }) => {
    await page.keyboard.press("n");
    const notes = page.getByRole("complementary", { name: "Notes and next step" });
    await expect(notes).toContainText("The class can read this too.");
    await expect(notes).toContainText("The browser refused a second window.");
    await expect(notes).toContainText("Point at the one disc");
    await page.keyboard.press("PageDown");
    await expect(notes).toContainText("Read out who counts what");
    await page.keyboard.press("n");
    await expect(notes).toHaveCount(0);
  });

  test("they have nothing that axe finds wrong", async ({ page }) => {
    await page.keyboard.press("n");
    await page.getByRole("complementary").waitFor();
    const found = await violations(page);
    expect(found.filter((each) => each.includes("aside"))).toEqual([]);
  });

  test("they cover nothing of the stage", async ({ page }) => {
    await page.keyboard.press("n");
    const notes = await page.getByRole("complementary").boundingBox();
    const stage = await page.getByRole("main").boundingBox();
    expect(stage?.y).toBeGreaterThanOrEqual((notes?.y ?? 0) + (notes?.height ?? Number.NaN) - 1);
    expect(stage?.height).toBeGreaterThan(250);
  });
});

/** What axe finds wrong, one line for each rule and element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** Presses the key for the notes, and gives the window that opens: it may do no more wrong than the stage. */
async function openNotes(page: Page, wrongs: string[]): Promise<Page> {
  const [notes] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")]);
  notes.on("console", (message) => {
    if (message.type() === "error") wrongs.push(`notes: ${message.text()}`);
  });
  notes.on("pageerror", (error) => wrongs.push(`notes: ${error.message}`));
  await notes.getByRole("region", { name: "What the class sees" }).waitFor();
  await expect(notes.getByRole("timer")).toBeVisible();
  return notes;
}
