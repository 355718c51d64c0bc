import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import { addDays, dayOf } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";

/** The frames that hold the map, in the order of the page. */
export function mapFrames(page: Page): Locator {
  return page.locator("iframe[src*='embed.html']");
}

/** What the frame of an element shows. Throws where it is none. */
async function insideOf(frame: Locator): Promise<Frame> {
  const handle = await frame.elementHandle();
  const content = await handle?.contentFrame();
  if (!content) throw new Error("This is no frame.");
  return content;
}

/**
 * Expects the map to show the day of its address, moves it by a key to the next, and expects the day in words
 * to follow.
 * @param date ISO, none on which the map opens by itself
 */
export async function expectAlive(frame: Locator, date: string): Promise<void> {
  const content = await insideOf(frame);
  const headline = content.locator("#headline");
  await expect(headline).toContainText(formatDay(dayOf(date)));
  await content.getByRole("slider").press("ArrowRight");
  await expect(headline).toContainText(formatDay(addDays(dayOf(date), 1)));
}

/** Waits until what a frame shows has been painted: a picture of the page around does not. */
export async function painted(frame: Locator): Promise<void> {
  await frame.scrollIntoViewIfNeeded();
  const content = await insideOf(frame);
  const twice = () =>
    new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))));
  await content.evaluate(twice);
}

/** How much higher the frame is than what it shows, in CSS pixels. */
export async function surplus(frame: Locator): Promise<number> {
  const content = await insideOf(frame);
  const [shown, needed] = await Promise.all([
    frame.evaluate((element) => element.clientHeight),
    content.evaluate(() => document.getElementById("app")?.getBoundingClientRect().height ?? Number.NaN),
  ]);
  return shown - Math.ceil(needed);
}

/** The width for which the map in a frame is laid out, in CSS pixels. */
export async function widthInside(frame: Locator): Promise<number> {
  const content = await insideOf(frame);
  return content.evaluate(() => window.innerWidth);
}

/** Whether the reader would have to scroll inside of the frame. */
export async function scrolls(frame: Locator): Promise<boolean> {
  const content = await insideOf(frame);
  return content.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return scrollHeight > clientHeight || scrollWidth > clientWidth;
  });
}

/** How many messages the page has heard. */
export function heard(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, "heard").length);
}
