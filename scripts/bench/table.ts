import type { Figures } from "./measure.ts";
import type { Cost } from "./stepCost.ts";
import type { Profile } from "./subjects.ts";

/** The figures of a profile: a row for each measure, a column for each page, with the ratio to `explore`. */
export function table(profile: Profile, runs: ReadonlyMap<string, readonly Figures[]>): string {
  const names = [...runs.keys()];
  const [first] = [...runs.values()];
  const measures = [...new Set([...runs.values()].flat().flatMap((figures) => [...figures.keys()]))];
  const limits = [
    profile.slowdown > 1 ? `CPU ÷ ${profile.slowdown}` : "not slowed",
    ...(profile.slowLine ? ["1.6 Mbit/s, 150 ms"] : []),
  ];
  const rows = measures.map((measure) => {
    const cells = [...runs.values()].map((list) => cell(measure, list, names.length > 1 ? first : undefined));
    return `| ${measure} | ${cells.join(" | ")} |`;
  });
  return [
    `## ${profile.name}, ${profile.width} × ${profile.height} (${limits.join(", ")})`,
    "",
    `| measure | ${names.join(" | ")} |`,
    `| --- |${" ---: |".repeat(names.length)}`,
    ...rows,
  ].join("\n");
}

function cell(measure: string, list: readonly Figures[], ours: readonly Figures[] | undefined): string {
  const values = valuesOf(measure, list);
  if (values.length === 0) return "–";
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = least === most ? "" : ` (${number(measure, least)}–${number(measure, most)})`;
  const own = ours && ours !== list ? median(valuesOf(measure, ours)) : 0;
  const ratio = own > 0 ? ` · ${(median(values) / own).toPrecision(2)}×` : "";
  return `${number(measure, median(values))}${range}${ratio}`;
}

function valuesOf(measure: string, list: readonly Figures[]): number[] {
  return list.flatMap((figures) => figures.get(measure) ?? []);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function number(measure: string, value: number): string {
  const digits = measure === "CLS" ? 3 : /^frame|heap/.test(measure) ? 1 : 0;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** What a change of the day costs: a row for each number of reports and places. */
export function costTable(costs: readonly Cost[]): string {
  const ms = (value: number) =>
    value < 0.1 ? value.toFixed(4) : value < 10 ? value.toFixed(2) : value.toFixed(0);
  return [
    "| reports | places | index, once | step, day not seen before | step, day seen before | scenes | scenes p95 |",
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...costs.map(({ reports, locations, index, coldStep, warmStep, scene, sceneP95 }) => {
      const times = [index, coldStep, warmStep, scene, sceneP95].map(ms);
      return `| ${[reports.toLocaleString("en"), locations, ...times].join(" | ")} |`;
    }),
  ].join("\n");
}
