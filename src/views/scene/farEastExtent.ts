import type { Extent } from "#basemap/frames.ts";
import type { Dataset } from "#domain/dataset.ts";

/** Room below the largest circle for its words, and above the northernmost place for its name: CSS pixels. */
const CAPTION_ROOM = 48;
const NAME_ROOM = 22;

/**
 * What a map of the Far East has to hold: from the northernmost place of the set to the circle at sea and its
 * words. Undefined where the data have no such set.
 * @param r12 see `referenceRadius`
 */
export function farEastExtent(dataset: Dataset, r12: number): Extent | undefined {
  const { anchor, locations } = dataset.area.get("far-east") ?? { anchor: null, locations: [] };
  const latitudes = locations.flatMap((id) => dataset.location.get(id)?.at[1] ?? []);
  if (!anchor || latitudes.length === 0) return undefined;
  return {
    north: { lat: Math.max(...latitudes), room: NAME_ROOM },
    south: { lat: anchor[1], room: r12 + CAPTION_ROOM },
  };
}
