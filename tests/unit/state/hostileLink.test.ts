import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "#state/permalink.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { context, texts } from "./arbitraryView.ts";

const decode = (query: string) => decodeView(query, context);

describe("any text at all", () => {
  const known = fc.constantFrom(
    "date",
    "clock",
    "span",
    "pane",
    "report",
    "layers",
    "lang",
    "theme",
    "utm_x",
  );
  const value = fc.oneof(
    texts,
    fc.constantFrom("%E0%A4%A", "\uD800", "\uDFFF", "__proto__", "2024-11-04", ",,,", "none"),
  );
  const piece = fc.tuple(fc.oneof(known, value), value).map(([name, text]) => `${name}=${text}`);
  const queries = fc.oneof(
    texts,
    fc.array(piece).map((pieces) => pieces.join("&")),
  );

  it("is read without throwing, as a view whose own link says the same", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { view, extras } = decode(query);
        const again = decode(encodeView(view, extras));
        expect(again.view).toEqual(view);
        expect(again.extras).toEqual(extras);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["a long value", `date=${"9".repeat(1e6)}`],
    ["many parameters", "a&".repeat(5e5)],
    ["many parts", `layers=${"plans,".repeat(2e5)}`],
    ["many escapes", `report=${"%F0".repeat(3e5)}`],
  ])("may be a megabyte of %s, and gives a short list of short problems", (_, query) => {
    const { problems } = decode(query);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(JSON.stringify(problems).length).toBeLessThan(5000);
  });

  it("may hold the names that every object knows, as any other text", () => {
    const { view, problems } = decode(
      "__proto__=1&constructor=2&layers=__proto__&report=toString&pane=valueOf",
    );
    expect(view).toEqual(DEFAULT_VIEW);
    expect(problems.map(({ reason }) => reason)).toEqual([
      "unknown",
      "unknown",
      "broken",
      "broken",
      "broken",
    ]);
  });

  it("of half a character can be written", () => {
    const written = encodeView({ ...DEFAULT_VIEW, report: "a\uD800b" });
    expect(written).toBe("report=a%EF%BF%BDb");
  });
});
