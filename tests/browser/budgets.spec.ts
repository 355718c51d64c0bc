import { expect, type Page } from "@playwright/test";
import { alive } from "./explorePage.ts";
import { test } from "./fixtures.ts";
import { alivePresent } from "./presentPage.ts";

/** A tenth of what is in sight, moved by a third of its height. Less is a line of words that is broken elsewhere. */
const HARDLY = 0.03;

/** 1.6 Mbit/s down, and 150 ms to an answer. */
const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};

/** What a page may take before it is touched, beside its bytes: what does not depend on the machine. */
interface Budget {
  readonly address: string;
  readonly alive: (page: Page) => Promise<void>;
  readonly requests: number;
  readonly elements: number;
}

const aliveEmbed = (page: Page) => expect(page.getByRole("slider", { includeHidden: true })).toBeEnabled();

const BUDGETS: readonly Budget[] = [
  // With the free map and the parts for paper, which come when the page is idle, some of them or all.
  { address: "./", alive, requests: 36, elements: 5_200 },
  { address: "./embed.html", alive: aliveEmbed, requests: 5, elements: 520 },
  { address: "./present.html", alive: alivePresent, requests: 24, elements: 1_900 },
];

for (const { address, alive, requests, elements } of BUDGETS) {
  test(`${address} asks one host, and not for more than it may`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.addInitScript(watchScore);
    await page.goto(address);
    await alive(page);
    await page.waitForLoadState("networkidle");
    const web = asked.filter((url) => /^https?:/.test(url));
    expect(new Set(web.map((url) => new URL(url).host)).size).toBe(1);
    expect.soft(web.length, web.join("\n")).toBeLessThanOrEqual(requests);
    const all = await page.evaluate(() => document.querySelectorAll("*").length);
    expect.soft(all, "elements").toBeLessThanOrEqual(elements);
    const score = await page.evaluate(() => (globalThis as unknown as { score: number }).score);
    expect.soft(score, "cumulative layout shift").toBe(0);
  });
}

for (const address of ["./present.html?step=3", "./present.html?step=7&date=2024-11-04"]) {
  test(`${address} hardly shifts as it comes to life on a phone with a slow line`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 667 });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW_LINE);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(watchScore);
    await page.goto(address);
    await alivePresent(page);
    await page.waitForLoadState("networkidle");
    const score = await page.evaluate(() => (globalThis as unknown as { score: number }).score);
    expect(score, "cumulative layout shift").toBeLessThan(HARDLY);
  });
}

/** Runs in the page, before anything else does. */
function watchScore(): void {
  const kept = globalThis as unknown as { score: number };
  kept.score = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) kept.score += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}
