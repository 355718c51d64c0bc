import { expect, type Page } from "@playwright/test";
import { expectDate, open, shownDate, slider } from "./explorePage.ts";
import { test } from "./fixtures.ts";

function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 667 } });

  test("an address opens its day and its pane", async ({ page }) => {
    await open(page, "?date=2024-11-04&pane=kursk");
    await expectDate(page, "2024-11-04");
    await expect(page.locator("#headline")).toContainText("4 November 2024");
    await expect(page.getByRole("button", { pressed: true }).filter({ visible: true }).first()).toContainText(
      "Kursk",
    );
    await expect(page.locator('figure[data-area="kursk"]')).toBeVisible();
    await expect(page.locator('figure[data-area="far-east"]')).toBeHidden();
  });
});

test("a sound address brings no notice", async ({ page }) => {
  await open(page, "?date=2024-11-04&pane=kursk");
  await expectDate(page, "2024-11-04");
  await expect(page.getByText("Part of the address could not be used")).toHaveCount(0);
});

test("what an address holds that cannot be used is listed, and the rest of it is shown", async ({ page }) => {
  await open(page, "?date=2024-02-30&pane=mars&report=nobody&clock=period&wrong=%3Cb%3Ex%3C%2Fb%3E");
  const notice = page.getByRole("status").filter({ hasText: "Part of the address could not be used" });
  await expect(notice.getByRole("listitem")).toHaveCount(4);
  for (const text of ["2024-02-30", "mars", "nobody", "<b>x</b>"]) await expect(notice).toContainText(text);
  await expectDate(page, "2024-10-24");
  await expect(page.getByRole("button", { name: "happened" })).toHaveAttribute("aria-pressed", "true");
  await notice.getByRole("button").click();
  await expect(notice).toHaveCount(0);
});

for (const query of [
  "?date=%E0%A4%A&date=&=&&&==&pane",
  "?report=__proto__&layers=constructor,toString,,&span[]=1",
  `?date=${"9".repeat(5_000)}`,
  "?theme=<img src=x onerror=alert(1)>&lang='\"--><script>alert(1)</script>",
]) {
  test(`a hostile address does no harm: ${query.slice(0, 40)}`, async ({ page }) => {
    await open(page, query);
    await expectDate(page, "2024-10-24");
    await page.keyboard.press("ArrowRight");
    await expectDate(page, "2024-10-25");
  });
}

test("back and forward go between selected reports", async ({ page }) => {
  await open(page);
  const links = page.locator('[data-area="far-east"] li a[href^="#row-"]');
  const ids = [];
  for (const index of [0, 1]) {
    const link = links.nth(index);
    ids.push((await link.getAttribute("href"))?.replace("#row-", ""));
    await link.click();
    await expect.poll(() => parameter(page, "report")).toBe(ids[index]);
  }
  expect(ids[0]).not.toBe(ids[1]);
  await page.goBack();
  await expect.poll(() => parameter(page, "report")).toBe(ids[0]);
  await expect(page.locator("article[aria-current], li[aria-current], [aria-current]")).toHaveCount(1);
  await page.goBack();
  await expect.poll(() => parameter(page, "report")).toBe(null);
  await expect(page.locator("[aria-current]")).toHaveCount(0);
  await page.goForward();
  await expect.poll(() => parameter(page, "report")).toBe(ids[0]);
  await expect(page.locator("[aria-current]")).toHaveCount(1);
});

test("a step is written to the address, and makes no entry in the history", async ({ page }) => {
  await open(page);
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => parameter(page, "date")).toBe("2024-10-25");
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("playing writes nothing to the address until it stops", async ({ page }) => {
  await open(page);
  const written = await page.evaluateHandle(() => {
    const calls: string[] = [];
    const replace = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      calls.push(String(args[2]));
      replace(...args);
    };
    return calls;
  });
  await page.keyboard.press("Space");
  await expect.poll(() => shownDate(page)).not.toBe("2024-10-24");
  const first = await shownDate(page);
  await expect.poll(() => shownDate(page)).not.toBe(first);
  expect(await written.jsonValue()).toEqual([]);
  await page.keyboard.press("Space");
  const last = await shownDate(page);
  await expect.poll(() => parameter(page, "date")).toBe(last);
  await expect(slider(page)).toHaveValue(/\d+/);
});

test("a jump within the page leaves the day where the reader put it", async ({ page }) => {
  await open(page);
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  // At once, before the address has been written.
  await page.evaluate(() => {
    location.hash = "#reports";
  });
  await page.evaluate(() => new Promise((rest) => setTimeout(rest)));
  await expectDate(page, "2024-10-25");
});

test("a link to a report brings its card into sight and takes no focus", async ({ page }) => {
  await open(page, "?report=2024-11-04-zelensky-11000-in-kursk");
  const card = page.locator("article[aria-current]").filter({ hasText: "11,000" });
  await expect(card).toBeInViewport();
  await expect(page.getByText("of 200")).toBeVisible();
  await expect(card).not.toBeFocused();
  await expect(page.locator("body")).toBeFocused();
});
