import { readFileSync } from "node:fs";
import { project } from "#basemap/camera.ts";
import { type Extent, frameCamera } from "#basemap/frames.ts";
import { CLOCKS, type Clock } from "#domain/clock.ts";
import { addDays, type Day, toDate } from "#domain/day.ts";
import { type Snapshot, snapshotOn } from "#domain/snapshot.ts";
import { FIRST_DAY, LAST_DAY } from "#domain/timeline.ts";
import type { PaneFrame } from "#scene/frame.ts";
import { type Layers, withLayers } from "#scene/layers.ts";
import { readOrientation } from "#scene/orientation.ts";
import { type PaneScene, paneScene } from "#scene/pane.ts";
import { referenceRadius } from "#scene/size.ts";
import { realDataset } from "../../support/realDataset.ts";

/** The maps of the reference layouts, in CSS pixels, from a page of 1280 px down to one of 320. */
export const MAP_SIZES = [
  { width: 257, height: 339 },
  { width: 257, height: 259 },
  { width: 190, height: 290 },
  { width: 204, height: 236 },
  { width: 236, height: 275 },
  { width: 236, height: 328 },
  { width: 184, height: 250 },
  { width: 255, height: 243 },
  { width: 227, height: 273 },
  { width: 188, height: 199 },
  { width: 178, height: 250 },
  { width: 174, height: 199 },
] as const;

/** The areas that have a map. */
export const PANES = ["kursk", "far-east"] as const;
export type Pane = (typeof PANES)[number];

/** The orientation names of the basemap. */
const ORIENTATION = readOrientation(
  JSON.parse(readFileSync(new URL("../../../data/basemap/labels.json", import.meta.url), "utf8")),
);

/** Room below the largest circle for its words, and above the northernmost town, as the page leaves it. */
const CAPTION_ROOM = 48;
const NAME_ROOM = 22;

/** The frame that the page draws an area into, in a map of a size. */
export function frameOf(area: Pane, size: { readonly width: number; readonly height: number }): PaneFrame {
  const r12 = referenceRadius(size);
  const extent = area === "far-east" ? farEastExtent(r12) : undefined;
  const camera = frameCamera(area, size.width, size.height, extent);
  return { ...size, r12, textScale: 1, project: (point) => project(camera, point) };
}

function farEastExtent(r12: number): Extent {
  const { area, location } = realDataset();
  const { anchor, locations } = area.get("far-east") ?? {};
  const latitudes = (locations ?? []).map((id) => location.get(id)?.at[1] ?? 0);
  return {
    north: { lat: Math.max(...latitudes), room: NAME_ROOM },
    south: { lat: anchor?.[1] ?? 0, room: r12 + CAPTION_ROOM },
  };
}

/** One day that looks like no day before it. */
export interface DistinctDay {
  readonly clock: Clock;
  readonly snapshot: Snapshot;
}

/** The days of the axis on both clocks, each look of an area once: most days change nothing in it. */
export function distinctDays(area: Pane): DistinctDay[] {
  const seen = new Set<string>();
  const days: DistinctDay[] = [];
  for (const clock of CLOCKS) {
    for (let day: Day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
      const snapshot = snapshotOn(realDataset(), day, clock);
      const key = contentOf(snapshot, area);
      if (!seen.has(key)) days.push({ clock, snapshot });
      seen.add(key);
    }
  }
  return days;
}

/** All that an area's pane depends on. The year of the day decides whether a date is told with its year. */
function contentOf(snapshot: Snapshot, area: Pane): string {
  const { strength, lastStrength, presence, plans, notes } = snapshot.areas[area];
  const ids = (list: readonly { report: { id: string } }[]) => list.map(({ report }) => report.id);
  return JSON.stringify([
    toDate(snapshot.day).getUTCFullYear(),
    ids(strength.live),
    lastStrength && [lastStrength.report.id, lastStrength.from],
    ...[presence, plans, notes, snapshot.casualties].map(ids),
    snapshot.movements.map(({ id }) => id),
    snapshot.reports.map(({ id }) => id),
  ]);
}

/** What the page shows before anything is switched. */
const MAP_LAYERS: Layers = { plans: true, casualties: false, movements: true, notes: true };

/** Every distinct pane of the whole data, at all sizes, with the plans shown. */
export function* everyPane(layers: Partial<Layers> = {}): Generator<{
  readonly scene: PaneScene;
  readonly snapshot: Snapshot;
  readonly frame: PaneFrame;
  readonly name: string;
}> {
  const names = new Map<Pane, DistinctDay[]>();
  for (const area of PANES) {
    const days = names.get(area) ?? distinctDays(area);
    names.set(area, days);
    for (const size of MAP_SIZES) {
      const frame = frameOf(area, size);
      for (const { clock, snapshot } of days) {
        const shown = withLayers(snapshot, { ...MAP_LAYERS, ...layers });
        const scene = paneScene(realDataset(), shown, area, frame, ORIENTATION);
        const date = toDate(snapshot.day).toISOString().slice(0, 10);
        yield {
          scene,
          snapshot,
          frame,
          name: `${area} ${date} ${clock} ${size.width}×${size.height}`,
        };
      }
    }
  }
}
