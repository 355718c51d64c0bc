import type { Label, LabelRole } from "#scene/label.ts";
import type { ColourName, PictureColours } from "./colours.ts";
import { element, escaped, SERIF } from "./element.ts";

interface Setting {
  readonly fill: ColourName;
  /** Whether there is a rim of paper below the letters. */
  readonly halo: boolean;
  readonly weight?: 600 | 700;
  readonly serif?: boolean;
  readonly italic?: boolean;
  /** Between letters, in em. */
  readonly spacing?: number;
}

const SETTINGS: Readonly<Record<LabelRole, Setting>> = {
  "figure-in-disc": { fill: "onBrick", halo: false, weight: 700, serif: true },
  "qualifier-in-disc": { fill: "onBrick", halo: false },
  figure: { fill: "brickText", halo: true, weight: 700, serif: true },
  caption: { fill: "ink2", halo: true },
  "ring-figure": { fill: "brickText", halo: true, weight: 700 },
  stale: { fill: "ink2", halo: true },
  "stale-figure": { fill: "ink", halo: true, weight: 700 },
  place: { fill: "ink", halo: true, weight: 600 },
  region: { fill: "ink", halo: true, weight: 700 },
  "plan-figure": { fill: "plan", halo: true, weight: 700 },
  plan: { fill: "plan", halo: true },
  movement: { fill: "ink2", halo: true },
  city: { fill: "ink3", halo: true },
  country: { fill: "ink3", halo: false, spacing: 0.16 },
  sea: { fill: "seaName", halo: false, italic: true },
  river: { fill: "seaName", halo: true, italic: true },
};

/** One label of a pane as SVG text, set as on the page. */
export function labelSvg(label: Label, colours: PictureColours): string {
  const { fill, halo, weight, serif, italic, spacing } = SETTINGS[label.role];
  return element(
    "text",
    {
      x: label.x,
      y: label.y,
      "text-anchor": label.anchor,
      "font-size": label.size,
      "font-weight": weight,
      "font-family": serif ? SERIF : undefined,
      "font-style": italic ? "italic" : undefined,
      "letter-spacing": spacing ? label.size * spacing : undefined,
      fill: colours[fill],
      ...(halo && {
        stroke: colours.paper,
        "stroke-opacity": 0.85,
        "stroke-width": 3,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      }),
    },
    escaped(label.text),
  );
}
