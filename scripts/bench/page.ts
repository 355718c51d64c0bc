import { resolve } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../test/chromium.ts";
import { serveCompressed } from "./serve.ts";

// Measures the built page and the embed in Chromium: `npm run build && npm run bench`. Times depend on the machine and on
// what else it does; bytes do not.

const RUNS = 5;
const ARGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A reader's machine and line. */
interface Profile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly slowdown: number;
  /** Slow 4G: 150 ms, 1.6 Mbit/s. */
  readonly slowLine: boolean;
}

const PROFILES: readonly Profile[] = [
  { name: "desktop", width: 1280, height: 800, slowdown: 1, slowLine: false },
  { name: "phone, slow 4G, CPU ÷ 4", width: 375, height: 667, slowdown: 4, slowLine: true },
  { name: "old laptop, CPU ÷ 4", width: 1366, height: 768, slowdown: 4, slowLine: false },
  { name: "old projector, CPU ÷ 4", width: 1024, height: 768, slowdown: 4, slowLine: false },
];

/** What is measured, by its address in the built folder. */
const PAGES = ["index.html", "embed.html", "present.html?date=2024-10-24"];

/** Figures of one run, in milliseconds but for bytes and CLS. */
type Figures = Record<
  "FCP" | "LCP" | "TBT" | "CLS" | "slider answers" | "frame p50" | "frame p95" | "bytes before touch",
  number
>;

async function throttle(page: Page, { slowdown, slowLine }: Profile): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (!slowLine) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
}

/** Runs in the page: collects what the browser reports while the page loads. */
function observe(): void {
  const seen = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(window, { seen });
  const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => (seen.lcp = entry.startTime));
  watch("layout-shift", (entry) => (seen.cls += entry.value ?? 0));
  watch("longtask", (entry) => (seen.tbt += Math.max(0, entry.duration - 50)));
}

/** Runs in the page: plays for some seconds and gives the times between frames, sorted. */
function frames(ms: number): Promise<number[]> {
  return new Promise((done) => {
    const times: number[] = [];
    const start = performance.now();
    let last = start;
    const tick = (now: number) => {
      times.push(now - last);
      last = now;
      if (now - start < ms) requestAnimationFrame(tick);
      else done(times.slice(1).sort((a, b) => a - b));
    };
    requestAnimationFrame(tick);
  });
}

async function measure(browser: Browser, address: string, profile: Profile): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: profile.width, height: profile.height },
    // A first visit is measured, without what keeps the page for later ones.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await throttle(page, profile);
  // The compiler that runs this file names functions through a helper, which pages do not have.
  await page.addInitScript("globalThis.__name = (f) => f");
  await page.addInitScript(observe);
  let bytes = 0;
  page.on("response", async (response) => {
    const { responseBodySize } = await response.request().sizes();
    if (!/maplibre|topojson|basemap|style-|labels/.test(response.url())) bytes += responseBodySize;
  });
  await page.goto(address);
  const slider = page.getByRole("slider");
  await page.waitForFunction(
    () => "__reactContainer" in window || document.querySelector("[aria-valuetext]"),
  );
  await page.waitForTimeout(profile.slowLine ? 3000 : 1500);
  const before = await page.evaluate(
    () => (window as unknown as { seen: { lcp: number; cls: number; tbt: number } }).seen,
  );
  const fcp = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
  await slider.focus();
  const answers = await answerTime(page);
  await page.getByRole("button", { name: /^Play/ }).click();
  const times = await page.evaluate(frames, 5000);
  await context.close();
  const share = (part: number) => times[Math.floor(times.length * part)] ?? 0;
  return {
    FCP: fcp,
    LCP: before.lcp,
    TBT: before.tbt,
    CLS: before.cls,
    "slider answers": answers,
    "frame p50": share(0.5),
    "frame p95": share(0.95),
    "bytes before touch": bytes,
  };
}

/** From a key on the slider to the frame after the sentence has changed. */
async function answerTime(page: Page): Promise<number> {
  await page.evaluate(() => {
    const headline = document.getElementById("headline") ?? document.body;
    let start = 0;
    addEventListener("keydown", () => (start = performance.now()), { once: true, capture: true });
    const answered = new Promise<number>((done) => {
      const changed = () => requestAnimationFrame(() => done(performance.now() - start));
      new MutationObserver(changed).observe(headline, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    Object.assign(window, { answered });
  });
  await page.keyboard.press("ArrowRight");
  return page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGS });
const site = await serveCompressed(resolve("dist"));
for (const profile of PROFILES) {
  for (const name of PAGES) {
    const runs: Figures[] = [];
    const address = new URL(name, site.address).href;
    for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, address, profile));
    print(`${name}, ${profile.name} (${profile.width} × ${profile.height})`, runs);
  }
}
await browser.close();
site.close();

function print(title: string, runs: readonly Figures[]): void {
  console.log(`\n${title}, median of ${RUNS} (least–most)`);
  for (const key of Object.keys(runs[0] ?? {}) as (keyof Figures)[]) {
    const values = runs.map((figures) => figures[key]);
    const digits = key === "CLS" ? 3 : 1;
    const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
    console.log(`  ${key.padEnd(20)} ${median(values).toFixed(digits).padStart(9)}  (${least}–${most})`);
  }
}
