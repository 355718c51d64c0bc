import { PALETTES } from "#basemap/palette.ts";
import type { Clock } from "#domain/clock.ts";
import { type Day, dayOf } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import type { PictureInput } from "#export/picture/pictureSvg.ts";
import type { PictureSize } from "#export/picture/size.ts";
import { type Layers, withLayers } from "#scene/layers.ts";
import { readOrientation } from "#scene/orientation.ts";
import { groundsOf } from "#views/picture/ground.ts";
import labels from "../../../../data/basemap/labels.json";
import { curatedDataset } from "../../../views/curatedDataset.ts";

/** The real data. */
export const DATASET = curatedDataset();

const ORIENTATION = readOrientation(labels);

/** What the default view draws. */
const USUAL: Layers = { plans: true, casualties: false, movements: true, notes: true };

/** A picture of the real data over maps without a drawing. */
export function aPicture(
  day: Day | string,
  size: PictureSize,
  clock: Clock = "stated",
  layers: Partial<Layers> = {},
): PictureInput {
  const snapshot = snapshotOn(DATASET, typeof day === "string" ? dayOf(day) : day, clock);
  return {
    dataset: DATASET,
    snapshot: withLayers(snapshot, { ...USUAL, ...layers }),
    size,
    pane: null,
    groundOf: groundsOf(DATASET, { kursk: "<path/>", "far-east": "<path/>" }),
    orientation: ORIENTATION,
    version: "2026-11-22",
    address: "https://newsroom.example.org/troop-reports/?date=2024-11-04",
    theme: "light",
    colours: PALETTES.light,
  };
}
