import { PALETTES, type ThemeName } from "#basemap/palette.ts";
import type { Day } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import type { PictureInput } from "#export/picture/pictureSvg.ts";
import type { PictureSize } from "#export/picture/size.ts";
import { viewAddress } from "#export/viewAddress.ts";
import { withLayers } from "#scene/layers.ts";
import { NO_FILTER, type View } from "#state/view.ts";
import type { App } from "#views/AppContext.tsx";
import { groundsOf } from "#views/picture/ground.ts";

/** What the reader chooses of a picture. */
export interface PictureChoice {
  readonly size: PictureSize;
  readonly theme: ThemeName;
  readonly scale: 1 | 2;
}

/**
 * The picture of a day with all that the view leaves in it. Its address leads to the view without what is said
 * of the cards. `site`: the folder of the page, or null where it is not known; then the picture names none.
 */
export function pictureInput(
  { dataset, orientation, version }: Pick<App, "dataset" | "orientation" | "version">,
  view: View,
  day: Day,
  { size, theme, scale }: PictureChoice,
  site: string | null,
): PictureInput {
  const bare: View = { ...view, ...NO_FILTER, day, report: null, theme: "auto" };
  return {
    dataset,
    snapshot: withLayers(snapshotOn(dataset, day, view.clock), view),
    size,
    pane: view.pane,
    groundOf: groundsOf(dataset, { kursk: posterMarkup("kursk"), "far-east": posterMarkup("far-east") }),
    orientation,
    version,
    address: site === null ? null : viewAddress(site, bare),
    theme,
    colours: PALETTES[theme],
    scale,
  };
}

/** The drawn map as it stands in the page, in which it stands once; nothing where it does not. */
function posterMarkup(area: "kursk" | "far-east"): string {
  return document.getElementById(`basemap-${area}`)?.innerHTML ?? "";
}
