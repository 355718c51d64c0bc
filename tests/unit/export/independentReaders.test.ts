import { readFileSync } from "node:fs";
import { check, getIssues } from "@placemarkio/check-geojson";
import { Ajv } from "ajv";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import { type Download, RESOURCE_FILES } from "#export/downloads.ts";
import { downloads } from "../../../scripts/build/downloadsPlugin.ts";
import { readInputs } from "../../../scripts/build/inputs.ts";
import { aReport, someFiles } from "../../support/builders.ts";

const FILES: Readonly<Record<Download, string>> = downloads(await readInputs(process.cwd()));

/** Reads a table as Papa Parse does. Throws on whatever it complains about. */
function readTable(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data;
}

describe("Papa Parse reads of the tables", () => {
  it("every report, in the columns and with the cells of the file on the map", () => {
    const rows = readTable(FILES["reports.csv"]);
    const { features } = JSON.parse(FILES["reports.geojson"]);
    expect(rows).toHaveLength(200);
    for (const [index, { properties }] of features.entries()) {
      const cells = Object.entries(properties).map(([name, value]) => [name, cellOf(value)]);
      expect(rows[index]).toEqual(Object.fromEntries(cells));
    }
  });

  it("as many actors and sources as the data have, each with all its columns", () => {
    for (const [name, count] of [
      ["actors.csv", 45],
      ["sources.csv", 306],
    ] as const) {
      const rows = readTable(FILES[name]);
      expect(rows).toHaveLength(count);
      expect(rows.every((row) => row.id !== "" && !("__parsed_extra" in row))).toBe(true);
    }
  });

  it("quotes, commas and lines inside of a cell as they were said", () => {
    const summary = { en: 'He said "3,000",\r\nthen: "no, more".' };
    const files = someFiles({ "reports.json": [aReport({ summary })] });
    const [row] = readTable(downloads({ files, version: "2026-11-22" })["reports.csv"]);
    expect(row?.summary).toBe(parseDataset(files).dataset.reports[0]?.summary);
  });

  it("nothing of a table with a cell too many", () => {
    expect(() => readTable("a,b\r\n1,2,3\r\n")).toThrow("TooManyFields");
  });
});

/** What a list or a missing value is in a table. */
function cellOf(value: unknown): string {
  return Array.isArray(value) ? value.map((each) => each ?? "").join(";") : String(value ?? "");
}

describe("a checker of GeoJSON", () => {
  it("finds nothing wrong with the reports on the map", () => {
    expect(getIssues(FILES["reports.geojson"])).toEqual([]);
  });

  it("reads points in their order, longitude first, and reports that are nowhere", () => {
    const read = check(FILES["reports.geojson"]);
    if (read.type !== "FeatureCollection") throw new Error("No collection");
    expect("crs" in read).toBe(false);
    const kinds = new Set(read.features.map(({ geometry }) => geometry?.type ?? null));
    expect(kinds).toEqual(new Set(["Point", "MultiPoint", null]));
    for (const { geometry } of read.features) {
      if (geometry?.type !== "Point") continue;
      const [lon = 0, lat = 0] = geometry.coordinates;
      // From Kursk to the Sea of Japan. The other way round no place would be left.
      expect([lon > 30 && lon < 160, lat > 35 && lat < 60], String(geometry.coordinates)).toEqual([
        true,
        true,
      ]);
    }
  });

  it("would find a point without a latitude", () => {
    const broken = FILES["reports.geojson"].replace(
      /"coordinates":\[([\d.]+),[\d.]+\]/,
      '"coordinates":[$1]',
    );
    expect(getIssues(broken)).not.toEqual([]);
  });
});

const PROFILES = "tests/support/dataPackage";

/** What the official profile, in draft 4 of JSON Schema, finds wrong, in words. */
function complaints(profile: string, value: unknown): string[] {
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(`${PROFILES}/${profile}.json`, "utf8"));
  const formats = { email: /@/, uri: /^[a-z]+:/, "date-time": /^\d{4}-/, textarea: true } as const;
  const validate = new Ajv({ strict: false, allErrors: true, formats }).compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the official profiles of Frictionless Data", () => {
  const description = JSON.parse(FILES["datapackage.json"]);

  it("find nothing wrong with the description of the files", () => {
    expect(complaints("data-package", description)).toEqual([]);
    expect(description.resources).toHaveLength(RESOURCE_FILES.length);
  });

  it.each(["reports", "actors", "sources"])("find nothing wrong with the table of %s", (name) => {
    const resource = description.resources.find((each: { name: string }) => each.name === name);
    expect(complaints("tabular-data-resource", resource)).toEqual([]);
  });

  it("would find a name with capitals, a hash that is none and a type that there is not", () => {
    expect(complaints("data-package", { ...description, name: "Troop Reports" })).toHaveLength(1);
    const [first] = description.resources;
    const hashless = { ...description, resources: [{ ...first, hash: "sha256" }] };
    expect(complaints("data-package", hashless).join()).toContain("/resources/0/hash");
    const [field] = first.schema.fields;
    const untyped = { ...first, schema: { ...first.schema, fields: [{ ...field, type: "number of men" }] } };
    expect(complaints("tabular-data-resource", untyped)).not.toEqual([]);
  });
});
