import { expect, type Locator, type Page } from "@playwright/test";
import { open } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** What takes the clicks on the links has come. */
async function openWithLinks(page: Page, query: string): Promise<void> {
  await open(page, query);
  await expect(page.locator('#app > div > [role="status"]')).toBeAttached();
}

function dialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Table of the day" });
}

function link(page: Page): Locator {
  return page.getByRole("link", { name: "Table", exact: true });
}

test("the key d opens the table of the day, and Escape gives the focus back", async ({ page }) => {
  await openWithLinks(page, "?date=2024-11-04");
  const next = page.getByRole("button", { name: "Next report" });
  await next.focus();
  await page.keyboard.press("d");
  await expect(dialog(page).getByRole("heading", { name: "Table of the day" })).toBeFocused();
  await expect(dialog(page).getByRole("table", { name: /4 November 2024, as reported/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(next).toBeFocused();
});

test("the link in the head opens it, and gets the focus back from the button that closes it", async ({
  page,
}) => {
  await openWithLinks(page, "?date=2025-05-01");
  await link(page).click();
  await expect(dialog(page).locator("caption")).toHaveText("What stands on 1 May 2025, as reported");
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await expect(link(page)).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
});

test("its link to all reports closes it and leads to the table of all reports", async ({ page }) => {
  await openWithLinks(page, "");
  await link(page).click();
  await dialog(page).getByRole("link", { name: "All 200 reports" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator("#reports")).toBeInViewport();
  expect(new URL(page.url()).hash).toBe("#reports");
});

test("a click with a key that opens a new tab is left to the browser", async ({ page, context }) => {
  await openWithLinks(page, "");
  const opened = context.waitForEvent("page");
  await link(page).click({ modifiers: ["Control"] });
  expect(new URL((await opened).url()).hash).toBe("#reports");
  await expect(dialog(page)).toHaveCount(0);
});

test("where its code does not come, the link leads to the table of all reports", async ({ page, wrongs }) => {
  await page.route(/DayTable/, (route) => route.abort());
  await openWithLinks(page, "");
  await link(page).click();
  await expect(page).toHaveURL(/#reports$/);
  await expect(page.locator("#reports")).toBeInViewport();
  wrongs.length = 0;
});

for (const width of [320, 375]) {
  test(`at ${width} pixels the menu has it, and nothing has to be scrolled sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 568 });
    await openWithLinks(page, "?date=2024-11-04");
    const menu = page.getByRole("button", { name: "Menu" });
    await menu.click();
    await page.getByRole("link", { name: "Table of the day" }).click();
    await expect(dialog(page)).toBeVisible();
    const wide = await page.evaluate(() => {
      const box = document.querySelector("dialog[open]");
      const parts = [...(box?.querySelectorAll("*") ?? [])];
      return {
        page: document.documentElement.scrollWidth,
        dialog: (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
        parts: parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 0.5).length,
      };
    });
    expect(wide).toEqual({ page: width, dialog: 0, parts: 0 });
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
  });
}
