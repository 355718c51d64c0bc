import { readFileSync } from "node:fs";
import { parseDataset } from "#dataset/parse.ts";
import { describeProblem, FILE_NAMES, type FileName, type Files, type Problem } from "#dataset/problem.ts";
import type { Dataset } from "#domain/dataset.ts";

const unreadable: Problem[] = [];
const files = Object.fromEntries(FILE_NAMES.map((name) => [name, readJson(name)])) as unknown as Files;
const { dataset, story, problems } = parseDataset(files);
const readable = problems.filter(({ file }) => unreadable.every((each) => each.file !== file));
const all = [...unreadable, ...readable];

for (const problem of all) console.log(describeProblem(problem));
// Where reports are left out, their sources only look unused.
if (all.length === 0) {
  for (const id of unusedSources(dataset)) console.log(`Note: sources.json, ${id}: no report rests on it.`);
}
console.log(`${countsOf(dataset)}, ${story?.steps.length ?? 0} steps: ${verdict(all.length)}`);
process.exitCode = all.length === 0 ? 0 : 1;

function readJson(file: FileName): unknown {
  try {
    return JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8"));
  } catch (error) {
    const found = error instanceof SyntaxError ? "not readable as JSON" : "not readable";
    unreadable.push({ file, record: null, field: null, found, expected: "a whole JSON file" });
    return undefined;
  }
}

function unusedSources({ source, reports }: Dataset): string[] {
  const used = new Set(reports.flatMap((report) => report.sources));
  return [...source.keys()].filter((id) => !used.has(id));
}

function countsOf({ reports, source, actor, location }: Dataset): string {
  return `${reports.length} reports, ${source.size} sources, ${actor.size} actors, ${location.size} locations`;
}

function verdict(count: number): string {
  if (count === 0) return "no problems";
  return count === 1 ? "1 problem" : `${count} problems`;
}
