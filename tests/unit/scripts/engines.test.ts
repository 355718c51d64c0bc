import { describe, expect, it } from "vitest";
import {
  type EnginesReport,
  FIREFOX,
  findEngine,
  skips,
  tallyOfEngines,
  WEBKIT,
} from "../../../scripts/test/engines.ts";

interface Given {
  readonly files?: readonly string[];
  readonly isRoot?: boolean;
  readonly isDebian?: boolean;
  /** What an install brings. Without it apt-get fails. */
  readonly brings?: readonly string[];
}

/** A machine that exists only as a list of files, and notes what is run on it. */
function machine({ files = [], isRoot = true, isDebian = true, brings }: Given) {
  const present = new Set(files);
  const commands: string[] = [];
  return {
    commands,
    isRoot,
    isDebian,
    exists: (path: string) => present.has(path),
    run(...words: string[]) {
      commands.push(words.join(" "));
      if (words[1] === "install") for (const file of brings ?? []) present.add(file);
      return brings !== undefined;
    },
  };
}

const ESR = "/usr/bin/firefox-esr";

describe("an engine beside Chromium", () => {
  it("that is there is taken, and nothing is installed", () => {
    const there = machine({ files: ["/usr/bin/firefox"], isRoot: false, isDebian: false });
    expect(findEngine(FIREFOX, there)).toEqual({ program: "/usr/bin/firefox" });
    expect(there.commands).toEqual([]);
  });

  it("is installed by root on Debian", () => {
    const bare = machine({ brings: [ESR] });
    expect(findEngine(FIREFOX, bare)).toEqual({ program: ESR });
    expect(bare.commands).toEqual([
      "apt-get update",
      "apt-get install -y --no-install-recommends firefox-esr",
    ]);
  });

  it("is skipped with the reason elsewhere, to others than root, and where apt-get fails", () => {
    expect(findEngine(FIREFOX, machine({ isDebian: false }))).toEqual({
      skipped: `no ${ESR}, and only on Debian is it installed`,
    });
    expect(findEngine(WEBKIT, machine({ isRoot: false }))).toEqual({
      skipped: "no /usr/bin/WebKitWebDriver, and only root may apt-get install webkit2gtk-driver",
    });
    const offline = machine({});
    expect(findEngine(FIREFOX, offline)).toEqual({ skipped: "apt-get could not install firefox-esr" });
    expect(offline.commands).toEqual(["apt-get update"]);
  });
});

const REPORT: EnginesReport = {
  outcomes: [
    { engine: "Chromium", version: "1", passed: ["a", "b"], failed: [], limits: [] },
    { engine: "Firefox", skipped: "no browser" },
    { engine: "WebKit", version: "2", passed: ["a"], failed: ["b: no"], limits: ["no paper"] },
  ],
};

describe("the count of the engines", () => {
  it("has the checks that ran; what was skipped or not tried is named", () => {
    expect(tallyOfEngines(REPORT, 1)).toEqual({
      passed: 3,
      failed: 1,
      note: "1 of 3 engines skipped; SKIPPED: Firefox: no browser; WebKit: no paper",
    });
    expect(skips(REPORT)).toEqual(["SKIPPED: Firefox: no browser"]);
  });

  it("fails a run that failed without a failed check, and one in which nothing was tried", () => {
    expect(tallyOfEngines({ outcomes: [] }, 0)).toEqual({ passed: 0, failed: 1, note: "" });
    expect(tallyOfEngines({ outcomes: REPORT.outcomes.slice(0, 2) }, 1).failed).toBe(1);
  });

  it("does not fail because an engine is missing", () => {
    expect(tallyOfEngines({ outcomes: REPORT.outcomes.slice(0, 2) }, 0).failed).toBe(0);
  });
});
