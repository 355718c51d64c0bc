import type { Browser, CDPSession, Page } from "@playwright/test";
import { observe, watchAnswer, watchFrames } from "./observe.ts";
import type { Sent, Site } from "./serve.ts";
import type { Profile, Subject } from "./subjects.ts";

/** Figures of one run by name: milliseconds, bytes or counts. What does not apply is not there. */
export type Figures = ReadonlyMap<string, number>;

const PLAYED_MS = 5000;
/** One frame of a screen of 60 Hz, in milliseconds. */
const FRAME_MS = 1000 / 60;
const DRAG_STEPS = 20;
const ANSWERS = 5;

const KINDS: readonly (readonly [string, RegExp])[] = [
  ["html", /^text\/html/],
  ["js", /javascript/],
  ["css", /css/],
  ["json", /json/],
  ["image", /^image/],
  ["font", /^font/],
  ["other", /./],
];

/** One first visit of a page: loading, a step of the date, a drag, playing, and the free map. */
export async function measure(
  browser: Browser,
  site: Site,
  subject: Subject,
  profile: Profile,
): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: profile.width, height: profile.height },
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const session = await throttled(page, profile);
    const others = new Set<string>();
    let foreign = 0;
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (!protocol.startsWith("http") || request.url().startsWith(site.address)) return;
      others.add(host);
      foreign++;
    });
    // The compiler that runs this file names functions through a helper, which pages do not have.
    await page.addInitScript("globalThis.__name = (f) => f");
    await page.addInitScript(observe, subject.symbol);
    site.taken();
    await page.goto(site.address + subject.path, { waitUntil: "load" });
    await page.waitForFunction(() => globalThis.seen.symbol !== null);
    await page.waitForTimeout(profile.slowLine ? 3000 : 1500);
    const figures = new Map(sizes(site.taken()));
    figures.set("requests to other hosts", foreign);
    figures.set("other hosts", others.size);
    const seen = await page.evaluate(() => globalThis.seen);
    const fcp = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    figures.set("FCP ms", fcp ?? Number.NaN);
    figures.set("LCP ms", seen.lcp);
    figures.set("CLS", seen.cls);
    // As it is defined: after something is there that one would want to press.
    const blocked = seen.longTasks.map(([start, ms]) => (start < (fcp ?? 0) ? 0 : Math.max(0, ms - 50)));
    figures.set(
      "total blocking time ms",
      blocked.reduce((sum, ms) => sum + ms, 0),
    );
    figures.set("symbols drawn ms", seen.symbol ?? Number.NaN);
    figures.set("DOM nodes", await page.evaluate(() => document.querySelectorAll("*").length));
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    figures.set("JS heap MB", (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 1e6);
    await part(figures, "slider answers ms", () => answerTime(page, subject));
    await frames(figures, "dragging", page, () => drag(page, subject));
    const { play, freeMap } = subject;
    if (play)
      await frames(figures, "playing", page, async () => {
        await page.locator(play).first().click({ timeout: 5000 });
        await page.waitForTimeout(PLAYED_MS);
        await page
          .locator('button[aria-label^="Pause"], button:has-text("Pause")')
          .first()
          .click({ timeout: 500 })
          .catch(() => {});
      });
    if (freeMap) await part(figures, "poster to live map ms", () => liveMap(page, freeMap));
    return figures;
  } finally {
    await context.close();
  }
}

async function throttled(page: Page, { slowdown, slowLine }: Profile): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (!slowLine) return session;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
  return session;
}

function sizes(sent: readonly Sent[]): [string, number][] {
  const kindOf = ({ type }: Sent) => KINDS.find(([, pattern]) => pattern.test(type))?.[0];
  const sum = (list: readonly Sent[]) => list.reduce((total, { bytes }) => total + bytes, 0);
  return [
    ["bytes before touch", sum(sent)],
    ...KINDS.map(([kind]): [string, number] => [
      `bytes ${kind}`,
      sum(sent.filter((each) => kindOf(each) === kind)),
    ]),
    ["requests to own host", sent.length],
  ];
}

/** A part that a page cannot do is told and left out, so that one failure does not cost the whole run. */
async function part(figures: Map<string, number>, name: string, work: () => Promise<number>): Promise<void> {
  try {
    figures.set(name, await work());
  } catch (error) {
    console.error(`${name}: ${String(error).split("\n")[0]}`);
  }
}

async function frames(figures: Map<string, number>, what: string, page: Page, work: () => Promise<void>) {
  await part(figures, `frame ${what} max ms`, async () => {
    await page.evaluate(watchFrames);
    await work();
    const times = await page.evaluate(() => globalThis.seen.frames.sort((a, b) => a - b));
    const share = (at: number) => times[Math.floor((times.length - 1) * at)] ?? Number.NaN;
    figures.set(`frame ${what} p50 ms`, share(0.5));
    figures.set(`frame ${what} p95 ms`, share(0.95));
    const missed = times.reduce((sum, time) => sum + Math.max(0, Math.round(time / FRAME_MS) - 1), 0);
    figures.set(`frames missed ${what} %`, (100 * missed) / (missed + times.length));
    return share(1);
  });
}

/** The median of some steps of the date. */
async function answerTime(page: Page, { step, answer }: Subject): Promise<number> {
  const target = page.locator(step.on).first();
  if (step.key) await target.focus();
  const times: number[] = [];
  for (let each = 0; each < ANSWERS; each++) {
    await page.evaluate(watchAnswer, answer);
    if (step.key) await page.keyboard.press(step.key);
    else await target.click();
    await page.waitForFunction(() => globalThis.seen.answered !== null);
    times.push(await page.evaluate(() => globalThis.seen.answered ?? Number.NaN));
    // What follows an answer, such as a passage from slide to slide, is not to delay the next.
    await page.waitForTimeout(300);
  }
  return times.sort((a, b) => a - b)[ANSWERS >> 1] ?? Number.NaN;
}

async function drag(page: Page, { track, handle }: Subject): Promise<void> {
  const line = page.locator(track).first();
  await line.scrollIntoViewIfNeeded();
  const box = await line.boundingBox();
  const grip = handle ? await page.locator(handle).first().boundingBox() : null;
  if (!box) throw new Error(`${track} is not on the screen`);
  const y = box.y + box.height / 2;
  if (grip) await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  else await page.mouse.move(box.x + box.width / 4, y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step++)
    await page.mouse.move(box.x + box.width * (0.25 + step / DRAG_STEPS / 2), y);
  await page.mouse.up();
}

async function liveMap(page: Page, { press, live }: NonNullable<Subject["freeMap"]>): Promise<number> {
  const pane = page.locator(press).first();
  await pane.scrollIntoViewIfNeeded();
  await pane.focus();
  const start = performance.now();
  await page.keyboard.press("+");
  await page.locator(live).first().waitFor({ state: "visible", timeout: 60_000 });
  return performance.now() - start;
}
