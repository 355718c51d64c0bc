import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type Browser, chromium } from "@playwright/test";
import { findChromium, quietly } from "../test/chromium.ts";
import { peerClaims } from "./claims.ts";
import { grownFiles, readData } from "./grown.ts";
import { type Figures, measure } from "./measure.ts";
import { type Site, serveCompressed } from "./serve.ts";
import { costOf } from "./stepCost.ts";
import { GROWN_REPORTS, GROWN_SUBJECTS, PROFILES, type Profile, SUBJECTS, type Subject } from "./subjects.ts";
import { costTable, table } from "./table.ts";

// Measures the built page beside its peers in Chromium: `npm run bench`, with `RUNS=1` for a quick look. Times
// depend on the machine and on what else it does; bytes do not.

const RUNS = Number(process.env.RUNS ?? 5);
/** One profile by its name, for a quick look. */
const ONLY = process.env.ONLY;
const PORT = Number(process.env.PORT ?? 4330);
const ARGS = quietly(
  // WebGL without a graphics card. The page itself is painted as without WebGL: through it, all would be slow.
  "--enable-unsafe-swiftshader",
  // Whoever asks another host gets no answer; the request is counted.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
);

const dist = process.env.DIST ?? join(tmpdir(), "troop-reports-bench");
if (!process.env.DIST)
  execFileSync("npx", ["vite", "build", "--outDir", dist, "--emptyOutDir"], { stdio: "inherit" });
const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGS });
const grown = grownData();
const site = await serveCompressed(PORT, {
  dist,
  texts: new Map([
    ["/peers/claims.geojson", peerClaims()],
    ["/grown.json", grown],
    ["/grown.html", pageOf("grown.json", createHash("sha256").update(grown).digest("hex"))],
    ["/unchecked.html", pageOf("grown.json", "")],
  ]),
});
const sections: string[] = [];
for (const profile of PROFILES.filter(({ name }) => !ONLY || name === ONLY)) {
  const subjects = SUBJECTS.filter(({ name }) => !profile.only || profile.only.includes(name));
  sections.push(table(profile, await visits(browser, site, profile, subjects)));
  save();
}
const [desktop] = PROFILES;
if (desktop) {
  const runs = await visits(browser, site, desktop, GROWN_SUBJECTS);
  const title = `## ${GROWN_REPORTS.toLocaleString("en")} reports in the page`;
  sections.push([title, ...table(desktop, runs).split("\n").slice(1)].join("\n"));
  save();
}
await browser.close();
site.close();
sections.push(["## A change of the day, in milliseconds", "", costTable(costs())].join("\n"));
console.log(save());

/** One of each in turn, so that what else the machine does is spread over all of them. */
async function visits(browser: Browser, site: Site, profile: Profile, subjects: readonly Subject[]) {
  const runs = new Map<string, Figures[]>(subjects.map(({ name }) => [name, []]));
  for (const subject of subjects) await warmUp(browser, site, subject);
  for (let run = 1; run <= RUNS; run++) {
    for (const subject of subjects) {
      const start = performance.now();
      const figures = await visit(browser, site, subject, profile);
      if (figures) runs.get(subject.name)?.push(figures);
      const took = Math.round((performance.now() - start) / 1000);
      console.error(`${profile.name}, run ${run} of ${RUNS}, ${subject.name}: ${took} s`);
    }
  }
  return runs;
}

/** A first visit that is not measured: the host compresses each file once. */
async function warmUp(browser: Browser, site: Site, { path }: Subject): Promise<void> {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(site.address + path, { waitUntil: "networkidle", timeout: 120_000 });
  await page.close();
}

/** A visit that fails is told and left out of the median. */
async function visit(...what: Parameters<typeof measure>): Promise<Figures | null> {
  try {
    return await measure(...what);
  } catch (error) {
    console.error(`${what[2].name}: ${String(error).split("\n")[0]}`);
    process.exitCode = 1;
    return null;
  }
}

/** The page as built, but for its data; `digest` is that of data that were checked at build. */
function pageOf(address: string, digest: string): string {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const [, checked, data] = / data-sha256="([^"]+)" href="([^"]+)"/.exec(html) ?? [];
  if (!data || !checked) throw new Error(`The page in ${dist} names no data.`);
  return html.replaceAll(data, address).replaceAll(checked, digest);
}

function grownData(): string {
  const files = grownFiles({ reports: GROWN_REPORTS, locations: 5 });
  return JSON.stringify({ version: "2026-01-01", files, orientation: readData("basemap/labels.json") });
}

function costs() {
  return [5, 50, 500].flatMap((locations) =>
    [200, 2_000, 20_000, 200_000].map((reports) => {
      console.error(`${reports} reports, ${locations} places`);
      return costOf({ reports, locations });
    }),
  );
}

/** Writes what has been measured so far: a run is long. */
function save(): string {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  const [cpu] = cpus();
  const machine = `${cpu?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, node ${process.version}, Chromium ${browser.version()}`;
  const when = `${new Date().toISOString().slice(0, 10)}, commit ${git("rev-parse", "--short", "HEAD")}`;
  const intro = readFileSync(new URL("intro.md", import.meta.url), "utf8").trim();
  const text = `${intro}\n\nMachine: ${machine}. ${when}. Median of ${RUNS} (least–most).\n\n${sections.join("\n\n")}\n`;
  writeFileSync(process.env.OUT ?? "docs/benchmark.md", text);
  return text;
}
