import { expect, type Page } from "@playwright/test";
import { SAID, type Site } from "./editions.ts";
import { alive, expectDate, open } from "./explorePage.ts";
import { kept, offlineTest as test, visit } from "./offlinePage.ts";
import { openPresent, step } from "./presentPage.ts";
import { dialog, opener } from "./sharePage.ts";

const NEWER = "A newer edition of this page is ready.";

/** Counts how often the page begins anew from now on. */
function countLoads(page: Page): { readonly loads: number } {
  const count = { loads: 0 };
  page.on("load", () => {
    count.loads += 1;
  });
  return count;
}

/** Whether a newer edition is there and has not taken over. */
function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
}

/** Expects the cards and the table of all reports to say one thing, and nothing on the page the other. */
async function expectSaid(page: Page, said: string, other: string): Promise<void> {
  await expect(page.locator("article").filter({ hasText: said }).first()).toBeAttached();
  await expect(page.locator("#row-2024-11-04-zelensky-11000-in-kursk")).toContainText(said);
  await expect(page.locator("body")).not.toContainText(other);
}

/** Publishes a newer edition and comes back to the page, where the browser finds it. */
async function comeBackLater(page: Page, site: Site, query = ""): Promise<void> {
  site.publishNewer();
  await open(page, query);
  await expect(page.getByRole("status").filter({ hasText: NEWER })).toBeVisible({ timeout: 60_000 });
}

test("a newer edition waits until the reader asks for it, and then the page begins anew once", async ({
  page,
  site,
}) => {
  await visit(page);
  await comeBackLater(page, site, "?date=2024-11-04");
  const count = countLoads(page);
  await expect(page).toHaveTitle(/^North Korean troops/);
  // No longer on the host: it comes from the edition that was kept.
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  expect(await isWaiting(page)).toBe(true);
  expect(count.loads).toBe(0);
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(page).toHaveTitle(/^Newer: /);
  await alive(page);
  await expectDate(page, "2024-11-04");
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  await expect(page.getByText(NEWER)).toHaveCount(0);
  expect(count.loads).toBe(1);
});

test("the news of a newer edition can be put off, and the focus goes to the date", async ({ page, site }) => {
  await visit(page);
  await comeBackLater(page, site);
  await page.getByRole("button", { name: "Later" }).click();
  await expect(page.getByText(NEWER)).toHaveCount(0);
  await expect(page.locator("#date")).toBeFocused();
  await expect(page).toHaveTitle(/^North Korean troops/);
});

test("a newer edition that one window asked for leaves the other as it is, with all its parts", async ({
  page,
  context,
  site,
}) => {
  await visit(page);
  const other = await context.newPage();
  await open(other, "?date=2024-10-18");
  await comeBackLater(page, site);
  const count = countLoads(other);
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(page).toHaveTitle(/^Newer: /);
  await alive(page);
  await expect(other.getByRole("status").filter({ hasText: NEWER })).toBeVisible();
  await opener(other).click();
  await expect(dialog(other)).toBeVisible();
  await other.keyboard.press("Escape");
  expect(count.loads).toBe(0);
  await other.getByRole("button", { name: "Use it now" }).click();
  await expect(other).toHaveTitle(/^Newer: /);
});

test("windows of two editions each keep to their own data, until the reader asks for the newer", async ({
  page,
  context,
  site,
}) => {
  const day = "?date=2024-11-04";
  await visit(page, day);
  const count = countLoads(page);
  site.publishNewer();
  const other = await context.newPage();
  await open(other, day);
  // The second window still comes from what was kept, and with the data of that.
  for (const window of [page, other]) {
    await expect(window.getByRole("status").filter({ hasText: NEWER })).toBeVisible({ timeout: 60_000 });
    await expect(window).toHaveTitle(/^North Korean troops/);
    await expectSaid(window, SAID.old, SAID.newer);
  }
  await other.getByRole("button", { name: "Use it now" }).click();
  await expect(other).toHaveTitle(/^Newer: /);
  await alive(other);
  await expectSaid(other, SAID.newer, SAID.old);
  // The first goes on as it was, also on days that it has not shown yet and in parts that come late.
  await page.locator("#date").press("ArrowRight");
  await expectDate(page, "2024-11-05");
  await expectSaid(page, SAID.old, SAID.newer);
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  expect(count.loads).toBe(0);
  await expect(page.getByRole("button", { name: "Use it now" })).toBeVisible();
});

test("what only older editions need is thrown away once none of them is open", async ({ page, site }) => {
  await visit(page);
  const inCaches = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
  const before = await inCaches();
  await comeBackLater(page, site);
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(page).toHaveTitle(/^Newer: /);
  await expect.poll(async () => (await inCaches()).length).toBe(before.length);
  const assets = (paths: readonly string[]) => paths.filter((path) => path.includes("/assets/"));
  const after = new Set(await inCaches());
  expect(assets(before).filter((path) => after.has(path))).toEqual([]);
});

test("a presentation is not told of a newer edition, and offers it in its menu", async ({ page, site }) => {
  await openPresent(page);
  await kept(page);
  site.publishNewer();
  await openPresent(page, "?step=3");
  await expect.poll(() => isWaiting(page), { timeout: 60_000 }).toBe(true);
  const count = countLoads(page);
  await page.keyboard.press("ArrowRight");
  await expect(step(page)).toHaveText(/^4 of/);
  await expect(page.getByText(NEWER)).toHaveCount(0);
  // The controls come back with the mouse.
  await page.mouse.move(200, 200);
  await page.locator("#present-menu").click();
  const use = page.getByRole("button", { name: /^Use (?:it now|the newer edition)$/ });
  await expect(use).toBeVisible();
  expect(count.loads).toBe(0);
  await use.click();
  await expect(page).toHaveTitle(/^Newer: /);
  await expect(step(page)).toHaveText(/^4 of/);
});
