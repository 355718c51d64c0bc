/** A reader's machine and line. */
export interface Profile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly slowdown: number;
  /** Slow 4G: 150 ms, 1.6 Mbit/s. */
  readonly slowLine: boolean;
  /** Measured on it are the subjects of these names; all where there are none. */
  readonly only?: readonly string[];
}

export const PROFILES: readonly Profile[] = [
  { name: "desktop", width: 1280, height: 800, slowdown: 1, slowLine: false },
  { name: "phone", width: 375, height: 667, slowdown: 4, slowLine: true },
  { name: "old laptop", width: 1366, height: 768, slowdown: 4, slowLine: false, only: ["present"] },
  { name: "old projector", width: 1024, height: 768, slowdown: 4, slowLine: false, only: ["present"] },
];

/** A page that is measured, and where its parts are. What it does not have is left out. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  /** Found once the first symbol is drawn. */
  readonly symbol: string;
  /** What is pressed on, and the key; without a key it is clicked. */
  readonly step: { readonly on: string; readonly key?: string };
  /** What changes with the date. */
  readonly answer: string;
  readonly play?: string;
  /** What is dragged along, from a quarter to three quarters of its width. */
  readonly track: string;
  readonly handle?: string;
  readonly freeMap?: { readonly press: string; readonly live: string };
}

const OURS = {
  symbol: '[data-mark="disc"]',
  step: { on: 'input[type="range"]', key: "ArrowLeft" },
  track: 'input[type="range"]',
  play: 'button[aria-label^="Play"], button:has-text("Play")',
  answer: "#headline",
} as const;

export const SUBJECTS: readonly Subject[] = [
  {
    ...OURS,
    name: "explore",
    path: "index.html",
    freeMap: { press: '[data-map="poster"]', live: '[data-map="live"] canvas' },
  },
  {
    name: "Leaflet.TimeDimension",
    path: "peers/leaflet.html",
    symbol: "path.leaflet-interactive",
    step: { on: ".timecontrol-backward" },
    answer: ".leaflet-overlay-pane",
    play: ".timecontrol-play",
    track: ".timecontrol-dateslider .slider",
    handle: ".timecontrol-dateslider .knob.main",
  },
  { ...OURS, name: "embed", path: "embed.html" },
  {
    name: "TimelineJS3",
    path: "peers/timeline.html",
    symbol: ".tl-timemarker",
    step: { on: ".tl-slidenav-next" },
    answer: "body",
    track: ".tl-timenav",
  },
  { ...OURS, name: "present", path: "present.html?date=2024-10-24", answer: "main h2" },
  {
    name: "MapLibre",
    path: "peers/maplibre.html",
    symbol: "body[data-drawn]",
    step: { on: "input", key: "ArrowLeft" },
    answer: "body",
    track: "input",
  },
];

export const GROWN_REPORTS = 20_000;

/** The page with many generated reports: read as the build checked them, and checked record by record. */
export const GROWN_SUBJECTS: readonly Subject[] = [
  { ...OURS, name: "200 reports", path: "index.html" },
  { ...OURS, name: "20,000 reports", path: "grown.html" },
  { ...OURS, name: "20,000 reports, not checked at build", path: "unchecked.html" },
];
