import { type BrowserContext, expect, type Page } from "@playwright/test";
import { keptPages, type Site, serveEditions } from "./editions.ts";
import { alive, expectDate, map, open } from "./explorePage.ts";
import { test as strict } from "./fixtures.ts";
import { dialog, opener } from "./sharePage.ts";

/** The host of these tests goes away in their middle, so that each has one of its own. */
const test = strict.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  site: async ({}, use) => {
    const site = await serveEditions();
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.base),
});

test.use({ serviceWorkers: "allow" });

const NEWER = "A newer edition of this page is ready.";

/** Waits until the browser keeps the page, and this page has its files from there. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 })
    .toBe(true);
}

async function visit(page: Page, query = ""): Promise<void> {
  await open(page, query);
  await kept(page);
}

async function disconnect(context: BrowserContext, site: Site): Promise<void> {
  await site.close();
  await context.setOffline(true);
}

/** The browser itself tells that it could not look for a newer edition. Nothing else may be told. */
function expectOnlyTheUpdateMissed(wrongs: string[]): void {
  expect(wrongs.splice(0).filter((wrong) => !/sw\.js|fetching the script/.test(wrong))).toEqual([]);
}

test("a page on its first visit has all it may load later, also when the network goes", async ({
  page,
  context,
  site,
}) => {
  await visit(page);
  await disconnect(context, site);
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
});

test("another day, the table, a place and the free map come without a network", async ({
  page,
  context,
  site,
  wrongs,
}) => {
  await visit(page);
  await disconnect(context, site);
  await open(page, "?date=2024-11-04&place=kursk");
  await expectDate(page, "2024-11-04");
  await expect(page.locator("#place-title")).toHaveText("Kursk Oblast");
  const pane = map(page, "kursk");
  await pane.focus();
  await page.keyboard.press("+");
  await expect(pane).toHaveAttribute("data-map", "live", { timeout: 60_000 });
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expectOnlyTheUpdateMissed(wrongs);
});

for (const name of keptPages()) {
  test(`${name} comes without a network, whatever its address asks for`, async ({
    page,
    context,
    site,
    wrongs,
  }) => {
    await visit(page);
    await disconnect(context, site);
    const answer = await page.goto(`./${name}?any=thing`);
    expect(answer?.fromServiceWorker()).toBe(true);
    await expect(page.locator("h1, h2").first()).toBeVisible();
    expectOnlyTheUpdateMissed(wrongs);
  });
}

test("the folder alone is the page, with any parameters", async ({ page, context, site, wrongs }) => {
  await visit(page);
  await disconnect(context, site);
  await open(page, "?mode=explore&utm_source=letter&date=2025-01-10#reports");
  await expectDate(page, "2025-01-10");
  expectOnlyTheUpdateMissed(wrongs);
});

test("an embed is asked of the network, with its parameters, also where the page is kept", async ({
  page,
  context,
  site,
}) => {
  await visit(page);
  const answer = await page.goto("./embed.html?date=2024-11-04&title=on");
  expect(answer?.fromServiceWorker()).toBe(false);
  await expect(page.locator("#headline")).toContainText("4 November 2024");
  expect(site.asked).toContain("embed.html");
  await disconnect(context, site);
  await expect(page.goto("./embed.html")).rejects.toThrow();
});

test("a page in a frame keeps nothing", async ({ page, site }) => {
  const frame = '<iframe name="map" src="./" width="700" height="500"></iframe>';
  const body = `<!doctype html><link rel="icon" href="data:,">${frame}`;
  await page.route("**/article.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./article.html");
  const inside = page.frameLocator('iframe[name="map"]');
  await expect(inside.locator('#app > div > [role="status"]')).toBeAttached();
  const twice = () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)));
  await page.frame("map")?.evaluate(twice);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(site.asked).not.toContain("sw.js");
});

/** Counts how often the page begins anew from now on. */
function countLoads(page: Page): { readonly loads: number } {
  const count = { loads: 0 };
  page.on("load", () => {
    count.loads += 1;
  });
  return count;
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
