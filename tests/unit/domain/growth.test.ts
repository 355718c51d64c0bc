import { describe, expect, it } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import type { Dataset } from "#domain/dataset.ts";
import { addDays } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { FIRST_DAY, LAST_DAY } from "#domain/timeline.ts";
import { grownFiles } from "../../../scripts/bench/grown.ts";

/** A dataset that counts how often one of its reports is looked at. */
function watched(count: number): { dataset: Dataset; looks: () => number } {
  const { dataset, problems } = parseDataset(grownFiles({ reports: count, locations: 50 }));
  expect(problems).toEqual([]);
  let looks = 0;
  const reports = dataset.reports.map(
    (report) =>
      new Proxy(report, {
        get: (target, key) => {
          looks++;
          return Reflect.get(target, key);
        },
      }),
  );
  return { dataset: { ...dataset, reports }, looks: () => looks };
}

describe("a step of the day", () => {
  it("looks at no report again once the index is built, on a day not seen before neither", () => {
    const { dataset, looks } = watched(4000);
    const days = [300, 10, 500, 150].map((index) => addDays(FIRST_DAY, index));
    for (const clock of ["stated", "period"] as const) {
      snapshotOn(dataset, LAST_DAY, clock);
      const built = looks();
      for (const day of days) snapshotOn(dataset, day, clock);
      expect(looks() - built).toBe(0);
    }
  });
});
