import { describe, expect, it } from "vitest";
import { costTable, table } from "../../../scripts/bench/table.ts";

const PHONE = { name: "phone", width: 375, height: 667, slowdown: 4, slowLine: true };

describe("the table of a profile", () => {
  const rows = table(
    PHONE,
    new Map([
      ["ours", [new Map([["LCP ms", 200]]), new Map([["LCP ms", 100]]), new Map([["LCP ms", 400]])]],
      ["peer", [new Map([["LCP ms", 500]]), new Map([["LCP ms", 500]]), new Map([["LCP ms", 500]])]],
      ["other", [new Map([["CLS", 0.1234]])]],
    ]),
  ).split("\n");

  it("names the profile and its limits", () => {
    expect(rows[0]).toBe("## phone, 375 × 667 (CPU ÷ 4, 1.6 Mbit/s, 150 ms)");
  });

  it("has medians with least and most, and the ratio to the first page", () => {
    expect(rows[4]).toBe("| LCP ms | 200 (100–400) | 500 · 2.5× | – |");
  });

  it("has no ratio to what the first page lacks", () => {
    expect(rows[5]).toBe("| CLS | – | – | 0.123 |");
  });
});

it("the table of costs keeps small times apart", () => {
  const cost = {
    reports: 20_000,
    locations: 5,
    index: 1234,
    coldStep: 0.0123,
    warmStep: 0.004,
    scene: 1.234,
    sceneP95: 5,
  };
  expect(costTable([cost]).split("\n")[2]).toBe("| 20,000 | 5 | 1234 | 0.0123 | 0.0040 | 1.23 | 5.00 |");
});
