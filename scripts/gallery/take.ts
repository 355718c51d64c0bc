import { type Browser, chromium, type Page } from "@playwright/test";
import { isMapAlive, isStageAlive } from "../../tests/support/alive.ts";
import { quietly } from "../test/chromium.ts";
import type { Kind, Shot } from "./shots.ts";

/** Some at a time: a picture waits more than it works. */
const AT_ONCE = 3;
/** In milliseconds: long enough for a machine that does much else. */
const PATIENCE = 90_000;
/** In milliseconds: to ask in every frame would keep the page from the quiet it waits for. */
const POLLING = 100;
/** No picture may depend on the day on which it is taken. */
const NOW = new Date("2026-03-20T12:00:00Z");

/** A picture as PNG, or why there is none. */
export type Taken = { readonly shot: Shot } & ({ readonly png: Buffer } | { readonly problem: string });

export function launch(executablePath: string): Promise<Browser> {
  // The free map is never opened, and nothing else here needs a graphics card.
  return chromium.launch({ executablePath, args: quietly("--disable-gpu") });
}

/** Takes pictures, with one context for each size and theme. Gives each as soon as it is there, in any order. */
export async function takeAll(
  browser: Browser,
  address: string,
  shots: readonly Shot[],
  give: (taken: Taken) => void,
): Promise<void> {
  const groups = new Map<string, Shot[]>();
  for (const shot of shots) {
    const { size, theme, print } = shot;
    const key = [size.width, size.height, theme, print].join();
    groups.set(key, [...(groups.get(key) ?? []), shot]);
  }
  // The largest groups first, so that none is left to do alone at the end.
  const queue = [...groups.values()].sort((a, b) => b.length - a.length);
  const work = async () => {
    for (let group = queue.shift(); group; group = queue.shift())
      await takeGroup(browser, address, group, give);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function takeGroup(
  browser: Browser,
  address: string,
  group: readonly Shot[],
  give: (taken: Taken) => void,
): Promise<void> {
  const [first] = group;
  if (!first) return;
  const context = await browser.newContext({
    baseURL: address,
    viewport: first.size,
    deviceScaleFactor: 1,
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: first.theme,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  context.setDefaultTimeout(PATIENCE);
  await context.clock.setFixedTime(NOW);
  // One page for all: a new one costs a process.
  const page = await context.newPage();
  for (const shot of group) give({ shot, ...(await take(page, shot)) });
  await context.close();
}

async function take(
  page: Page,
  shot: Shot,
): Promise<{ readonly png: Buffer } | { readonly problem: string }> {
  try {
    await page.emulateMedia({ media: null });
    const answer = await page.goto(shot.path);
    if (!answer?.ok()) return { problem: `the server says ${answer?.status()}` };
    await alive(page, shot.kind);
    if (shot.print) await toPaper(page);
    return { png: await atRest(page, shot) };
  } catch (error) {
    return { problem: (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "" };
  }
}

/** Waits until all that comes late is there. */
async function alive(page: Page, kind: Kind): Promise<void> {
  if (kind === "map") {
    await page.waitForFunction(isMapAlive, null, { polling: POLLING });
    await page.waitForSelector("#app article", { state: "attached" });
  }
  if (kind === "embed") await page.waitForSelector("input[type=range]:enabled");
  if (kind === "stage") {
    await page.waitForFunction(isStageAlive, null, { polling: POLLING });
    // The buttons leave the stage to the class when nobody moves.
    await page.waitForSelector("[data-awake=false]", { state: "attached" });
  }
  await page.waitForLoadState("networkidle");
}

/** What is made for paper is drawn when it is asked for. */
async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.waitForFunction(() => {
    dispatchEvent(new Event("beforeprint"));
    return document.querySelector("[data-paper]") !== null;
  });
}

/** The picture of a page in which nothing moves any more: two in a row are equal. */
async function atRest(page: Page, { whole }: Shot): Promise<Buffer> {
  const until = performance.now() + PATIENCE;
  const picture = async () => {
    await page.evaluate(settled);
    return page.screenshot({ animations: "disabled", caret: "hide", scale: "css", fullPage: whole });
  };
  let last = await picture();
  while (performance.now() < until) {
    const next = await picture();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error("it does not come to rest");
}

/** Runs in the page: letters are there, pictures are read, and what waited for a quiet moment has had it. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await new Promise((rest) => requestIdleCallback(rest, { timeout: 5_000 }));
  await new Promise(requestAnimationFrame);
}
