import type { Dataset } from "#domain/dataset.ts";
import type { LonLat } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import type { Box } from "#scene/box.ts";
import { labelBox } from "#scene/label.ts";
import type { OrientationName } from "#scene/orientation.ts";
import { type PaneScene, paneScene } from "#scene/pane.ts";
import { referenceRadius } from "#scene/size.ts";
import { type PictureColours, writtenOut } from "./colours.ts";
import { element } from "./element.ts";
import { labelSvg } from "./labelSvg.ts";
import { markSvg } from "./markSvg.ts";

/** The areas that have a map. */
export const MAP_AREAS = ["kursk", "far-east"] as const;
export type MapArea = (typeof MAP_AREAS)[number];

/** The basemap below a pane, as whoever knows the camera hands it in. */
export interface Ground {
  /** Where a point lies in the pane, from its top left corner. */
  readonly project: (at: LonLat) => readonly [number, number];
  /** Where the drawn map is laid, and its scale. */
  readonly at: { readonly x: number; readonly y: number; readonly scale: number };
  /** The drawn map as SVG. Its colours may be custom properties of the page, its widths those of the screen. */
  readonly markup: string;
}

/** The ground of an area in a pane of a size. */
export type GroundOf = (area: MapArea, size: { readonly width: number; readonly height: number }) => Ground;

/** A pane of a picture: what is drawn and where. */
export interface PicturePane {
  readonly area: MapArea;
  readonly box: Box;
  readonly ground: Ground;
  readonly scene: PaneScene;
}

/** The pane of an area in a box of the picture. */
export function picturePane(
  dataset: Dataset,
  snapshot: Snapshot,
  area: MapArea,
  box: Box,
  groundOf: GroundOf,
  orientation: readonly OrientationName[],
): PicturePane {
  const { width, height } = box;
  const ground = groundOf(area, { width, height });
  const frame = {
    width,
    height,
    r12: referenceRadius({ width, height }),
    textScale: 1,
    project: ground.project,
  };
  return { area, box, ground, scene: paneScene(dataset, snapshot, area, frame, orientation) };
}

/** The boxes of a pane's words, in the picture. */
export function paneTextBoxes({ box, scene }: PicturePane): Box[] {
  return scene.labels.map((label) => {
    const { x, y, width, height } = labelBox(label);
    return { x: box.x + x, y: box.y + y, width, height };
  });
}

/** A pane as SVG, cut off at its box. */
export function paneSvg({ area, box, ground, scene }: PicturePane, colours: PictureColours): string {
  const { x, y, width, height } = box;
  const clip = `pane-${area}`;
  const symbols = scene.marks.map((mark) => markSvg(mark, colours)).join("");
  const words = scene.labels.map((label) => labelSvg(label, colours)).join("");
  return (
    element("clipPath", { id: clip }, element("rect", { width, height })) +
    element(
      "g",
      { transform: `translate(${x} ${y})`, "clip-path": `url(#${clip})` },
      element("rect", { width, height, fill: colours.sea }) + posterSvg(ground, colours) + symbols + words,
    )
  );
}

function posterSvg({ at: { x, y, scale }, markup }: Ground, colours: PictureColours): string {
  const transform = `translate(${x} ${y}) scale(${scale})`;
  return element("g", { transform }, scalingStrokes(writtenOut(markup, colours), scale));
}

const PATH = /<path\b[^>]*>/g;

/**
 * Strokes that keep their width on the screen, with widths that give the same at this scale: not every
 * program that opens a picture knows strokes that do not scale.
 */
export function scalingStrokes(markup: string, scale: number): string {
  return markup.replace(PATH, (path) =>
    path.includes("non-scaling-stroke")
      ? path
          .replace(/ vector-effect="[^"]*"/, "")
          .replace(
            /( stroke-(?:width|dasharray)=")([^"]*)"/g,
            (_all, name: string, values: string) => `${name}${divided(values, scale)}"`,
          )
      : path,
  );
}

function divided(values: string, scale: number): string {
  return values
    .split(" ")
    .map((value) => Number((Number(value) / scale).toFixed(2)))
    .join(" ");
}
