import { describe, expect, it } from "vitest";
import { sum, tallyOfExit, tallyOfPlaywright, tallyOfVitest } from "../../../scripts/test/tally.ts";

const unit = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const browser = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };

describe("the count of all tests", () => {
  it("has one test for a step that is none of tests", () => {
    expect([tallyOfExit(0), tallyOfExit(2)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ]);
  });

  it("adds up passed and failed tests", () => {
    expect(sum([tallyOfVitest({ ...unit, numFailedTests: 2 }, 1), tallyOfExit(0)])).toEqual({
      passed: 4,
      failed: 2,
    });
  });

  it("has a test that was left out as failed", () => {
    expect(tallyOfVitest({ ...unit, numPendingTests: 1, numTodoTests: 1 }, 0).failed).toBe(2);
    expect(tallyOfPlaywright({ stats: { ...browser, skipped: 1 } }, 0).failed).toBe(1);
  });

  it("forgives a few browser tests that passed only when tried again, and tells of them", () => {
    expect(tallyOfPlaywright({ stats: { ...browser, flaky: 3 } }, 0)).toEqual({
      passed: 6,
      failed: 0,
      note: "3 passed only when tried again",
    });
  });

  it("has them all as failed where they are more", () => {
    expect(tallyOfPlaywright({ stats: { ...browser, flaky: 4 } }, 0)).toMatchObject({ passed: 3, failed: 4 });
  });

  it("has a failure where a run failed but none of its tests did", () => {
    expect(tallyOfVitest(unit, 1)).toEqual({ passed: 3, failed: 1 });
    expect(tallyOfPlaywright({ stats: browser }, 1)).toEqual({ passed: 3, failed: 1, note: "" });
  });

  it("has a failure where no test ran at all", () => {
    const none = { ...unit, numPassedTests: 0 };
    expect(tallyOfVitest(none, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
