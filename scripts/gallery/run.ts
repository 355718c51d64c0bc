/**
 * Takes pictures of the built page, compares them with their references and writes `.cache/gallery/index.html`.
 * `--only words` takes those alone that have the words in their name, `--accept` makes what is seen the reference.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { preview } from "vite";
import { findChromium } from "../test/chromium.ts";
import { compare } from "./compare.ts";
import { drawnWith, whyNotComparable } from "./drawnWith.ts";
import { FOLDERS, galleryPage } from "./page/page.ts";
import {
  record,
  recorded,
  reference,
  referenceNames,
  removeReference,
  writeReference,
} from "./references.ts";
import { SHOTS } from "./shots.ts";
import { small } from "./small.ts";
import { launch, type Taken, takeAll } from "./take.ts";
import { type GalleryReport, summary, type Verdict, wrongs } from "./verdict.ts";

const {
  accept,
  only,
  report: reportFile,
} = parseArgs({
  options: {
    accept: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    report: { type: "string" },
  },
}).values;

const OUTPUT = ".cache/gallery";
const PORT = Number(process.env.GALLERY_PORT ?? 4320);

const shots = SHOTS.filter(({ name }) => name.includes(only));
if (shots.length === 0) throw new Error(`No picture has "${only}" in its name.`);

const server = await preview({
  build: { outDir: process.env.DIST ?? "dist" },
  preview: { port: PORT, strictPort: true, host: "127.0.0.1" },
  logLevel: "warn",
});
const address = `http://127.0.0.1:${PORT}/`;
const browser = await launch(await findChromium());
const now = await drawnWith(browser, address);
const before = recorded();
const skipped = before && whyNotComparable(before, now);
if (skipped && accept && only) throw new Error(`All pictures have to be accepted together: ${skipped}.`);

rmSync(OUTPUT, { recursive: true, force: true });
for (const folder of Object.values(FOLDERS)) mkdirSync(join(OUTPUT, folder), { recursive: true });

const start = performance.now();
const verdicts = new Map<string, Verdict>();
const marked = new Set<string>();
/** What becomes a reference, once all is there. */
const accepted = new Map<string, Buffer>();
await takeAll(browser, address, shots, (taken) => {
  verdicts.set(taken.shot.name, judge(taken));
});
await browser.close();
await server.close();
const surplus = referenceNames().filter(
  (name) => name.includes(only) && !SHOTS.some((shot) => shot.name === name),
);
for (const name of surplus) if (!accept) verdicts.set(name, { kind: "no picture" });
if (accept) acceptAll();
const seconds = (performance.now() - start) / 1000;

const report: GalleryReport = { skipped: accept ? null : skipped, verdicts: inOrder() };
writeFileSync(join(OUTPUT, "index.html"), galleryPage({ shots, report, drawnWith: now, marked }));
if (reportFile) {
  mkdirSync(dirname(reportFile), { recursive: true });
  writeFileSync(reportFile, JSON.stringify(report, null, 2));
}
for (const line of wrongs(report)) console.log(line);
console.log(`${summary(report)} (${shots.length} taken in ${seconds.toFixed(0)} s)`);
console.log(resolve(OUTPUT, "index.html"));
process.exit(wrongs(report).length > 0 ? 1 : 0);

/** Writes what the page needs of a picture, and the reference where it is accepted. */
function judge(taken: Taken): Verdict {
  if ("problem" in taken) return { kind: "not taken", problem: taken.problem };
  const { name } = taken.shot;
  write("pictures", name, taken.png);
  const picture = small(taken.png);
  const old = reference(name);
  if (accept) {
    if (skipped || !old || compare(old, picture).isBeyond) accepted.set(name, picture);
    return { kind: "equal" };
  }
  if (skipped) return { kind: "not compared" };
  if (!old) return { kind: "no reference" };
  const { isBeyond, share, shown } = compare(old, picture);
  if (!isBeyond) return { kind: "equal" };
  write("before", name, old);
  write("after", name, picture);
  if (shown) {
    write("difference", name, shown);
    marked.add(name);
  }
  return { kind: "changed", share };
}

/** Only what has changed is written, so that the rest of the history stays small. */
function acceptAll(): void {
  if ([...verdicts.values()].some(({ kind }) => kind === "not taken")) {
    console.log("Nothing is accepted: not all pictures could be taken.");
    return;
  }
  for (const [name, picture] of accepted) writeReference(name, picture);
  for (const name of surplus) removeReference(name);
  if (!before || skipped) record(now);
  for (const name of [...accepted.keys()].sort()) console.log(`Accepted: ${name}`);
  for (const name of surplus) console.log(`Taken away: ${name}`);
}

/** As they stand in the gallery, whichever came first. */
function inOrder(): Record<string, Verdict> {
  const names = [...SHOTS.map(({ name }) => name), ...verdicts.keys()];
  return Object.fromEntries(
    [...new Set(names)].flatMap((name): [string, Verdict][] => {
      const verdict = verdicts.get(name);
      return verdict ? [[name, verdict]] : [];
    }),
  );
}

function write(folder: keyof typeof FOLDERS, name: string, picture: Buffer): void {
  writeFileSync(join(OUTPUT, FOLDERS[folder], `${name}.png`), picture);
}
