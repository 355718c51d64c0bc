import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readInputs } from "../../scripts/build/inputs.ts";
import { keptText, readVersions, versionScript } from "../../scripts/build/versions.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const now = await readInputs(ROOT);
const versions = await readVersions(ROOT);

describe("the kept states of the data", () => {
  test("hold the released state as it is: whoever changes the data gives it a new date", () => {
    const kept = versions.find(({ version }) => version === now.version);
    expect(kept && keptText(kept)).toBe(keptText(now));
  });

  test("are all sound, each under its own date", () => {
    expect(versions.map(({ version }) => version)).toContain("2026-11-22");
  });

  test("come as a script that tells by an event and sets no global", () => {
    const told: unknown[] = [];
    const document = { currentScript: { dispatchEvent: (event: CustomEvent) => told.push(event.detail) } };
    const global = new Function("document", `"use strict";${versionScript(now)};return this`)(document);
    expect(global).toBeUndefined();
    const [detail] = told as [{ version: string; files: Record<string, unknown[]> }];
    expect(detail.version).toBe(now.version);
    expect(detail.files["reports.json"]).toHaveLength(200);
    expect(detail.files["story.json"]).toBeUndefined();
  });
});
