import { project } from "#basemap/camera.ts";
import { type Extent, frameCamera } from "#basemap/frames.ts";
import { POSTER_WINDOWS, unitsPerDegree } from "#basemap/posterWindow.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { GroundOf, MapArea } from "#export/picture/pane.ts";
import { referenceRadius } from "#scene/size.ts";

/** Room below the largest circle for its words, and above the northernmost place for its name: as on the page. */
const CAPTION_ROOM = 48;
const NAME_ROOM = 22;

/** The drawn maps below the panes of a picture, framed as on the page. `posters`: their markup, by area. */
export function groundsOf(dataset: Dataset, posters: Readonly<Record<MapArea, string>>): GroundOf {
  return (area, size) => {
    const window = POSTER_WINDOWS[area];
    const extent = area === "far-east" ? farEastExtent(dataset, referenceRadius(size)) : undefined;
    const camera = frameCamera(area, size.width, size.height, extent);
    const [x, y] = project(camera, [window.west, window.north]);
    return {
      project: (at) => project(camera, at),
      at: {
        x: Number(x.toFixed(3)),
        y: Number(y.toFixed(3)),
        scale: Number((camera.pxPerDegree / unitsPerDegree(window)).toPrecision(8)),
      },
      markup: posters[area],
    };
  };
}

function farEastExtent(dataset: Dataset, r12: number): Extent | undefined {
  const { anchor, locations } = dataset.area.get("far-east") ?? { anchor: null, locations: [] };
  const latitudes = locations.flatMap((id) => dataset.location.get(id)?.at[1] ?? []);
  if (!anchor || latitudes.length === 0) return undefined;
  return {
    north: { lat: Math.max(...latitudes), room: NAME_ROOM },
    south: { lat: anchor[1], room: r12 + CAPTION_ROOM },
  };
}
