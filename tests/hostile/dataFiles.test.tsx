import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { Notices } from "#app/Notices.tsx";
import { loadFiles } from "#dataset/load.ts";
import { type Parsed, parseDataset } from "#dataset/parse.ts";
import { describeProblem, type FileName, type Problem } from "#dataset/problem.ts";
import labels from "../../data/basemap/labels.json";
import { asReactWrites, isPlainNotice, plantedIn, watchConsole } from "./judge.ts";
import { BASE, draws, JSON_OF_BASE, mutate, recordsOf } from "./mutations.ts";
import { pagesOf } from "./pages.tsx";
import { eachNth, planned, SLOW, Tally } from "./runs.ts";
import { hostileTexts, hostileValues } from "./texts.ts";

const tally = new Tally();
let endWatch: () => void;

beforeEach(() => {
  endWatch = watchConsole();
});

afterEach(() => endWatch());

/** Reads the files as the page does: one file over the network, then record by record. */
async function readAsPage(files: unknown): Promise<Parsed | Problem> {
  const body = JSON.stringify({ version: "2026-11-22", files, orientation: labels });
  const loaded = await loadFiles("data.json", { fetch: async () => new Response(body) });
  return loaded.ok ? parseDataset(loaded.files) : loaded.problem;
}

const SENTENCE = /^(data\.json|[a-z]+\.(json|geojson)).*: .+ is .+; .+ was expected\.$/s;

/** Judges what is said of the data: sentences in plain words, drawn as text. One `expect` for all, which are slow. */
function judgeProblems(problems: readonly Problem[]): void {
  const sentences = problems.map(describeProblem);
  const markup = renderToStaticMarkup(<Notices link={[]} data={problems} />);
  const isWrong = (sentence: string, index: number) =>
    !SENTENCE.test(sentence) ||
    /[<>]/.test(sentence) ||
    sentence.length >= 800 ||
    (index < 12 && !markup.includes(asReactWrites(sentence)));
  expect(sentences.filter(isWrong)).toEqual([]);
  expect(isPlainNotice(markup)).toBe(true);
}

/** Judges what is kept of the data: all that it points to is there, and every link is one. */
function judgeKept({ dataset }: Parsed): void {
  const { actor, source, location, report, reports } = dataset;
  const leadsNowhere = reports.filter(
    (each) =>
      !actor.has(each.actor) ||
      !each.sources.every((id) => source.has(id)) ||
      !each.locations.every((id) => location.has(id)) ||
      !each.relations.every((relation) => report.has(relation.report)),
  );
  const noLinks = [...source.values()].filter(
    ({ url }) => !/^https?:\/\//i.test(url ?? "https://a.example/"),
  );
  expect([...leadsNowhere, ...noLinks]).toEqual([]);
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

test("2,000 data files were tried", () => {
  expect(tally.of("data files")).toBeGreaterThanOrEqual(planned(1_900) + planned(100));
});

afterAll(() => tally.tell());
