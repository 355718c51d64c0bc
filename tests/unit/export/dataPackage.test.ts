import { describe, expect, it } from "vitest";
import { actorsCsv, reportsCsv, sourcesCsv } from "#export/csv.ts";
import { type DescribedField, dataPackage, type TableSchema } from "#export/dataPackage.ts";
import { realDataset } from "../../support/realDataset.ts";
import { readCsv, recordsOf } from "./strictCsv.ts";

const DIGEST = "0123456789abcdef".repeat(4);
const NAME = /^[a-z0-9._-]+$/;

type Json = Record<string, unknown>;

/** As it is read from the file. */
function published(): Json & { resources: Json[] } {
  return JSON.parse(JSON.stringify(dataPackage("2026-11-22", () => ({ bytes: 7, sha256: DIGEST }))));
}

/** What the specification asks of a package and this one lacks, in words. */
function offences(descriptor: Json & { resources: Json[] }): string[] {
  const wrong: string[] = [];
  const need = (good: boolean, words: string) => good || wrong.push(words);
  const isText = (value: unknown) => typeof value === "string" && value !== "";
  const isList = (value: unknown): value is Json[] => Array.isArray(value) && value.length > 0;
  need(isText(descriptor.name) && NAME.test(String(descriptor.name)), "name");
  for (const field of ["title", "description", "version"]) need(isText(descriptor[field]), field);
  const { licenses, sources, contributors, resources } = descriptor;
  need(isList(licenses) && licenses.every(({ name, path }) => isText(name) && isText(path)), "licenses");
  need(isList(sources) && sources.every(({ title }) => isText(title)), "sources");
  need(isList(contributors) && contributors.every(({ title }) => isText(title)), "contributors");
  need(isList(resources), "resources");
  need(new Set(resources.map(({ name }) => name)).size === resources.length, "a name twice");
  for (const { name, path, bytes, hash, profile, schema } of resources) {
    need(NAME.test(String(name)), `${name}: name`);
    need(isText(path) && !/^\/|^\.\.|:/.test(String(path)), `${name}: path`);
    need(Number.isInteger(bytes), `${name}: bytes`);
    need(/^sha256:[0-9a-f]{64}$/.test(String(hash)), `${name}: hash`);
    need((profile === "tabular-data-resource") === (schema !== undefined), `${name}: schema`);
  }
  return wrong;
}

function schemaOf(path: string): TableSchema {
  const resource = published().resources.find((each) => each.path === path);
  return resource?.schema as TableSchema;
}

/** What is wrong with a cell by the rules of its field, or null. */
function complaint({ type, constraints = {} }: DescribedField, cell: string): string | null {
  if (cell === "") return constraints.required ? "is missing" : null;
  if (type === "integer" && !/^\d+$/.test(cell)) return "is no integer";
  if (type === "date" && new Date(`${cell}T00:00Z`).toISOString().slice(0, 10) !== cell) return "is no date";
  if (constraints.enum && !constraints.enum.includes(cell)) return "is none of the values";
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
    return "has another form";
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) return "is too small";
  return null;
}

const TABLES = [
  ["reports.csv", reportsCsv],
  ["actors.csv", actorsCsv],
  ["sources.csv", sourcesCsv],
] as const;

describe("the description of the files", () => {
  it("has all that a data package needs", () => {
    expect(offences(published())).toEqual([]);
  });

  it.each([
    ["name", { name: "Troop Reports" }],
    ["version", { version: "" }],
    ["licenses", { licenses: [] }],
    ["sources", { sources: [{ path: "sources.csv" }] }],
    ["reports: bytes", { resources: [{ ...published().resources[0], bytes: null }] }],
    ["reports: hash", { resources: [{ ...published().resources[0], hash: DIGEST }] }],
    ["reports: path", { resources: [{ ...published().resources[0], path: "../reports.csv" }] }],
    ["reports: schema", { resources: [{ ...published().resources[0], schema: undefined }] }],
  ])("would be found to lack its %s", (words, change) => {
    expect(offences({ ...published(), ...change })).toEqual([words]);
  });

  it("names the files, the version of the data and the licence of the reports", () => {
    const { version, licenses, resources } = published();
    expect(version).toBe("2026-11-22");
    expect(licenses).toMatchObject([{ name: "CC-BY-4.0" }]);
    expect(resources.map(({ path }) => path)).toEqual([
      "reports.csv",
      "reports.geojson",
      "actors.csv",
      "sources.csv",
    ]);
    expect(resources[0]).toMatchObject({ bytes: 7, hash: `sha256:${DIGEST}` });
  });

  it("says that an empty cell is a missing value", () => {
    for (const [path] of TABLES) expect(schemaOf(path).missingValues).toEqual([""]);
  });
});

describe.each(TABLES)("the schema of %s", (path, write) => {
  const text = write(realDataset());

  it("has the columns of the table, in order, each with what it means", () => {
    expect(schemaOf(path).fields.map(({ name }) => name)).toEqual(readCsv(text)[0]);
    for (const { description } of schemaOf(path).fields) expect(description).toMatch(/\.$/);
  });

  it("is kept by every cell of the data", () => {
    const wrong = recordsOf(text).flatMap((row) =>
      schemaOf(path).fields.flatMap((field) => {
        const found = complaint(field, row[field.name] ?? "");
        return found === null ? [] : [`${row.id}: ${field.name} ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
    const ids = recordsOf(text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the schema of the reports", () => {
  it("leads from each report to its actor", () => {
    expect(schemaOf("reports.csv").foreignKeys).toEqual([
      { fields: ["actor_id"], reference: { resource: "actors", fields: ["id"] } },
    ]);
  });

  it("would find a zero day, a wrong word and a missing name", () => {
    const field = (name: string) => {
      const found = schemaOf("reports.csv").fields.find((each) => each.name === name);
      if (!found) throw new Error(`No field ${name}`);
      return found;
    };
    expect(complaint(field("qualifier"), "roughly")).toBe("is none of the values");
    expect(complaint(field("low"), "1,500")).toBe("is no integer");
    expect(complaint(field("actor"), "")).toBe("is missing");
    expect(complaint(field("low"), "")).toBeNull();
  });
});
