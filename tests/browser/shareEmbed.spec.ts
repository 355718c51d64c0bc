import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { dialog, openAt } from "./sharePage.ts";

function preview(page: Page) {
  return dialog(page).frameLocator("iframe");
}

test("the preview is alive, and follows what is chosen", async ({ page }) => {
  await openAt(page, "Embed");
  const slider = preview(page).getByRole("slider");
  await expect(slider).toBeVisible();
  await expect(preview(page).locator("body")).toContainText("By 4 November 2024, three statements");
  await expect(async () => {
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect(preview(page).locator("body")).toContainText(/By\s[5-9]\sNovember\s2024/, {
      timeout: 1_000,
    });
  }).toPass();
  await dialog(page).getByRole("radio", { name: "dark" }).check();
  await dialog(page).getByRole("checkbox", { name: "Timeline" }).uncheck();
  await expect(preview(page).locator('html[data-theme="dark"]')).toBeAttached();
  await expect(slider).toHaveCount(0);
  await expect(dialog(page).locator("iframe")).toHaveAttribute(
    "src",
    /\?date=2024-11-04&theme=dark&controls=off$/,
  );
});

test("the usual heights are enough on days of every kind", async ({ page }) => {
  test.setTimeout(180_000);
  const tooLow: string[] = [];
  for (const date of ["2024-10-24", "2024-11-04", "2024-11-24", "2025-02-15", "2025-08-01", "2026-02-12"]) {
    await openAt(page, "Embed", `?date=${date}`);
    for (const place of ["Phone, 320", "Article, 700", "Wide, 1,000"]) {
      await dialog(page).getByRole("radio", { name: place }).check();
      const frame = dialog(page).locator("iframe");
      await expect(frame).toHaveAttribute("width", place.replace(/\D/g, ""));
      await expect(preview(page).getByRole("slider")).toBeVisible();
      const content = await preview(page)
        .locator("#app")
        .evaluate((app) => app.getBoundingClientRect().height);
      const height = Number(await frame.getAttribute("height"));
      if (content > height) tooLow.push(`${date}, ${place}: ${content} in ${height}`);
    }
    await page.keyboard.press("Escape");
  }
  expect(tooLow).toEqual([]);
});
