/** How many tests a step passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What a step counts as that is one test: a linter, a build. */
export function tallyOfExit(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** A test that was left out is none that passed. A run that failed without a failed test counts as one. */
export function tallyOfVitest(report: VitestReport, exitCode: number): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return withExit(numPassedTests, numFailedTests + numPendingTests + numTodoTests, exitCode);
}

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** How many tests may pass only when they are tried again: more are no accident of a busy machine. */
const MOST_FLAKY = 3;

/** As `tallyOfVitest`. A few tests may pass only when they are tried again; they are told in the note. */
export function tallyOfPlaywright(
  { stats }: PlaywrightReport,
  exitCode: number,
): Tally & { readonly note: string } {
  const { expected, unexpected, flaky, skipped } = stats;
  const forgiven = flaky <= MOST_FLAKY ? flaky : 0;
  const note = flaky > 0 ? `${flaky} passed only when tried again` : "";
  return { ...withExit(expected + forgiven, unexpected + flaky - forgiven + skipped, exitCode), note };
}

/** Both together. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

function withExit(passed: number, failed: number, exitCode: number): Tally {
  const nothingRan = passed + failed === 0;
  return { passed, failed: failed === 0 && (exitCode !== 0 || nothingRan) ? 1 : failed };
}
