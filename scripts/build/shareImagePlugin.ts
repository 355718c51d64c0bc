import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { PALETTES } from "../../src/basemap/palette.ts";
import { posterSymbol } from "../../src/basemap/poster.ts";
import { POSTER_WINDOWS } from "../../src/basemap/posterWindow.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { describeProblem } from "../../src/dataset/problem.ts";
import { snapshotOn } from "../../src/domain/snapshot.ts";
import type { MapArea } from "../../src/export/picture/pane.ts";
import { pictureSvg } from "../../src/export/picture/pictureSvg.ts";
import type { Measure } from "../../src/export/picture/run.ts";
import { SHARE_PICTURE } from "../../src/export/preview.ts";
import { withLayers } from "../../src/scene/layers.ts";
import { readOrientation } from "../../src/scene/orientation.ts";
import { DEFAULT_VIEW } from "../../src/state/view.ts";
import { groundsOf } from "../../src/views/picture/ground.ts";
import { type BuildInputs, readInputs } from "./inputs.ts";
import { iconSvg } from "./offlineManifest.ts";
import { makeRaster } from "./raster.ts";
import { siteAddress } from "./site.ts";

/** Pixels of the icon that stands for the page on a home screen and in cards for links. */
export const TOUCH_ICON = { file: "apple-touch-icon.png", size: 180 } as const;

/** Draws the picture of the default day for cards in other places, and the large icon. */
export function shareImagePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "share-image",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const raster = await makeRaster();
      const svg = shareSvg(await readInputs(config.root), siteAddress(), raster.measure);
      this.emitFile({ type: "asset", fileName: SHARE_PICTURE.file, source: raster.png(svg) });
      const icon = touchIconSvg(await readFile(resolve(config.publicDir, "icon.svg"), "utf8"));
      this.emitFile({ type: "asset", fileName: TOUCH_ICON.file, source: raster.png(icon) });
    },
  };
}

/** The picture of the default view. Throws, with every problem in words, where the data has any. */
export function shareSvg(inputs: BuildInputs, site: string | null, measure: Measure): string {
  const { dataset, problems } = parseDataset(inputs.files);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  const { day, clock, pane } = DEFAULT_VIEW;
  const poster = (area: MapArea) => posterMarkup(area, inputs);
  return pictureSvg({
    dataset,
    snapshot: withLayers(snapshotOn(dataset, day, clock), DEFAULT_VIEW),
    size: "share",
    pane,
    groundOf: groundsOf(dataset, { kursk: poster("kursk"), "far-east": poster("far-east") }),
    orientation: readOrientation(inputs.orientation),
    version: inputs.version,
    address: site,
    theme: "light",
    colours: PALETTES.light,
    measure,
  });
}

/** What a poster's symbol holds: in a picture it stands only once. */
function posterMarkup(area: MapArea, { scene }: BuildInputs): string {
  const symbol = posterSymbol(area, POSTER_WINDOWS[area], scene);
  return symbol.replace(/^<symbol[^>]*>/, "").replace(/<\/symbol>$/, "");
}

/** The icon of the page on a ground of its own, with the room round it that home screens cut into. */
export function touchIconSvg(icon: string): string {
  return iconSvg(icon, TOUCH_ICON.size, 6);
}
