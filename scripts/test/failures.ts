import { type GalleryReport, wrongs } from "../gallery/verdict.ts";
import type { EnginesReport } from "./engines.ts";

// The names of what failed, told once more at the end of the whole test: of a long log often only the end is kept.

/** The part of Vitest's JSON report that names its tests. */
export interface VitestNames {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** A file that could not be read has no tests, and is named itself. */
export function failuresOfVitest({ testResults }: VitestNames): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status !== "passed");
    if (failed.length === 0 && status === "failed") return [named(name, message)];
    return failed.map(({ fullName, failureMessages }) => named(fullName, failureMessages?.[0]));
  });
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** The part of Playwright's JSON report that names its tests, and what went wrong beside them. */
export interface PlaywrightNames extends Pick<PlaywrightSuite, "suites"> {
  readonly errors?: readonly { readonly message?: string }[];
}

/** What passed only when tried again is among them. */
export function failuresOfPlaywright({ suites, errors }: PlaywrightNames): string[] {
  const beside = (errors ?? []).map(({ message }) => named("beside the tests", message));
  return [...(suites ?? []).flatMap(failuresOfSuite), ...beside];
}

function failuresOfSuite({ specs, suites }: PlaywrightSuite): string[] {
  const own = (specs ?? []).flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status !== "expected")
      .map(({ status, results }) =>
        named(
          `${file}:${line} ${title}${status === "flaky" ? " (passed when tried again)" : ""}`,
          results.find(({ error }) => error)?.error?.message,
        ),
      ),
  );
  return [...own, ...(suites ?? []).flatMap(failuresOfSuite)];
}

/** "WebKit: the embed draws". */
export function failuresOfEngines({ outcomes }: EnginesReport): string[] {
  return outcomes.flatMap((outcome) =>
    "failed" in outcome ? outcome.failed.map((check) => `${outcome.engine}: ${check}`) : [],
  );
}

export function failuresOfGallery(report: GalleryReport): string[] {
  return wrongs(report);
}

/** Letters of a message that are told: enough to know it again. */
const TOLD = 300;

/** The first lines of a message are in one: what was expected, and what came. Colours are left out. */
function named(name: string, message = ""): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what colours begin with
  const plain = message.replace(/\u001b\[[\d;]*m/g, "");
  const words = plain.split(/\s+/).join(" ").trim().slice(0, TOLD);
  return words ? `${name}: ${words}` : name;
}
