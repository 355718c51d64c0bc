import type { Palette } from "#basemap/palette.ts";
import type { Label, LabelRole } from "#scene/label.ts";
import { paint, SERIF } from "#views/paint.ts";

interface Setting {
  readonly fill: keyof Palette;
  /** Colour of the halo, or null where the ground is plain. */
  readonly halo: keyof Palette | null;
  readonly weight?: 600 | 700;
  readonly serif?: boolean;
  readonly italic?: boolean;
  readonly spacing?: number;
}

const SETTINGS: Readonly<Record<LabelRole, Setting>> = {
  "figure-in-disc": { fill: "onBrick", halo: null, weight: 700, serif: true },
  "qualifier-in-disc": { fill: "onBrick", halo: null },
  figure: { fill: "brickText", halo: "paper", weight: 700, serif: true },
  caption: { fill: "ink2", halo: "paper" },
  "ring-figure": { fill: "brickText", halo: "paper", weight: 700 },
  stale: { fill: "ink2", halo: "paper" },
  "stale-figure": { fill: "ink", halo: "paper", weight: 700 },
  place: { fill: "ink", halo: "paper", weight: 600 },
  region: { fill: "ink", halo: "paper", weight: 700 },
  "plan-figure": { fill: "plan", halo: "paper", weight: 700 },
  plan: { fill: "plan", halo: "paper" },
  movement: { fill: "ink2", halo: "paper" },
  city: { fill: "ink3", halo: "paper" },
  country: { fill: "ink3", halo: null, spacing: 0.16 },
  sea: { fill: "seaName", halo: null, italic: true },
  river: { fill: "seaName", halo: "paper", italic: true },
};

/** One label of a pane as SVG text: selectable, translatable, with a halo painted under it. */
export function LabelText({ label }: { label: Label }) {
  const { fill, halo, weight, serif, italic, spacing } = SETTINGS[label.role];
  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      fontSize={label.size}
      fontWeight={weight}
      fontFamily={serif ? SERIF : undefined}
      fontStyle={italic ? "italic" : undefined}
      letterSpacing={spacing ? label.size * spacing : undefined}
      fill={paint(fill)}
      {...(halo && {
        stroke: paint(halo),
        strokeOpacity: 0.85,
        strokeWidth: 3,
        strokeLinejoin: "round" as const,
        paintOrder: "stroke",
      })}
      data-role={label.role}
    >
      {label.text}
    </text>
  );
}
