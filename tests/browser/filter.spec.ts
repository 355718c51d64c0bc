import { expect, type Page } from "@playwright/test";
import { expectDate, open } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** Waits for the address to hold a parameter, or not to. */
async function expectQuery(page: Page, name: string, value: string | null): Promise<void> {
  await expect.poll(() => new URL(page.url()).searchParams.get(name)).toBe(value);
}

const cards = (page: Page) => page.locator("article[id^=report-]");

test("a filter is chosen, stands in the address, and is there again after a reload", async ({ page }) => {
  await open(page, "?date=2024-11-04");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("combobox", { name: "Who" }).selectOption("kremlin");
  await expect(cards(page)).toHaveCount(3);
  await expectQuery(page, "actor", "kremlin");
  await page.reload();
  await expect(cards(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Remove the filter Kremlin" }).click();
  await expectQuery(page, "actor", null);
  await expect(cards(page)).toHaveCount(30);
});

test("words are searched as they are typed, and lead to what was said later", async ({ page }) => {
  await open(page, "?date=2024-11-04");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByLabel("Look for words or numbers").fill("sappers");
  await expect(page.getByText("Nothing of this had been said by 4 November 2024.")).toBeVisible();
  await expectQuery(page, "q", "sappers");
  await page.getByText(/said later$/).click();
  await page
    .getByRole("link", { name: /Russian Security Council/ })
    .first()
    .click();
  await expectDate(page, "2025-06-17");
});

test("a link to a report goes to its day, selects its card and rings its place", async ({ page }) => {
  await open(page, "?report=2024-10-18-nis-image-ussuriysk-400");
  await expectDate(page, "2024-10-18");
  const card = page.locator("#report-2024-10-18-nis-image-ussuriysk-400");
  await expect(card).toHaveAttribute("aria-current", "true");
  await expect(card).toBeInViewport();
  const rings = page.locator('[data-pane-scene="far-east"] [data-mark="chosen"]');
  await expect(rings.first()).toBeVisible();
  await expect(page.locator('[data-pane-scene="kursk"] [data-mark="chosen"]')).toHaveCount(0);
});

test("a place chosen on the map shows its history, and Back closes it", async ({ page }) => {
  await open(page, "?date=2024-11-04");
  await page.getByRole("link", { name: "Blagoveshchensk: all that was said" }).click();
  await expect(page.getByRole("heading", { name: "Blagoveshchensk" })).toBeFocused();
  await expect(page.getByText("No source gives a number for Blagoveshchensk alone.")).toBeVisible();
  await expectQuery(page, "place", "blagoveshchensk");
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Blagoveshchensk" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Who says so" })).toBeVisible();
});

test("layers are switched on the map and in the address", async ({ page }) => {
  await open(page, "?date=2025-02-15");
  const squares = page.locator('[data-mark="casualties"]');
  await expect(squares).toHaveCount(0);
  await page.getByRole("button", { name: "Layers" }).click();
  await page.getByRole("checkbox", { name: /^Losses/ }).check();
  await expect(squares.first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Losses said" })).toBeVisible();
  await expectQuery(page, "layers", "casualties");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Layers" })).toBeFocused();
});

test("keys of one character can be switched off, for this and the next visit", async ({ page }) => {
  await open(page);
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /Keys of one character/ }).uncheck();
  await page.keyboard.press("Escape");
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  const before = await theme();
  await page.keyboard.press("t");
  expect(await theme()).toBe(before);
  await page.reload();
  await open(page);
  await page.keyboard.press("t");
  expect(await theme()).toBe(before);
  await page.evaluate(() => localStorage.clear());
  await page.keyboard.press("t");
  expect(await theme()).not.toBe(before);
});
