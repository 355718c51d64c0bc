/** The colours of one theme. The page's custom properties and the map's style are both made from these. */
export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly rule2: string;
  /** Reported presence, and nothing else. */
  readonly brick: string;
  readonly brickText: string;
  readonly onBrick: string;
  readonly brickBand: string;
  readonly stale: string;
  readonly hatch: string;
  readonly plan: string;
  readonly focus: string;
  readonly land: string;
  readonly sea: string;
  readonly ukraine: string;
  readonly northKorea: string;
  /** The only tinted oblast: the only place reported as a region. */
  readonly kursk: string;
  readonly kurskLine: string;
  readonly seaName: string;
  readonly river: string;
  readonly border: string;
  readonly oblastLine: string;
}

export type ThemeName = "light" | "dark";

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    paper: "#fbfaf7",
    panel: "#f4f1eb",
    ink: "#1b1a18",
    ink2: "#48443e",
    ink3: "#5f5a53",
    rule: "#d8d3c9",
    rule2: "#8b857b",
    brick: "#9b2a17",
    brickText: "#85200d",
    onBrick: "#ffffff",
    brickBand: "#9b2a1733",
    stale: "#5f5a53",
    hatch: "#a39d92",
    plan: "#37434d",
    focus: "#0b57a4",
    land: "#efece5",
    sea: "#dae5eb",
    ukraine: "#ebe4cc",
    northKorea: "#e2d7d0",
    kursk: "#f0cfc2",
    kurskLine: "#9b2a17a6",
    seaName: "#3f5d6e",
    river: "#b3c8d4",
    border: "#8d867b",
    oblastLine: "#cfc8bc",
  },
  dark: {
    paper: "#14171a",
    panel: "#1c2024",
    ink: "#f1eee8",
    ink2: "#c3beb5",
    ink3: "#a9a399",
    rule: "#353a3f",
    rule2: "#7b7f83",
    brick: "#ee7f60",
    brickText: "#f7a68d",
    onBrick: "#1a0c07",
    brickBand: "#ee7f604d",
    stale: "#a8a298",
    hatch: "#6d7174",
    plan: "#b9c6d0",
    focus: "#7db8f5",
    land: "#262a2d",
    sea: "#10202b",
    ukraine: "#34331f",
    northKorea: "#3a302c",
    kursk: "#55291e",
    kurskLine: "#ee7f60a6",
    seaName: "#8fb0c2",
    river: "#24465a",
    border: "#7d7a74",
    oblastLine: "#3b3f42",
  },
};

/** The custom property that holds a colour of the palette: `brickText` is `--brick-text`. */
export function customProperty(token: keyof Palette): string {
  return `--${token.replace(/[A-Z0-9]/g, (c) => `-${c.toLowerCase()}`).replace(/-(\d)/, "$1")}`;
}

/** A palette as CSS declarations, one for each token. */
export function declarations(palette: Palette): string {
  return (Object.keys(palette) as (keyof Palette)[])
    .map((token) => `${customProperty(token)}:${palette[token]}`)
    .join(";");
}
