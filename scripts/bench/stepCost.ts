import { project } from "#basemap/camera.ts";
import { frameCamera } from "#basemap/frames.ts";
import { parseDataset } from "#dataset/parse.ts";
import type { Dataset } from "#domain/dataset.ts";
import { addDays, type Day } from "#domain/day.ts";
import { type Snapshot, snapshotOn } from "#domain/snapshot.ts";
import { FIRST_DAY, LAST_DAY } from "#domain/timeline.ts";
import type { PaneFrame } from "#scene/frame.ts";
import { withLayers } from "#scene/layers.ts";
import { readOrientation } from "#scene/orientation.ts";
import { paneScene } from "#scene/pane.ts";
import { referenceRadius, STRIP_R12 } from "#scene/size.ts";
import { stripScene } from "#scene/strip.ts";
import { type Extent, grownFiles, readData } from "./grown.ts";

const LAYERS = { plans: true, casualties: true, movements: true, notes: true };
const SIZE = { width: 257, height: 321 };
/** How many days of the axis are stepped to; coprime with its length, so that they lie in no order. */
const DAYS = 97;
const AXIS = LAST_DAY - FIRST_DAY + 1;
/** How often all days are stepped to when warm. Of each day the best time counts: the machine does other things. */
const RUNS = 4;

/** What a change of the day costs, in milliseconds: medians over days in no order, but for `index`. */
export interface Cost extends Extent {
  /** Once for data and clock. */
  readonly index: number;
  /** A day seen for the first time. */
  readonly coldStep: number;
  readonly warmStep: number;
  /** Both panes and the strip. */
  readonly scene: number;
  readonly sceneP95: number;
}

/** Steps through days of generated data. */
export function costOf(extent: Extent): Cost {
  const { dataset, problems } = parseDataset(grownFiles(extent));
  if (problems.length > 0)
    throw new Error(`The generated data break the format: ${JSON.stringify(problems[0])}`);
  const days = Array.from({ length: DAYS }, (_, index) => addDays(FIRST_DAY, (index * 241) % AXIS));
  const [index] = timesOf([FIRST_DAY], (day) => snapshotOn(dataset, addDays(day, -1), "stated"));
  const cold = timesOf(days, (day) => snapshotOn(dataset, day, "stated"));
  const warm = bestOf(days, (day) => snapshotOn(dataset, day, "stated"));
  const scenes = bestOf(days, (day) => drawScenes(dataset, snapshotOn(dataset, day, "stated")));
  return {
    ...extent,
    index: index ?? Number.NaN,
    coldStep: share(cold, 0.5),
    warmStep: share(warm, 0.5),
    scene: share(scenes, 0.5),
    sceneP95: share(scenes, 0.95),
  };
}

function frameOf(name: "kursk" | "far-east" | "strip"): PaneFrame {
  const size = name === "strip" ? { width: 544, height: 78 } : SIZE;
  const camera = frameCamera(name, size.width, size.height);
  const r12 = name === "strip" ? STRIP_R12 : referenceRadius(size);
  return { ...size, r12, textScale: 1, project: (at) => project(camera, at) };
}

const frames = { kursk: frameOf("kursk"), "far-east": frameOf("far-east"), strip: frameOf("strip") };
const names = readOrientation(readData("basemap/labels.json"));

function drawScenes(dataset: Dataset, snapshot: Snapshot): void {
  const shown = withLayers(snapshot, LAYERS);
  paneScene(dataset, shown, "kursk", frames.kursk, names);
  paneScene(dataset, shown, "far-east", frames["far-east"], names);
  stripScene(dataset, shown, frames.strip);
}

function timesOf(days: readonly Day[], work: (day: Day) => void): number[] {
  return days.map((day) => {
    const start = performance.now();
    work(day);
    return performance.now() - start;
  });
}

function bestOf(days: readonly Day[], work: (day: Day) => void): number[] {
  const runs = Array.from({ length: RUNS }, () => timesOf(days, work));
  return days.map((_, index) => Math.min(...runs.map((times) => times[index] ?? Number.NaN)));
}

function share(times: readonly number[], at: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(at * (times.length - 1))] ?? Number.NaN;
}
