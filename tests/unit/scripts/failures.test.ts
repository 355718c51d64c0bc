import { describe, expect, it } from "vitest";
import {
  failuresOfEngines,
  failuresOfGallery,
  failuresOfPlaywright,
  failuresOfVitest,
} from "../../../scripts/test/failures.ts";

describe("the names of what failed", () => {
  it("are those of unit tests, with what was expected, without colours", () => {
    const test = (fullName: string, status: string, ...failureMessages: string[]) => ({
      fullName,
      status,
      failureMessages,
    });
    const file = { name: "a.test.ts", status: "failed", message: "" };
    const results = [
      test("adds up", "passed"),
      test("takes off", "failed", "\u001b[31mAssertionError\u001b[39m:\n  expected 1 to be 2"),
      test("left out", "pending"),
    ];
    expect(failuresOfVitest({ testResults: [{ ...file, assertionResults: results }] })).toEqual([
      "takes off: AssertionError: expected 1 to be 2",
      "left out",
    ]);
  });

  it("are those of files that could not be read", () => {
    const broken = { name: "a.test.ts", status: "failed", message: "no such module", assertionResults: [] };
    expect(failuresOfVitest({ testResults: [broken] })).toEqual(["a.test.ts: no such module"]);
  });

  it("are those of browser tests, with file and line, in suites within suites", () => {
    const spec = (title: string, status: string, message?: string) => ({
      title,
      file: "play.spec.ts",
      line: 7,
      tests: [{ status, results: [{}, ...(message ? [{ error: { message } }] : [])] }],
    });
    const inner = { specs: [spec("stops", "flaky", "late"), spec("goes", "expected")] };
    const suites = [{ specs: [spec("plays", "unexpected", "Timed out")], suites: [inner] }];
    expect(failuresOfPlaywright({ suites, errors: [{ message: "no server" }] })).toEqual([
      "play.spec.ts:7 plays: Timed out",
      "play.spec.ts:7 stops (passed when tried again): late",
      "beside the tests: no server",
    ]);
  });

  it("are those of checks in an engine that ran, and of pictures", () => {
    const ran = { engine: "WebKit", version: "1", passed: ["draws"], failed: ["prints"], limits: [] };
    expect(failuresOfEngines({ outcomes: [ran, { engine: "Firefox", skipped: "gone" }] })).toEqual([
      "WebKit: prints",
    ]);
    const verdicts = { a: { kind: "equal" }, b: { kind: "no picture" } } as const;
    expect(failuresOfGallery({ skipped: null, verdicts })).toEqual([
      "b is a reference that no picture is taken for",
    ]);
  });
});
