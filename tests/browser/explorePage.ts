import { expect, type Locator, type Page } from "@playwright/test";
import { type Day, formatIso } from "#domain/day.ts";
import { isMapAlive } from "../support/alive.ts";

/** The sizes that the design is made for. */
export const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 700, height: 450 },
  { width: 375, height: 667 },
  { width: 320, height: 568 },
] as const;

/** Opens the page and waits until it is alive. */
export async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`./${query}`);
  await alive(page);
}

/** Waits until all that was built has been hydrated and its effects have run. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(isMapAlive);
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest, { timeout: 5_000 })));
}

/** The slider that is the date. */
export function slider(page: Page): Locator {
  return page.getByRole("slider");
}

/** The day that the slider stands on, as an ISO date. */
export async function shownDate(page: Page): Promise<string> {
  return formatIso(Number(await slider(page).inputValue()) as Day);
}

/** Waits for a date to be shown. */
export async function expectDate(page: Page, date: string): Promise<void> {
  await expect.poll(() => shownDate(page)).toBe(date);
}

/** A detail map. */
export function map(page: Page, area: "kursk" | "far-east"): Locator {
  return page.locator(`figure[data-area="${area}"]`);
}
