import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { decodeView, encodeView, MIGRATIONS, type Migration } from "#state/permalink.ts";
import { pairOf } from "#state/query.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { context, views } from "./arbitraryView.ts";

describe("links of older versions", () => {
  const renameDay: Migration = (pairs) =>
    pairs.map((pair) => (pair.name === "day" ? pairOf("date", pair.value) : pair));
  const dashDates: Migration = (pairs) =>
    pairs.map((pair) => (pair.name === "date" ? pairOf("date", pair.value.replaceAll("/", "-")) : pair));

  it("are none yet", () => {
    expect(MIGRATIONS).toEqual([]);
  });

  it("are rewritten step by step, oldest first, before they are read", () => {
    const query = "day=2024%2F11%2F04&lang=ko&utm_source=x%20y";
    const { view, problems, extras } = decodeView(query, context, [renameDay, dashDates]);
    expect(view).toEqual({ ...DEFAULT_VIEW, day: dayOf("2024-11-04"), language: "ko" });
    expect(problems).toEqual([]);
    expect(extras).toEqual(["utm_source=x%20y"]);
    expect(decodeView(query, context, [dashDates, renameDay]).problems).toHaveLength(1);
  });

  it("leave today's links as they are", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view), context, [renameDay, dashDates]).view).toEqual(view);
      }),
    );
  });
});
