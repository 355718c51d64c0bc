import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { Notices } from "#app/Notices.tsx";
import { PALETTES } from "#basemap/palette.ts";
import { loadFiles } from "#dataset/load.ts";
import { type Parsed, parseDataset } from "#dataset/parse.ts";
import { describeProblem, FILE_NAMES, type FileName, type Files, type Problem } from "#dataset/problem.ts";
import { dayOf } from "#domain/day.ts";
import { lessonOf } from "#domain/lesson.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { timelineOf } from "#domain/timeline.ts";
import { pictureSvg } from "#export/picture/pictureSvg.ts";
import { readOrientation } from "#scene/orientation.ts";
import { stepOf, tellingOf, viewOfStep } from "#state/telling.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { dayTableText } from "#views/dayTable/dayTableText.ts";
import labels from "../../data/basemap/labels.json";
import teaching from "../../data/teaching.json";
import { realFiles } from "../support/realDataset.ts";
import { asReactWrites, isPlainNotice, plantedIn, watchConsole } from "./judge.ts";
import { anApp, embedPage, explorePage, presentPage } from "./pages.tsx";
import { eachNth, planned, SLOW, Tally } from "./runs.ts";
import { hostileTexts, hostileValues, MARKUP, nested } from "./texts.ts";

type Entry = { [field: string]: unknown };

const tally = new Tally();
let endWatch: () => void;

beforeEach(() => {
  endWatch = watchConsole();
});

afterEach(() => endWatch());

/** The curated files with only those reports that story and contested entries rest on: a fifth of the time. */
const BASE = someOf(realFiles());
const JSON_OF_BASE = JSON.stringify(BASE);

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
function recordsOf(files: Record<FileName, unknown>, file: FileName): Entry[] {
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
/** What is dated, and which of two dates is the earlier one. */
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

const draws: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom(...KINDS),
  file: fc.constantFrom(...FILE_NAMES),
  at: fc.nat(10_000),
  field: fc.nat(10_000),
  value: hostileValues,
  text: fc.oneof(hostileTexts, fc.constantFrom(...MARKUP)),
});

/** Changes the files, and says what must be told of it. */
function mutate(files: Record<FileName, unknown>, draw: Draw): Mutation | null {
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
function withText(
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

/** Reads the files as the page does: one file over the network, then record by record. */
async function readAsPage(files: unknown): Promise<Parsed | Problem> {
  const body = JSON.stringify({ version: "2026-11-22", files, orientation: labels });
  const loaded = await loadFiles("data.json", { fetch: async () => new Response(body) });
  return loaded.ok ? parseDataset(loaded.files) : loaded.problem;
}

/** Judges what is said of the data: sentences in plain words, drawn as text. */
function judgeProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    const sentence = describeProblem(problem);
    expect(sentence).toMatch(/^(data\.json|[a-z]+\.(json|geojson)).*: .+ is .+; .+ was expected\.$/s);
    expect(sentence).not.toMatch(/[<>]/);
    expect(sentence.length).toBeLessThan(800);
  }
  const markup = renderToStaticMarkup(<Notices link={[]} data={problems} />);
  expect(isPlainNotice(markup)).toBe(true);
  for (const problem of problems.slice(0, 12))
    expect(markup).toContain(asReactWrites(describeProblem(problem)));
}

