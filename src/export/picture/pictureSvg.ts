import type { Clock } from "#domain/clock.ts";
import { formatIso } from "#domain/day.ts";
import type { DayRange } from "#domain/timeline.ts";
import { pictureWords } from "#i18n/en/picture.ts";
import { en } from "#i18n/en.ts";
import { alternativeText } from "./alternativeText.ts";
import type { PictureColours } from "./colours.ts";
import { element, escaped, SANS } from "./element.ts";
import { type PictureContent, type PictureScene, pictureScene } from "./layout.ts";
import { legendSvg } from "./legend.ts";
import { hatchSvg } from "./markSvg.ts";
import { paneSvg } from "./pane.ts";
import { lineSvg, type Measure } from "./run.ts";
import { LAYOUTS, type PictureSize } from "./size.ts";
import { timelineSvg } from "./timeline.ts";

/** A picture to be made. */
export interface PictureInput extends PictureContent {
  readonly theme: "light" | "dark";
  readonly colours: PictureColours;
  /** Pixels of the file for one of the size; default 1. */
  readonly scale?: number;
  /** Widths as they will be drawn, where that is known: see `lineSvg`. */
  readonly measure?: Measure;
}

/** The picture of a day as an SVG document that needs nothing else: no page, no network, no fonts of its own. */
export function pictureSvg(input: PictureInput): string {
  const { colours, theme, scale = 1, measure } = input;
  const scene = pictureScene(input);
  const { width, height, scale: unit } = scene.layout;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: width * scale,
      height: height * scale,
      viewBox: `0 0 ${width / unit} ${height / unit}`,
      "font-family": SANS,
      role: "img",
      "aria-labelledby": "title desc",
    },
    [
      element("title", { id: "title" }, escaped(pictureTitle(input))),
      element("desc", { id: "desc" }, escaped(alternativeText(input, scene))),
      element("defs", {}, hatchSvg(colours)),
      element("rect", { width: width / unit, height: height / unit, fill: colours.paper }),
      drawing(scene, colours, theme === "dark"),
      ...scene.lines.map((line) => lineSvg(line, colours, measure)),
    ].join(""),
  );
}

function drawing({ panes, timeline, legend }: PictureScene, colours: PictureColours, dark: boolean): string {
  return (
    panes.map((pane) => paneSvg(pane, colours)).join("") +
    timelineSvg(timeline, colours, dark) +
    legendSvg(legend, colours)
  );
}

function pictureTitle({ snapshot }: PictureContent): string {
  return `${en.page.title}. ${pictureWords.date(snapshot.day, snapshot.clock)}`;
}

/** What a file of the picture is called: "troop-reports-2024-11-04-1200x630.png". Pixels are those of the file. */
export function pictureFileName(
  { snapshot: { day, clock }, size }: Pick<PictureContent, "snapshot" | "size">,
  scale: number,
  extension: string,
): string {
  const { width, height } = LAYOUTS[size];
  const about = clock === "stated" ? "" : `-${clock}`;
  return `troop-reports-${formatIso(day)}${about}-${width * scale}x${height * scale}.${extension}`;
}

/** What the file of a video is called: "troop-reports-2024-10-01-to-2024-12-31-1280x720.mp4". */
export function videoFileName(
  { first, last }: DayRange,
  clock: Clock,
  size: PictureSize,
  extension: string,
): string {
  const { width, height } = LAYOUTS[size];
  const about = clock === "stated" ? "" : `-${clock}`;
  return `troop-reports-${formatIso(first)}-to-${formatIso(last)}${about}-${width}x${height}.${extension}`;
}

/** The size of a picture in pixels at scale 1. */
export function pixelsOf(size: PictureSize): { readonly width: number; readonly height: number } {
  const { width, height } = LAYOUTS[size];
  return { width, height };
}
