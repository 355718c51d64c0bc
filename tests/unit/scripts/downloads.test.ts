import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actorsCsv, reportsCsv, sourcesCsv } from "#export/csv.ts";
import { geoJsonText, reportsGeoJson } from "#export/geojson.ts";
import { downloads } from "../../../scripts/build/downloadsPlugin.ts";
import { readInputs } from "../../../scripts/build/inputs.ts";
import { aReport, someFiles } from "../../support/builders.ts";
import { realDataset } from "../../support/realDataset.ts";

interface Described {
  readonly version: string;
  readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
}

describe("the files to take away, as built", () => {
  it("are what the functions make of the data in the repository", async () => {
    const { "datapackage.json": description, ...files } = downloads(await readInputs(process.cwd()));
    expect(files).toEqual({
      "reports.csv": reportsCsv(realDataset()),
      "reports.geojson": geoJsonText(reportsGeoJson(realDataset())),
      "actors.csv": actorsCsv(realDataset()),
      "sources.csv": sourcesCsv(realDataset()),
    });
    const { version }: Described = JSON.parse(description);
    expect(version).toBe(readFileSync("data/VERSION", "utf8").trim());
  });

  it("are described with the size and the digest of their bytes", async () => {
    const files: Readonly<Record<string, string>> = downloads(await readInputs(process.cwd()));
    const { resources }: Described = JSON.parse(files["datapackage.json"] ?? "");
    expect(resources.map(({ path }) => path)).toEqual(
      Object.keys(files).filter((name) => name !== "datapackage.json"),
    );
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(files[path] ?? "", "utf8");
      expect([path, bytes]).toEqual([path, content.length]);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  it("are not built from data with a problem, and each problem is told", () => {
    const broken = someFiles({ "reports.json": [aReport({ actor: "nobody" })] });
    expect(() => downloads({ files: broken, version: "2026-11-22" })).toThrow("nobody");
  });
});
