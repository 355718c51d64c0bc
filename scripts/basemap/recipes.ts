import type { Box } from "./geometry.ts";

/** What one output file covers, and how closely. */
export interface Recipe {
  readonly file: string;
  readonly box: Box;
  /** Where the fine interval holds; elsewhere the coarse one. */
  readonly windows: readonly Box[];
  /** Distance between kept vertices, in metres (mapshaper's `interval`). */
  readonly fine: number;
  readonly coarse: number;
  /** The fine interval of lakes and rivers that reach into a window; their data are coarser. */
  readonly water: number;
  /** Rivers nearer than this to the border rivers are the border rivers, in kilometres. */
  readonly besideBorder: number;
  /** Whether the windows show the lines between Russia's and Ukraine's oblasts. */
  readonly oblasts: boolean;
  /** Steps of the coordinate grid over the longer side of the file. */
  readonly quantization: number;
  /** Smaller ones are left out, in square kilometres. */
  readonly smallestIsland: number;
  readonly smallestLake: number;
}

const KURSK: Box = [22, 44, 49.5, 57.5];
const FAR_EAST: Box = [116, 34.5, 149.5, 54.5];

/** Thinned like the rest of the overview it would lose Sevastopol and Kerch to the sea. */
const CRIMEA: Box = [32, 44, 37, 46.5];

/** Detail for the two panes and the free map around them. */
export const SCENE: Recipe = {
  file: "scene.topojson",
  box: [-12, 20, 180, 82],
  windows: [KURSK, FAR_EAST],
  fine: 1200,
  coarse: 9000,
  water: 2500,
  besideBorder: 9,
  oblasts: true,
  quantization: 1e5,
  smallestIsland: 4,
  smallestLake: 80,
};

/** The route strip, from Ukraine to the Sea of Japan. */
export const OVERVIEW: Recipe = {
  file: "overview.topojson",
  box: [15, 36, 155, 64],
  windows: [CRIMEA],
  fine: 3000,
  coarse: 12000,
  water: 12000,
  besideBorder: 15,
  oblasts: false,
  quantization: 1e4,
  smallestIsland: 300,
  smallestLake: 2000,
};
