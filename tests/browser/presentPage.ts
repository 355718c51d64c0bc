import type { Locator, Page } from "@playwright/test";
import { isStageAlive } from "../support/alive.ts";

/** Opens the presentation and waits until it is alive. */
export async function openPresent(page: Page, query = ""): Promise<void> {
  await page.goto(`./present.html${query}`);
  await alivePresent(page);
}

/** Waits until its buttons answer. */
export async function alivePresent(page: Page): Promise<void> {
  await page.waitForFunction(isStageAlive);
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest, { timeout: 5_000 })));
}

/** "3 of 12". */
export function step(page: Page): Locator {
  return page.locator("main").getByText(/^\d+ of \d+$/);
}

export function title(page: Page): Locator {
  return page.locator("#step-title");
}

/** The reports of the step, in their order. */
export function cells(page: Page): Locator {
  return page.getByRole("region", { name: "Evidence" }).getByRole("listitem");
}
