/**
 * The same checks in three engines. Writes what came of them to the file that the first argument names.
 * `ENGINES=firefox,webkit` runs these alone; `PICTURES=folder` keeps pictures of what they draw.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { preview } from "vite";
import { findChromium, thisMachine } from "../../scripts/test/chromium.ts";
import {
  type EngineOutcome,
  FIREFOX,
  findEngine,
  SCREEN,
  skips,
  WEBKIT,
} from "../../scripts/test/engines.ts";
import { article } from "../browser/hosts/hostPages.ts";
import { serveHost } from "../browser/hosts/servers.ts";
import { CHECKS, type Check, inTime, runCheck, Silent, type Site } from "./checks.ts";
import type { Driver } from "./driver.ts";
import { FREE_MAP_CHECK } from "./freeMapCheck.ts";
import { keepPictures } from "./pictures.ts";
import { startChromium, startFirefox, startFirefoxOnScreen } from "./puppeteer.ts";
import { startWebkit } from "./webkit.ts";

/** An engine, or the same engine able to do something else, and what is asked of it. */
interface Asked {
  readonly name: string;
  readonly checks: readonly Check[];
  start(): Promise<Driver>;
}

const [file = ".cache/test/engines.json"] = process.argv.slice(2);
const PORT = Number(process.env.ENGINES_PORT ?? 4310);
const chosen = process.env.ENGINES?.toLowerCase().split(",");
const machine = thisMachine();

const CHROMIUM = "Chromium";
const ENGINES: readonly Asked[] = [
  {
    name: CHROMIUM,
    checks: CHECKS,
    start: async () => startChromium(await findChromium(machine)),
  },
  {
    name: FIREFOX.name,
    checks: CHECKS,
    start: async () => startFirefox(...programsOf(FIREFOX)),
  },
  {
    name: `${FIREFOX.name} with WebGL2`,
    checks: [FREE_MAP_CHECK],
    start: async () => startFirefoxOnScreen(...programsOf(FIREFOX), ...programsOf(SCREEN)),
  },
  {
    name: WEBKIT.name,
    checks: CHECKS,
    start: async () => startWebkit(...programsOf(WEBKIT), ...programsOf(SCREEN), PORT + 1),
  },
];

const server = await preview({
  build: { outDir: process.env.DIST ?? "dist" },
  preview: { port: PORT, strictPort: true, host: "127.0.0.1" },
  logLevel: "warn",
});
const articles = new Map<string, string>();
const host = await serveHost(articles);
const site: Site = {
  address: `http://127.0.0.1:${PORT}/`,
  publish(markup) {
    articles.set("/article.html", article(markup));
    return `${host.base}article.html`;
  },
};
const outcomes: EngineOutcome[] = [];
for (const asked of ENGINES) {
  if (!chosen || chosen.includes(asked.name.toLowerCase())) outcomes.push(await outcomeIn(asked));
}
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify({ outcomes }, null, 2));
for (const skip of skips({ outcomes })) console.log(skip);
process.exitCode = outcomes.some((outcome) => "failed" in outcome && outcome.failed.length > 0) ? 1 : 0;
await Promise.all([server.close(), host.close()]);
// A browser that did not end must not keep the tests from ending.
process.exit();

/** Throws why an engine is not there. */
function programsOf(engine: typeof FIREFOX): [string] {
  const found = findEngine(engine, machine);
  if ("skipped" in found) throw new Error(found.skipped);
  return [found.program];
}

async function outcomeIn({ name: engine, checks, start }: Asked): Promise<EngineOutcome> {
  let driver: Driver;
  try {
    driver = await inTime(start());
  } catch (error) {
    // The browser of all other tests is never missing.
    if (engine === CHROMIUM) throw error;
    // Another that is not there, or does not start, says nothing about the page.
    const skipped = firstLine(error);
    console.log(`\nSKIPPED: ${engine}: ${skipped}`);
    return { engine, skipped };
  }
  console.log(`\n${engine}: ${driver.name}`);
  const passed: string[] = [];
  const failed: string[] = [];
  const limits: string[] = [];
  let isSilent = false;
  for (const check of checks) {
    const begin = performance.now();
    const time = () => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
    try {
      if (isSilent) throw new Error("not reached: the browser no longer answers");
      const limit = await inTime(runCheck(check, driver, site));
      passed.push(check.name);
      if (limit) limits.push(limit);
      console.log(`  ok      ${check.name} (${time()})${limit && `\n          ${limit}`}`);
    } catch (error) {
      isSilent ||= error instanceof Silent;
      failed.push(`${check.name}: ${firstLine(error)}`);
      console.log(`  FAILED  ${check.name} (${time()})\n          ${firstLine(error)}`);
    }
  }
  if (process.env.PICTURES && !isSilent) {
    await keepPictures(process.env.PICTURES, engine, driver, site.address);
  }
  await inTime(driver.close(), 30_000).catch(() => undefined);
  return { engine, version: driver.name, passed, failed, limits };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