/** Judges what is kept of the data: all that it points to is there, and every link is one. */
function judgeKept({ dataset }: Parsed): void {
  const { actor, source, location, report } = dataset;
  for (const each of dataset.reports) {
    expect(actor.has(each.actor) && each.sources.every((id) => source.has(id))).toBe(true);
    expect(each.locations.every((id) => location.has(id))).toBe(true);
    expect(each.relations.every((relation) => report.has(relation.report))).toBe(true);
  }
  for (const { url } of source.values()) expect(url ?? "https://a.example/").toMatch(/^https?:\/\//i);
}

/** All pages of what was read, on a day. */
async function pagesOf({ dataset, story }: Parsed, day = "2024-11-04"): Promise<string> {
  const view: View = { ...DEFAULT_VIEW, day: dayOf(day), span: "all", casualties: true, notes: true };
  const pages = [await explorePage(anApp(dataset, view)), await embedPage(anApp(dataset, view), [])];
  if (story) {
    const telling = tellingOf(lessonOf(story, teaching.notes), false);
    const stepView = viewOfStep(stepOf(telling), timelineOf(dataset), view);
    for (const face of ["text", "question", "evidence"] as const)
      pages.push(await presentPage(anApp(dataset, stepView), { ...telling, face }, telling.lesson));
  }
  return pages.join("");
}

test("the files that are changed are sound before", () => {
  const { problems, dataset, story } = parseDataset(JSON.parse(JSON_OF_BASE));
  expect(problems).toEqual([]);
  expect(dataset.reports.length).toBeGreaterThan(20);
  expect(story).not.toBeNull();
});

test(
  "files with a few things wrong are read, what is wrong is named with its place, and nothing becomes markup",
  async () => {
    const drawn = eachNth(100);
    const changes = fc.array(draws, { minLength: 1, maxLength: 3 });
    await tally.assertAsync("data files", 1_900, changes, async (list) => {
      const files = JSON.parse(JSON_OF_BASE) as Record<FileName, unknown>;
      // Another change might undo the first, or hide it: only one alone must be told.
      const made = list.map((draw) => attempt(() => mutate(files, draw)));
      const read = await readAsPage(files);
      if (!("dataset" in read)) return judgeProblems([read]);
      judgeProblems(read.problems);
      judgeKept(read);
      const [only] = made;
      if (made.length === 1 && only?.record) {
        const named = read.problems.filter(
          ({ file, record }) => file === only.file && record === only.record,
        );
        expect(named, `${only.what} in ${only.file}, ${only.record}`).not.toEqual([]);
      }
      if (drawn()) expect(plantedIn(await pagesOf(read))).toEqual([]);
    });
  },
  SLOW,
);

test.each(["", " ", "\u0000"])("a field whose name is %j is named all the same", (name) => {
  const files = JSON.parse(JSON_OF_BASE) as Record<FileName, unknown>;
  const [report] = recordsOf(files, "reports.json");
  Object.assign(report ?? {}, { [name]: 1 });
  expect(parseDataset(files).problems.map(describeProblem)[0]).toContain(
    ': "" is a field the format does not know',
  );
});

/** Later changes may find no record any more. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

test(
  "bundles that are cut off, of another type, or without files are told as such",
  async () => {
    const body = JSON.stringify({ version: "2026-11-22", files: BASE, orientation: labels });
    const broken = fc.oneof(
      fc.nat(body.length - 1).map((length) => body.slice(0, length)),
      hostileValues.map((value) => JSON.stringify(value) ?? ""),
      hostileValues.map((value) => JSON.stringify({ version: value, files: value, orientation: value })),
      hostileTexts,
    );
    await tally.assertAsync("data files", 100, broken, async (text) => {
      const loaded = await loadFiles("data.json", { fetch: async () => new Response(text) });
      if (!loaded.ok) return judgeProblems([loaded.problem]);
      const { problems, dataset } = parseDataset(loaded.files);
      judgeProblems(problems);
      expect(problems.length).toBeGreaterThan(0);
      expect(dataset.reports).toEqual([]);
    });
  },
  SLOW,
);

/** Fields that are no free text: with markup in them a record would be left out. */
const BOUND = (key: string) =>
  ![
    "en",
    "ru",
    "ko",
    "uk",
    "name",
    "shortName",
    "speaker",
    "title",
    "text",
    "question",
    "publisher",
    "adminUnit",
    "otherPlaces",
  ].includes(key) && !["summary", "caveat", "properties", "features", "steps", "note"].includes(key);

test.each(MARKUP)(
  "%s in every text that the format lets pass is drawn as text, on all pages, in the table to copy and in pictures",
  async (planted) => {
    let count = 0;
    // None twice: some lists name each thing once.
    const text = () => `${planted} planted here ${++count}`;
    const files = Object.fromEntries(
      FILE_NAMES.map((name) => [name, withText(BASE[name], text, BOUND)]),
    ) as unknown as Files;
    const read = parseDataset(files);
    // None of it is left out: this is what is drawn.
    expect(read.problems.map(describeProblem)).toEqual([]);
    const pages = await pagesOf(read);
    expect(pages).toContain("planted here");
    expect(plantedIn(pages)).toEqual([]);
    const { dataset } = read;
    const snapshot = snapshotOn(dataset, dayOf("2024-11-04"), "stated");
    const { html } = dayTableText(dataset, snapshot, true, "https://page.example/");
    expect(html).toContain("planted here");
    expect(plantedIn(html)).toEqual([]);
    const svg = pictureSvg({
      dataset,
      snapshot,
      size: "page",
      pane: null,
      groundOf: () => ({ project: () => [9, 9], at: { x: 0, y: 0, scale: 1 }, markup: "" }),
      orientation: readOrientation([]),
      version: "2026-11-22",
      address: "https://page.example/",
      theme: "light",
      colours: PALETTES.light,
    });
    expect(plantedIn(svg, "image/svg+xml")).toEqual([]);
  },
  SLOW,
);

test("2,000 data files were tried", () => {
  expect(tally.of("data files")).toBeGreaterThanOrEqual(planned(1_900) + planned(100));
});

afterAll(() => tally.tell());
