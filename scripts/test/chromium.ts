import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { chromium } from "@playwright/test";

/** Where distributions put it. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
] as const;

/** What the search asks of the machine it runs on. */
export interface Machine {
  /** The value of `CHROMIUM_PATH`; empty is as good as none. */
  readonly chosen: string | undefined;
  /** Where Playwright keeps a browser of its own, whether there is one or not. */
  readonly playwrightsOwn: string;
  readonly isRoot: boolean;
  readonly isDebian: boolean;
  exists(path: string): boolean;
  /** Runs a command to its end. True where it went well. */
  run(command: string, ...args: readonly string[]): boolean;
}

/**
 * The executable of a Chromium: the one `CHROMIUM_PATH` names, Playwright's own, the system's, else one that
 * it installs. Throws one sentence where none can be had, and where `CHROMIUM_PATH` names nothing.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const { chosen } = machine;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no such file.`);
  }
  const there = installed(machine);
  if (there) bringLetters(machine);
  const found = there ?? install(machine);
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium, and none was found or could be installed: " +
      "install one, or set CHROMIUM_PATH to the executable of one.",
  );
}

function installed({ playwrightsOwn, exists }: Machine): string | undefined {
  return [playwrightsOwn, ...USUAL_PLACES].find(exists);
}

/** The letters that places of labels are worked out for: with wider ones some tests of labels fail. */
const LETTERS = { file: "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", name: "fonts-noto-core" };

/** A browser that was there already may have come without letters. */
function bringLetters({ isRoot, isDebian, exists, run }: Machine): void {
  if (!isRoot || !isDebian || exists(LETTERS.file)) return;
  if (run("apt-get", "update")) run("apt-get", "install", "-y", "--no-install-recommends", LETTERS.name);
}

/** Installs with the system where that is allowed, with letters for the languages of the data; else with Playwright. */
function install(machine: Machine): string | undefined {
  const { isRoot, isDebian, run } = machine;
  if (isRoot && isDebian && run("apt-get", "update")) {
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium", LETTERS.name);
    const found = installed(machine);
    if (found) return found;
  }
  run("npx", "playwright", "install", "chromium");
  return installed(machine);
}

/** What keeps a Chromium from asking the network by itself, and what this user needs; `more` is what a run adds. */
export function quietly(...more: readonly string[]): string[] {
  // Chromium cannot shut itself in where it runs as root.
  return [...QUIET, ...more, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
}

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

export function thisMachine(): Machine {
  return {
    chosen: process.env.CHROMIUM_PATH,
    playwrightsOwn: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync("/etc/debian_version"),
    exists: existsSync,
    run: (command, ...args) => spawnSync(command, args, { stdio: "inherit" }).status === 0,
  };
}
