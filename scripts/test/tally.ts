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

/** As `tallyOfVitest`. A test that passed only when it was tried again has failed. */
export function tallyOfPlaywright({ stats }: PlaywrightReport, exitCode: number): Tally {
  return withExit(stats.expected, stats.unexpected + stats.flaky + stats.skipped, exitCode);
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
