/**
 * How long a step of the day takes: the snapshot, both panes and the strip, for each day of the axis, on a
 * warm index. Of each day the best of some runs counts, so that what else the machine does is left out.
 * Exits with 1 where the median does not hold its budget. Run by `npx tsx scripts/bench/step.ts`.
 */
import { readFileSync } from "node:fs";
import { project } from "#basemap/camera.ts";
import { frameCamera } from "#basemap/frames.ts";
import { parseDataset } from "#dataset/parse.ts";
import { FILE_NAMES, type FileName, type Files } from "#dataset/problem.ts";
import { createDataset, type Dataset } from "#domain/dataset.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { FIRST_DAY, LAST_DAY } from "#domain/timeline.ts";
import type { PaneFrame } from "#scene/frame.ts";
import { withLayers } from "#scene/layers.ts";
import { type OrientationName, readOrientation } from "#scene/orientation.ts";
import { paneScene } from "#scene/pane.ts";
import { referenceRadius, STRIP_R12 } from "#scene/size.ts";
import { stripScene } from "#scene/strip.ts";

/** Milliseconds that the median step may take, by the number of reports. */
const BUDGETS = [
  { reports: 200, ms: 1 },
  { reports: 20_000, ms: 4 },
] as const;

const LAYERS = { plans: true, casualties: true, movements: true, notes: true };
const SIZE = { width: 257, height: 321 };
/** How often each day is stepped to; the first run warms the index. */
const RUNS = 4;
const DAYS = LAST_DAY - FIRST_DAY + 1;

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"));
}

function curated(): Dataset {
  const files = Object.fromEntries(FILE_NAMES.map((name: FileName) => [name, readData(name)]));
  return parseDataset(files as unknown as Files).dataset;
}

/** The curated reports over and over, each copy by actors of its own, moved over the whole axis. */
function grown(dataset: Dataset, count: number): Dataset {
  const reports = Array.from({ length: count }, (_, index): Report => {
    const original = dataset.reports[index % dataset.reports.length];
    if (!original) throw new RangeError("There are no reports to copy.");
    const copy = Math.floor(index / dataset.reports.length);
    return copy === 0 ? original : moved(original, copy, (copy * 37) % DAYS);
  });
  const records = [dataset.location, dataset.area, dataset.actor, dataset.source].map((map) => [
    ...map.values(),
  ]);
  const [locations, areas, actors, sources] = records as never[];
  return createDataset({ locations, areas, actors, sources, reports } as never);
}

function moved(report: Report, copy: number, by: number): Report {
  const later = (day: Day | null) => day && ((FIRST_DAY + ((day - FIRST_DAY + by) % DAYS)) as Day);
  return {
    ...report,
    id: `${report.id}-${copy}`,
    actor: `${report.actor}-${copy % 5}`,
    stated: addDays(report.stated, by % 90),
    period: { from: later(report.period.from), to: later(report.period.to) },
    relations: report.relations.map((relation) => ({ ...relation, report: `${relation.report}-${copy}` })),
  };
}

function frameOf(name: "kursk" | "far-east" | "strip"): PaneFrame {
  const size = name === "strip" ? { width: 544, height: 78 } : SIZE;
  const camera = frameCamera(name, size.width, size.height);
  const r12 = name === "strip" ? STRIP_R12 : referenceRadius(size);
  return { ...size, r12, textScale: 1, project: (at) => project(camera, at) };
}

const frames = { kursk: frameOf("kursk"), "far-east": frameOf("far-east"), strip: frameOf("strip") };

function step(dataset: Dataset, day: Day, names: readonly OrientationName[]): void {
  const snapshot = withLayers(snapshotOn(dataset, day, "stated"), LAYERS);
  paneScene(dataset, snapshot, "kursk", frames.kursk, names);
  paneScene(dataset, snapshot, "far-east", frames["far-east"], names);
  stripScene(dataset, snapshot, frames.strip);
}

function measure(dataset: Dataset, names: readonly OrientationName[]): { median: number; p95: number } {
  const times: number[] = Array(DAYS).fill(Number.POSITIVE_INFINITY);
  for (let run = 0; run < RUNS; run++) {
    times.forEach((best, index) => {
      const start = performance.now();
      step(dataset, addDays(FIRST_DAY, index), names);
      times[index] = Math.min(best, performance.now() - start);
    });
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

const dataset = curated();
const names = readOrientation(readData("basemap/labels.json"));
for (const { reports, ms } of BUDGETS) {
  const { median, p95 } = measure(grown(dataset, reports), names);
  const verdict = median <= ms ? "holds" : "does not hold";
  const figures = `median ${median.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms`;
  console.log(`${reports.toLocaleString("en")} reports: ${figures}; budget ${ms} ms ${verdict}`);
  if (median > ms) process.exitCode = 1;
}
