import { project } from "#basemap/camera.ts";
import { frameCamera } from "#basemap/frames.ts";
import { POSTER_WINDOWS, unitsPerDegree } from "#basemap/posterWindow.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { GroundOf, MapArea } from "#export/picture/pane.ts";
import { referenceRadius } from "#scene/size.ts";
import { farEastExtent } from "#views/scene/farEastExtent.ts";

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
