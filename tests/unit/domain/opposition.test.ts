import { describe, expect, test } from "vitest";
import { dayOf } from "#domain/day.ts";
import { areOpposed, opponentsOf } from "#domain/opposition.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();
const report = (id: string) => {
  const found = dataset.report.get(id);
  if (!found) throw new Error(`There is no report ${id}`);
  return found;
};
const ids = (id: string, day: string) =>
  opponentsOf(dataset, report(id), dayOf(day), "stated").map((each) => each.id);

describe("reports that say the opposite", () => {
  test("are found from both sides, whichever of them names the other", () => {
    const [atLeast, upTo] = [
      report("2024-11-04-us-dod-10000-in-kursk"),
      report("2024-11-04-us-state-10000-in-kursk"),
    ];
    expect(areOpposed(atLeast, upTo)).toBe(true);
    expect(areOpposed(upTo, atLeast)).toBe(true);
    expect(ids(atLeast.id, "2024-11-05")).toContain(upTo.id);
    expect(ids(upTo.id, "2024-11-05")).toContain(atLeast.id);
  });

  test("are not those that replace or confirm each other", () => {
    const pairs = dataset.reports.flatMap((from) =>
      from.relations
        .filter(({ type }) => type === "updates" || type === "confirms")
        .map(({ report: to }) => [from, report(to)] as const),
    );
    const onlyThat = pairs.filter(
      ([from, to]) =>
        ![...from.relations, ...to.relations].some(({ type }) => type === "contradicts" || type === "denies"),
    );
    expect(onlyThat.length).toBeGreaterThan(10);
    expect(onlyThat.filter(([from, to]) => areOpposed(from, to))).toEqual([]);
  });

  test("are told only once they have been said", () => {
    const early = ids("2024-10-10-kremlin-fake-news", "2024-10-10");
    const late = ids("2024-10-10-kremlin-fake-news", "2025-04-30");
    expect(late).toContain("2025-04-26-russia-mod-gerasimov-confirms");
    expect(early).not.toContain("2025-04-26-russia-mod-gerasimov-confirms");
  });
});
