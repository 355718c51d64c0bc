import { expect, type Page } from "@playwright/test";
import { expectDate, open, slider } from "./explorePage.ts";
import { test as strict } from "./fixtures.ts";

/** Playwright switches the browser's memory of left pages off; here it is wanted. */
const test = strict.extend<object, { launchOptions: object }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
    },
    { scope: "worker" },
  ],
});

/** A day like any other, and one on which the clocks of Auckland change. */
const DAYS = ["2024-11-04", "2025-04-06"];

/** All that is said of a day, in words. */
async function said(page: Page, date: string): Promise<string> {
  await open(page, `?date=${date}`);
  await expectDate(page, date);
  const spoken = await slider(page).getAttribute("aria-valuetext");
  return `${spoken}\n${await page.locator("#app").textContent()}`;
}

test("an address says the same in every time zone, also where clocks change", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const expected: string[] = [];
  for (const date of DAYS) expected.push(await said(page, date));
  expect(expected[0]).toContain("4 November 2024");
  for (const timezoneId of ["Pacific/Auckland", "Pacific/Pago_Pago", "Asia/Seoul"]) {
    const context = await browser.newContext({
      baseURL: baseURL ?? "",
      timezoneId,
      viewport: { width: 1280, height: 720 },
      locale: "en-GB",
      serviceWorkers: "block",
      reducedMotion: "reduce",
    });
    const there = await context.newPage();
    for (const [index, date] of DAYS.entries()) {
      expect(await said(there, date), `${date} in ${timezoneId}`).toBe(expected[index]);
    }
    await context.close();
  }
});

for (const now of ["1999-12-31T23:59:59Z", "2044-02-29T12:00:00Z"]) {
  test(`a clock that says ${now.slice(0, 4)} changes no word`, async ({ page }) => {
    const before = await said(page, "2024-11-04");
    await page.clock.setFixedTime(now);
    expect(await said(page, "2024-11-04")).toBe(before);
  });
}

test("a page that was left while it played is there again by Back, at rest and alive", async ({ page }) => {
  await open(page, "?date=2024-11-04&pane=kursk");
  await page.evaluate(() => {
    window.addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  });
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect.poll(() => slider(page).inputValue()).not.toBe("20031");
  await page.evaluate(() => location.assign("method.html"));
  await expect(page).toHaveURL(/method\.html/);
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\?/);
  await expect(page.locator("html")).toHaveAttribute("data-persisted", "true");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  const rested = Number(await slider(page).inputValue());
  expect(rested).toBeGreaterThan(20_031);
  await page.locator("body").press("ArrowRight");
  await expect(slider(page)).toHaveValue(String(rested + 1));
  await slider(page).press("ArrowLeft");
  await expect(slider(page)).toHaveValue(String(rested));
});
