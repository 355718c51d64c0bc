import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, type Locator, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { test } from "./fixtures.ts";
import { openPresent, step, title } from "./presentPage.ts";

/** A word that stands nowhere but in the lesson. */
const WORD = "Zwetschgenkuchen";

function dialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Make your own lesson" });
}

async function openEditor(page: Page): Promise<void> {
  await page.mouse.move(400, 300);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "Make your own lesson" }).click();
  await expect(dialog(page).getByRole("heading", { level: 2 })).toBeFocused();
}

/** Takes all steps out but the last. */
async function leaveOne(page: Page): Promise<void> {
  const steps = dialog(page)
    .getByRole("listitem")
    .filter({ has: page.locator("[aria-pressed]") });
  for (let left = await steps.count(); left > 1; left -= 1) {
    await dialog(page).getByRole("button", { name: "Remove", exact: true }).click();
    await expect(steps).toHaveCount(left - 1);
  }
}

/** Drops a file on what a selector finds. */
async function drop(page: Page, selector: string, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([named, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], named, { type: "application/json" }));
      return data;
    },
    [name, content] as const,
  );
  await page.dispatchEvent(selector, "dragover", { dataTransfer: transfer });
  await page.dispatchEvent(selector, "drop", { dataTransfer: transfer });
}

test("a lesson is made from what is shown, put in order, presented, kept over a reload, saved and opened again", async ({
  page,
}) => {
  const asked: string[] = [];
  page.context().on("request", (request) => {
    asked.push(decodeURIComponent(request.url()), request.postData() ?? "");
  });
  await openPresent(page, "?step=3");
  await openEditor(page);
  await leaveOne(page);
  await dialog(page).getByRole("button", { name: "What is shown now" }).click();
  await expect(dialog(page).getByLabel("Day", { exact: true })).toHaveValue("2024-10-18");
  await dialog(page).getByLabel("Title of the lesson").fill(`${WORD} 월요일`);
  await dialog(page).getByLabel("Title of the step").fill(`Кто? ${WORD}`);
  await dialog(page).getByLabel("Text", { exact: true }).fill(`<b>${WORD}</b> 🕵️`);
  await dialog(page)
    .getByRole("button", { name: new RegExp(`Move .+${WORD}.+ up`) })
    .press("Enter");
  const saving = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: "Save as file" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("lesson-zwetschgenkuchen-월요일.json");
  const text = await readFile(await saved.path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({
    format: "troop-reports-lesson",
    steps: [{ date: "2024-10-18", text: `<b>${WORD}</b> 🕵️` }, { date: "2026-03-13" }],
  });
  await dialog(page).getByRole("button", { name: "Present it" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(title(page)).toHaveText(`Кто? ${WORD}`);
  await expect(page.getByText(`<b>${WORD}</b> 🕵️`)).toBeVisible();
  await expect(page.getByText(/not by Troop Reports/)).toBeVisible();
  await expect(page).toHaveURL(/present\.html[^#]*#lesson=[\w-]+$/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\?step=2#lesson=/);
  await page.reload();
  await expect(step(page)).toHaveText("2 of 2");
  await page.keyboard.press("ArrowLeft");
  await expect(title(page)).toHaveText(`Кто? ${WORD}`);

  await openPresent(page);
  await openEditor(page);
  await dialog(page).getByRole("button", { name: "Start anew from the story" }).click();
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles(await saved.path());
  await expect(dialog(page).getByLabel("Title of the lesson")).toHaveValue(`${WORD} 월요일`);
  await expect(dialog(page).getByLabel("Text", { exact: true })).toHaveValue(`<b>${WORD}</b> 🕵️`);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((each) => each.includes(WORD) || each.includes("lesson="))).toEqual([]);
});

test("a bad file that is dropped is told, on the stage and in the editor, and nothing else changes", async ({
  page,
}) => {
  await openPresent(page, "?step=3");
  await drop(page, "body", "photo.json", "‰PNG");
  await expect(page.getByRole("alert")).toContainText("“photo.json” is no lesson: its content is no JSON.");
  await expect(step(page)).toHaveText("3 of 12");
  await openEditor(page);
  await dialog(page).getByLabel("Title of the lesson").fill("Before");
  const bad = { format: "troop-reports-lesson", version: 1, steps: [{ date: "2024-02-30" }] };
  await drop(page, "dialog[open]", "bad.json", JSON.stringify(bad));
  await expect(dialog(page).getByRole("alert")).toContainText(
    'Step 1: date is "2024-02-30"; a calendar date (YYYY-MM-DD) was expected. The step was left out.',
  );
  await expect(dialog(page).getByLabel("Title of the lesson")).toHaveValue("Before");
});

test("an address whose lesson was cut says so over the story", async ({ page }) => {
  await openPresent(page, "#lesson=VdDBTsMwDAbgV4lyrqV1");
  await expect(page.getByRole("alert")).toContainText("damaged or incomplete");
  await expect(step(page)).toHaveText("1 of 12");
});

test("by keyboard alone a step is chosen, moved, written and presented", async ({ page }) => {
  await openPresent(page);
  await openEditor(page);
  const first = dialog(page).locator("li [aria-pressed]").first();
  await first.focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(dialog(page).locator("li [aria-pressed]").nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByLabel("Title of the step")).toHaveValue("A forecast and a denial");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await openEditor(page);
  await expect(dialog(page).locator("li [aria-pressed]").nth(1)).toContainText("A forecast and a denial");
  await dialog(page).getByRole("button", { name: "Present it" }).press("Enter");
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toHaveText("A forecast and a denial");
});

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 700, height: 450 },
  { width: 375, height: 667 },
  { width: 320, height: 568 },
]) {
  test(`at ${width} × ${height} the whole editor can be reached, and nothing lies beside it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPresent(page);
    await openEditor(page);
    const box = await dialog(page).evaluate((element) => ({
      beside: element.scrollWidth - element.clientWidth,
      cut: [...element.querySelectorAll("button, input, select, textarea, summary")]
        .filter((each) => each.checkVisibility())
        .map((each) => each.getBoundingClientRect())
        .filter(({ left, right }) => left < 0 || right > innerWidth).length,
    }));
    expect(box).toEqual({ beside: 0, cut: 0 });
    const row = dialog(page).locator("li [aria-pressed]").nth(1);
    await row.click();
    const heading = dialog(page).getByRole("heading", { name: /^Step \d+$/ });
    await expect(heading).toBeInViewport();
    await dialog(page).getByText("Choose reports").click();
    await expect(dialog(page).getByLabel("Words to look for")).toBeVisible();
  });
}

/** Read as text and evaluated: the page's policy refuses a script that is put into it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the editor, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPresent(page, "?step=3");
    await openEditor(page);
    await dialog(page).getByText("Choose reports").click();
    await dialog(page).getByRole("button", { name: "Remove", exact: true }).click();
    await drop(page, "dialog[open]", "bad.json", "[]");
    await expect(dialog(page).getByRole("alert")).toBeVisible();
    await page.evaluate(AXE);
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(where: string): Promise<AxeResults> } }).axe.run("dialog"),
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual(
      [],
    );
  });
}
