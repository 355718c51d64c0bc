import type { Machine } from "./chromium.ts";
import type { Tally } from "./tally.ts";

/** A browser engine that the checks run in, beside Chromium. */
export interface Engine {
  readonly name: string;
  /** Its programs: of each line one has to be there. */
  readonly programs: readonly (readonly string[])[];
  /** The packages of Debian that bring them. */
  readonly packages: readonly string[];
}

export const FIREFOX: Engine = {
  name: "Firefox",
  programs: [["/usr/bin/firefox-esr", "/usr/bin/firefox"]],
  packages: ["firefox-esr"],
};

export const WEBKIT: Engine = {
  name: "WebKit",
  programs: [["/usr/bin/WebKitWebDriver"], ["/usr/bin/Xvfb"]],
  packages: ["webkit2gtk-driver", "xvfb"],
};

/** The programs of an engine, or why it has to be skipped. */
export type Found = { readonly programs: readonly string[] } | { readonly skipped: string };

/** Finds an engine, or installs it where that is allowed. Never throws: an engine may be missing, but not unnoticed. */
export function findEngine(
  { programs, packages }: Engine,
  { isRoot, isDebian, exists, run }: Pick<Machine, "isRoot" | "isDebian" | "exists" | "run">,
): Found {
  const look = () => programs.map((names) => names.find(exists) ?? "");
  const missing = () => programs.filter((names) => !names.some(exists)).map(([name]) => name);
  if (missing().length > 0) {
    const gone = `no ${missing().join(", no ")}`;
    if (!isDebian) return { skipped: `${gone}, and only on Debian is it installed` };
    if (!isRoot) return { skipped: `${gone}, and only root may apt-get install ${packages.join(" ")}` };
    if (run("apt-get", "update")) run("apt-get", "install", "-y", "--no-install-recommends", ...packages);
    if (missing().length > 0) return { skipped: `apt-get could not install ${packages.join(" ")}` };
  }
  return { programs: look() };
}

/** What came of the checks in one engine. */
export type EngineOutcome =
  | { readonly engine: string; readonly skipped: string }
  | {
      readonly engine: string;
      readonly version: string;
      readonly passed: readonly string[];
      readonly failed: readonly string[];
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

/** Counts the checks that ran. An engine that was skipped is none that passed, and is told in the note. */
export function tallyOfEngines(report: EnginesReport, exitCode: number): Tally & { readonly note: string } {
  const count = (which: "passed" | "failed") =>
    report.outcomes.reduce((sum, outcome) => sum + ("skipped" in outcome ? 0 : outcome[which].length), 0);
  const [passed, failed] = [count("passed"), count("failed")];
  const skipped = skips(report);
  const note =
    skipped.length > 0
      ? `${skipped.length} of ${report.outcomes.length} engines skipped. ${skipped.join("; ")}`
      : "";
  const unexplained = failed === 0 && (exitCode !== 0 || report.outcomes.length === 0);
  return { passed, failed: unexplained ? 1 : failed, note };
}
