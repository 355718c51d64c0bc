import type { Machine } from "./chromium.ts";
import type { Tally } from "./tally.ts";

/** A program of the system that the checks in other engines than Chromium need. */
export interface Engine {
  readonly name: string;
  /** Where distributions put it. */
  readonly places: readonly string[];
  /** The package of Debian that brings it. */
  readonly package: string;
}

export const FIREFOX: Engine = {
  name: "Firefox",
  places: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
  package: "firefox-esr",
};

export const WEBKIT: Engine = {
  name: "WebKit",
  places: ["/usr/bin/WebKitWebDriver"],
  package: "webkit2gtk-driver",
};

/** A screen that nobody sees, for what does not draw without one. */
export const SCREEN: Engine = { name: "Xvfb", places: ["/usr/bin/Xvfb"], package: "xvfb" };

/** A program, or why what needs it has to be skipped. */
export type Found = { readonly program: string } | { readonly skipped: string };

/** Finds a program, or installs it where that is allowed. Never throws: an engine may be missing, but not unnoticed. */
export function findEngine(
  { places, package: bringing }: Engine,
  { isRoot, isDebian, exists, run }: Pick<Machine, "isRoot" | "isDebian" | "exists" | "run">,
): Found {
  const there = places.find(exists);
  if (there) return { program: there };
  const gone = `no ${places[0]}`;
  if (!isDebian) return { skipped: `${gone}, and only on Debian is it installed` };
  if (!isRoot) return { skipped: `${gone}, and only root may apt-get install ${bringing}` };
  if (run("apt-get", "update")) run("apt-get", "install", "-y", "--no-install-recommends", bringing);
  const program = places.find(exists);
  return program ? { program } : { skipped: `apt-get could not install ${bringing}` };
}

/** What came of the checks in one engine. */
export type EngineOutcome =
  | { readonly engine: string; readonly skipped: string }
  | {
      readonly engine: string;
      readonly version: string;
      readonly passed: readonly string[];
      readonly failed: readonly string[];
      /** What could not be tried in this engine on this machine. */
      readonly limits: readonly string[];
    };

export interface EnginesReport {
  readonly outcomes: readonly EngineOutcome[];
}

/** "SKIPPED: Firefox: no /usr/bin/firefox-esr", one for each engine that was. */
export function skips({ outcomes }: EnginesReport): string[] {
  return outcomes.flatMap((outcome) =>
    "skipped" in outcome ? [`SKIPPED: ${outcome.engine}: ${outcome.skipped}`] : [],
  );
}

/** Counts the checks that ran. An engine that was skipped is none that passed; it is told in the note, as are limits. */
export function tallyOfEngines(report: EnginesReport, exitCode: number): Tally & { readonly note: string } {
  const ran = report.outcomes.flatMap((outcome) => ("skipped" in outcome ? [] : [outcome]));
  const count = (which: "passed" | "failed") => ran.reduce((sum, outcome) => sum + outcome[which].length, 0);
  const [passed, failed] = [count("passed"), count("failed")];
  const skipped = skips(report);
  const limits = ran.flatMap(({ engine, limits }) => limits.map((limit) => `${engine}: ${limit}`));
  const counted =
    skipped.length > 0 ? [`${skipped.length} of ${report.outcomes.length} engines skipped`, ...skipped] : [];
  const unexplained = failed === 0 && (exitCode !== 0 || report.outcomes.length === 0);
  return { passed, failed: unexplained ? 1 : failed, note: [...counted, ...limits].join("; ") };
}
