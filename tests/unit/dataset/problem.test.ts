import { describe, expect, test } from "vitest";
import { describeProblem, plainText, shown } from "#dataset/problem.ts";

describe("a problem in words", () => {
  test("a problem is one plain sentence", () => {
    expect(
      describeProblem({
        file: "reports.json",
        record: "2024-10-18-nis-claim",
        field: "measure.low",
        found: '"many"',
        expected: "a whole number or null",
      }),
    ).toBe('reports.json, 2024-10-18-nis-claim: measure.low is "many"; a whole number or null was expected.');
  });

  test("a problem of a whole file or a whole record says so", () => {
    const whole = { field: null, found: "missing", expected: "a list" };
    expect(describeProblem({ file: "areas.json", record: null, ...whole })).toBe(
      "areas.json: the file is missing; a list was expected.",
    );
    expect(describeProblem({ file: "areas.json", record: "record 3", ...whole })).toBe(
      "areas.json, record 3: the record is missing; a list was expected.",
    );
  });

  test.each([
    [undefined, "missing"],
    [null, "null"],
    ["", "empty"],
    ["many", '"many"'],
    [-1.5, "-1.5"],
    [true, "true"],
    [[], "an empty list"],
    [[1, 2], "a list of 2"],
    [{ a: 1 }, "an object"],
  ])("%j is shown as %s", (value, words) => {
    expect(shown(value)).toBe(words);
  });

  test("a long text is cut to 80 characters", () => {
    expect(plainText("x".repeat(80))).toBe("x".repeat(80));
    expect(plainText("x".repeat(5000))).toBe(`${"x".repeat(79)}…`);
  });

  test("a text is shown on one line and never as markup", () => {
    expect(plainText("<b>one</b>\n\u0000two")).toBe("‹b›one‹/b› two");
  });
});
