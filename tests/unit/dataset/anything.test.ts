import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import { describeProblem, FILE_NAMES, type Files } from "#dataset/problem.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Report } from "#domain/report.ts";
import { someFiles } from "../../support/builders.ts";
import { realFiles } from "../../support/realDataset.ts";

const RUNS = { numRuns: 300 };
/** Milliseconds that 300 readings of the whole data may take on a busy machine. */
const SLOW = 30_000;
const REAL = realFiles();
const HOSTILE = [
  null,
  undefined,
  -1,
  1e308,
  Number.NaN,
  "",
  "<script>alert(1)</script>",
  "x".repeat(100_000),
  [],
  {},
  [null],
  JSON.parse('{"__proto__":{"id":"nis"},"constructor":null}'),
];

/** Reads the files and says every problem; the sentences are short and without markup. */
function readAll(files: Files) {
  const parsed = parseDataset(files);
  const said = parsed.problems.map(describeProblem);
  expect(said.filter((sentence) => /[<>]/.test(sentence) || sentence.length > 800)).toEqual([]);
  return parsed;
}

/** Whether everything a report points to is in the dataset. */
function isWhole({ actor, sources, locations, relations }: Report, dataset: Dataset): boolean {
  return (
    dataset.actor.has(actor) &&
    sources.every((id) => dataset.source.has(id)) &&
    locations.every((id) => dataset.location.has(id)) &&
    relations.every(({ report }) => dataset.report.has(report))
  );
}

/** A copy with a value put at some depth (`path` picks the field at each level), or with that field taken away. */
function mutated(whole: unknown, path: readonly number[], value: unknown, remove: boolean): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof whole !== "object" || whole === null) return value;
  const entries: [string, unknown][] = Object.entries(whole);
  const at = step % Math.max(entries.length, 1);
  const changed = entries.flatMap<[string, unknown]>(([key, old], index) => {
    if (index !== at) return [[key, old]];
    return remove && rest.length === 0 ? [] : [[key, mutated(old, rest, value, remove)]];
  });
  return Array.isArray(whole) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

describe("whatever the files are", () => {
  test("any value in place of any file is read without an exception", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILE_NAMES), fc.anything(), (name, value) => {
        // Nothing contested is sound too.
        fc.pre(name !== "contested.json" || !Array.isArray(value) || value.length > 0);
        expect(readAll(someFiles({ [name]: value })).problems.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test("any list of any values in place of the reports keeps none of them", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (list) => {
        const { dataset, problems } = readAll(someFiles({ "reports.json": list }));
        expect(dataset.reports).toEqual([]);
        expect(problems.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test(
    "the real files with one thing wrong are read without an exception, and what is kept is sound",
    () => {
      const steps = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(steps, fc.constantFrom(...HOSTILE), fc.boolean(), (path, value, remove) => {
          const { dataset } = readAll(mutated(REAL, path, value, remove) as Files);
          expect(dataset.reports.filter((report) => !isWhole(report, dataset))).toEqual([]);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  test("a value nested a hundred thousand times deep is read without an exception", () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    for (const name of FILE_NAMES) readAll(someFiles({ [name]: deep }));
    readAll(someFiles({ "reports.json": [{ id: deep, measure: deep }] }));
  });
});
