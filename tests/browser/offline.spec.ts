import { expect } from "@playwright/test";
import { keptPages } from "./editions.ts";
import { expectDate, map, open } from "./explorePage.ts";
import { disconnect, kept, offlineTest as test, visit } from "./offlinePage.ts";
import { openPresent, step } from "./presentPage.ts";
import { dialog, opener } from "./sharePage.ts";

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

test("every page comes without a network, whatever its address asks for", async ({
  page,
  context,
  site,
  wrongs,
}) => {
  await visit(page);
  await disconnect(context, site);
  const pages = keptPages();
  expect(pages).toEqual(expect.arrayContaining(["index.html", "method.html", "present.html"]));
  for (const name of pages) {
    const answer = await page.goto(`./${name}?any=thing`);
    expect(answer?.fromServiceWorker(), name).toBe(true);
    await expect(page.locator("h1, h2").first(), name).toBeVisible();
  }
  expectOnlyTheUpdateMissed(wrongs);
});

test("a presentation that was opened once runs without a network, from any step", async ({
  page,
  context,
  site,
  wrongs,
}) => {
  await openPresent(page);
  await kept(page);
  await disconnect(context, site);
  await openPresent(page, "?step=7");
  await expect(step(page)).toHaveText(/^7 of/);
  await page.keyboard.press("ArrowRight");
  await expect(step(page)).toHaveText(/^8 of/);
  expectOnlyTheUpdateMissed(wrongs);
});

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
