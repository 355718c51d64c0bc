/**
 * The same checks in three engines. Writes what came of them to the file that the first argument names.
 * `ENGINES=firefox,webkit` runs these alone; `PICTURES=folder` keeps pictures of what they draw.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { preview } from "vite";
import { findChromium, thisMachine } from "../../scripts/test/chromium.ts";
import { type EngineOutcome, FIREFOX, findEngine, skips, WEBKIT } from "../../scripts/test/engines.ts";
import { CHECKS, runCheck } from "./checks.ts";
import type { Driver } from "./driver.ts";
import { startChromium, startFirefox } from "./puppeteer.ts";
import { startWebkit } from "./webkit.ts";

const [file = ".cache/test/engines.json"] = process.argv.slice(2);
const PORT = Number(process.env.ENGINES_PORT ?? 4310);
const chosen = process.env.ENGINES?.toLowerCase().split(",");
const machine = thisMachine();

const CHROMIUM = "Chromium";
const ENGINES: readonly { name: string; start: () => Promise<Driver> }[] = [
  { name: CHROMIUM, start: async () => startChromium(await findChromium(machine)) },
  { name: FIREFOX.name, start: async () => startFirefox(programsOf(FIREFOX)[0] ?? "") },
  { name: WEBKIT.name, start: async () => startWebkit(programsOf(WEBKIT), PORT + 1) },
];

const server = await preview({
  build: { outDir: process.env.DIST ?? "dist" },
  preview: { port: PORT, strictPort: true, host: "127.0.0.1" },
  logLevel: "warn",
});
const address = `http://127.0.0.1:${PORT}/`;
const outcomes: EngineOutcome[] = [];
for (const { name, start } of ENGINES) {
  if (!chosen || chosen.includes(name.toLowerCase())) outcomes.push(await outcomeIn(name, start));
}
await server.close();
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify({ outcomes }, null, 2));
for (const skip of skips({ outcomes })) console.log(skip);
process.exit(outcomes.some((outcome) => "failed" in outcome && outcome.failed.length > 0) ? 1 : 0);

/** Throws why an engine is not there. */
function programsOf(engine: typeof FIREFOX): readonly string[] {
  const found = findEngine(engine, machine);
  if ("skipped" in found) throw new Error(found.skipped);
  return found.programs;
}

async function outcomeIn(engine: string, start: () => Promise<Driver>): Promise<EngineOutcome> {
  let driver: Driver;
  try {
    driver = await start();
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
  for (const check of CHECKS) {
    const begin = performance.now();
    const time = () => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
    try {
      await runCheck(check, driver, address);
      passed.push(check.name);
      console.log(`  ok      ${check.name} (${time()})`);
    } catch (error) {
      failed.push(`${check.name}: ${firstLine(error)}`);
      console.log(`  FAILED  ${check.name} (${time()})\n          ${firstLine(error)}`);
    }
  }
  await keepPictures(engine, driver);
  await driver.close().catch(() => undefined);
  return { engine, version: driver.name, passed, failed };
}

async function keepPictures(engine: string, driver: Driver): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const [width, height] of [
    [1280, 720],
    [375, 667],
  ] as const) {
    for (const page of ["index", "embed", "present"]) {
      await driver.resize(width, height);
      await driver.open(`${address}${page}.html`);
      await new Promise((drawn) => setTimeout(drawn, 3_000));
      writeFileSync(join(folder, `${engine}-${page}-${width}.png`), await driver.screenshot());
    }
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
