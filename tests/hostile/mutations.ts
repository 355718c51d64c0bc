import fc from "fast-check";
import { FILE_NAMES, type FileName, type Files } from "#dataset/problem.ts";
import { realFiles } from "../support/realDataset.ts";
import { hostileTexts, hostileValues, MARKUP, nested } from "./texts.ts";

type Entry = { [field: string]: unknown };

/** The curated files with only those reports that story and contested entries rest on: a fifth of the time. */
export const BASE = someOf(realFiles());
export const JSON_OF_BASE = JSON.stringify(BASE);

function someOf(files: Files): Record<FileName, unknown> {
  const reports = entriesIn(files["reports.json"]);
  const wanted = new Set<unknown>([
    ...entriesIn((files["story.json"] as Entry).steps).flatMap(({ focus }) => focus as string[]),
    ...entriesIn(files["contested.json"]).flatMap(({ began, notYet }) => [began, notYet].flat()),
  ]);
  // Each report needs those that it refers to, and they theirs.
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (const report of reports.filter(({ id }) => wanted.has(id)))
      for (const { report: other } of entriesIn(report.relations)) wanted.add(other);
  }
  const kept = reports.filter(({ id }) => wanted.has(id));
  const sources = new Set(kept.flatMap((report) => report.sources as string[]));
  return {
    ...files,
    "reports.json": kept,
    "sources.json": entriesIn(files["sources.json"]).filter(({ id }) => sources.has(id as string)),
  };
}

function entriesIn(list: unknown): Entry[] {
  return list as Entry[];
}

/** The records of a file, where they can be changed. */
export function recordsOf(files: Record<FileName, unknown>, file: FileName): Entry[] {
  const held = files[file];
  if (file === "locations.geojson") return entriesIn((held as Entry).features);
  return entriesIn(file === "story.json" ? (held as Entry).steps : held);
}

/** A change to the files, and the record that must be named for it; null where it may be sound. */
interface Mutation {
  readonly what: string;
  readonly file: FileName;
  /** The id of the record, or its place. */
  readonly record: string | null;
}

interface Draw {
  readonly kind: string;
  readonly file: FileName;
  readonly at: number;
  readonly field: number;
  readonly value: unknown;
  readonly text: string;
}

/** Fields that a record may be without. */
const OPTIONAL = ["note", "stance", "bbox"];
const KINDS = [
  "removed",
  "wrong type",
  "wrong reference",
  "swapped dates",
  "huge number",
  "duplicate id",
  "deep nesting",
  "unknown field",
  "markup in every string",
  "anything anywhere",
  "whole file",
] as const;

export const draws: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom(...KINDS),
  file: fc.constantFrom(...FILE_NAMES),
  at: fc.nat(10_000),
  field: fc.nat(10_000),
  value: hostileValues,
  text: fc.oneof(hostileTexts, fc.constantFrom(...MARKUP)),
});

/** Changes the files, and says what must be told of it. */
export function mutate(files: Record<FileName, unknown>, draw: Draw): Mutation | null {
  const { kind, at, field, value, text } = draw;
  const file = fileFor(draw);
  const list = recordsOf(files, file);
  const index = at % list.length;
  const record = list[index];
  if (!record) return null;
  const id = String(record.id);
  const told = (what: string, sure = true): Mutation => ({
    what: `${kind}: ${what}`,
    file,
    record: sure ? id : null,
  });
  const keys = Object.keys(record);
  const key = keys[field % keys.length] ?? "id";
  switch (kind) {
    case "removed": {
      delete record[key];
      return {
        ...told(key, !OPTIONAL.includes(key)),
        ...(key === "id" && { record: `record ${index + 1}` }),
      };
    }
    case "wrong type": {
      const wrong = [0.5, true, "", { a: 1 }, [[1]]].filter((each) => typeof each !== typeof record[key]);
      record[key] = wrong[at % wrong.length];
      if (key === "id") return { ...told(key), record: `record ${index + 1}` };
      return told(key);
    }
    case "wrong reference": {
      const lists: Readonly<Partial<Record<FileName, readonly string[]>>> = {
        "reports.json": ["actor", "locations", "sources", "relations"],
        "areas.json": ["locations"],
        "story.json": ["focus"],
        "contested.json": ["began", "notYet"],
      };
      const names = lists[file] ?? [];
      const name = names[field % names.length] ?? "actor";
      const gone = "nobody-has-this-id";
      if (name === "actor") record.actor = gone;
      else if (name === "relations") record.relations = [{ type: "updates", report: gone }];
      else record[name] = [gone];
      return told(name);
    }
    case "swapped dates": {
      record.period = { from: "2024-12-31", to: "2024-10-01" };
      return told("period");
    }
    case "huge number": {
      const measure = { unit: "troops", low: 2 ** 53, high: 1e308, qualifier: null, counts: "strength" };
      record.measure = measure;
      return told("measure");
    }
    case "duplicate id": {
      list.push(structuredClone(record));
      return told("id");
    }
    case "deep nesting": {
      record[key] = nested(1 + (at % 3_000));
      return key === "id" ? { ...told(key), record: `record ${index + 1}` } : told(key);
    }
    case "unknown field": {
      record[`x-${text}`] = value;
      // GeoJSON lets other programs add what they like.
      return told(text, file !== "locations.geojson");
    }
    case "markup in every string": {
      files[file] = withText(files[file], text);
      return null;
    }
    case "whole file": {
      files[file] = value;
      return null;
    }
    default: {
      const holder = [record, ...Object.values(record).filter(isEntry)][field % 2] ?? record;
      const names = Object.keys(holder);
      holder[names[at % Math.max(1, names.length)] ?? "x"] = value;
      return null;
    }
  }
}

/** Some changes need a file in which there is such a thing. */
function fileFor({ kind, file, field }: Draw): FileName {
  if (kind === "swapped dates" || kind === "huge number") return "reports.json";
  if (kind !== "wrong reference") return file;
  const referring: readonly FileName[] = ["reports.json", "areas.json", "story.json", "contested.json"];
  return referring.find((each) => each === file) ?? referring[field % referring.length] ?? "reports.json";
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy in which every text is another one. */
export function withText(
  value: unknown,
  text: string | (() => string),
  keep: (key: string) => boolean = () => false,
): unknown {
  if (typeof value === "string") return typeof text === "string" ? text : text();
  if (Array.isArray(value)) return value.map((each) => withText(each, text, keep));
  if (!isEntry(value)) return value;
  const changed = Object.entries(value).map(([key, each]) => [
    key,
    keep(key) ? each : withText(each, text, keep),
  ]);
  return Object.fromEntries(changed);
}
