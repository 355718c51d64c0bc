import process from "node:process";
import { type GalleryReport, tallyOfGallery } from "../gallery/verdict.ts";
import { type EnginesReport, tallyOfEngines } from "./engines.ts";
import {
  failuresOfEngines,
  failuresOfGallery,
  failuresOfPlaywright,
  failuresOfVitest,
  type PlaywrightNames,
  type VitestNames,
} from "./failures.ts";
import {
  type PlaywrightReport,
  type Tally,
  tallyOfPlaywright,
  tallyOfVitest,
  type VitestReport,
} from "./tally.ts";

/** One step of the whole test. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** What counts its tests. Without it the step counts as one test. */
  readonly report?: {
    readonly file: string;
    readonly tally: (report: unknown, exitCode: number) => Tally & { readonly note?: string };
    /** The names of what failed. */
    readonly failures: (report: unknown) => readonly string[];
  };
  /** The name of a step without which this one cannot run. */
  readonly needs?: string;
}

/** Reports are read from files, so that they do not mix with what the reader sees. */
const REPORTS = ".cache/test";

/** Where the page is built to. Another folder keeps a `dist/` that is being looked at as it is. */
const DIST = process.env.DIST ?? "dist";

/** In the order in which they run: what is quick and fails often comes first. */
export const STEPS: readonly Step[] = [
  { name: "format and lint", command: ["biome", "ci", "."] },
  { name: "types", command: ["tsc", "-p", "."] },
  { name: "types of the pure layers", command: ["tsc", "-p", "tsconfig.pure.json"] },
  { name: "data", command: ["tsx", "scripts/checkData.ts"] },
  vitest("unit", "unit.json"),
  { ...vitest("days in Auckland", "auckland.json", "tests/unit/domain"), env: { TZ: "Pacific/Auckland" } },
  { name: "dead code", command: ["knip"] },
  { name: "build", command: ["vite", "build", "--outDir", DIST] },
  { name: "the same build again", command: ["tsx", "scripts/test/reproducible.ts", DIST], needs: "build" },
  { name: "size", command: ["tsx", "scripts/test/size.ts", DIST], needs: "build" },
  {
    name: "browser",
    command: ["playwright", "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/browser.json` },
    report: {
      file: `${REPORTS}/browser.json`,
      tally: (report, exitCode) => tallyOfPlaywright(report as PlaywrightReport, exitCode),
      failures: (report) => failuresOfPlaywright(report as PlaywrightNames),
    },
    needs: "build",
  },
  {
    name: "engines",
    command: ["tsx", "tests/engines/run.ts", `${REPORTS}/engines.json`],
    report: {
      file: `${REPORTS}/engines.json`,
      tally: (report, exitCode) => tallyOfEngines(report as EnginesReport, exitCode),
      failures: (report) => failuresOfEngines(report as EnginesReport),
    },
    needs: "build",
  },
  {
    name: "gallery",
    command: ["tsx", "scripts/gallery/run.ts", "--report", `${REPORTS}/gallery.json`],
    report: {
      file: `${REPORTS}/gallery.json`,
      tally: (report, exitCode) => tallyOfGallery(report as GalleryReport, exitCode),
      failures: (report) => failuresOfGallery(report as GalleryReport),
    },
    needs: "build",
  },
];

function vitest(name: string, file: string, ...paths: string[]): Step {
  const output = `${REPORTS}/${file}`;
  return {
    name,
    command: [
      "vitest",
      "run",
      ...paths,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${output}`,
    ],
    report: {
      file: output,
      tally: (report, exitCode) => tallyOfVitest(report as VitestReport, exitCode),
      failures: (report) => failuresOfVitest(report as VitestNames),
    },
  };
}
