import { type BrowserContext, expect, type Page } from "@playwright/test";
import { type Site, serveEditions } from "./editions.ts";
import { open } from "./explorePage.ts";
import { test as strict } from "./fixtures.ts";

/** A test with a host of its own, which may go away, and a browser that may keep the page. */
export const offlineTest = strict.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  site: async ({}, use) => {
    const site = await serveEditions();
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.base),
  serviceWorkers: "allow",
});

/** Waits until the browser keeps the page, and this page has its files from there. */
export async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 })
    .toBe(true);
}

export async function visit(page: Page, query = ""): Promise<void> {
  await open(page, query);
  await kept(page);
}

export async function disconnect(context: BrowserContext, site: Site): Promise<void> {
  await site.close();
  await context.setOffline(true);
}
