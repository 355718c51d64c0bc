/** What a picture is taken with. */
export type Theme = "light" | "dark";

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** When a page is ready for its picture: what has to have come alive in it. */
export type Kind = "map" | "embed" | "stage" | "still";

/** A picture that is taken of the built page. */
export interface Shot {
  /** The name of its files: small letters, digits and hyphens. */
  readonly name: string;
  /** Its part of the gallery. */
  readonly mode: string;
  /** Its row there, in words. */
  readonly row: string;
  readonly size: Size;
  readonly theme: Theme;
  /** Relative to the built folder. */
  readonly path: string;
  readonly kind: Kind;
  /** As tall as the page is, and not as the window. */
  readonly whole: boolean;
  /** As a printer gets it. */
  readonly print: boolean;
}

/** Something to be seen: its row in words, and the rest of its address by which it is reached. */
interface State {
  /** Its part of the names of files. */
  readonly id: string;
  readonly row: string;
  readonly query: string;
}

/** A quiet start, presence beside a range, a move between areas, a full column, and a day late in the data. */
const DATES: readonly State[] = [
  day("2024-10-18", "18 October 2024"),
  day("2024-10-24", "24 October 2024"),
  day("2024-11-04", "4 November 2024"),
  day("2025-01-13", "13 January 2025"),
  day("2026-02-12", "12 February 2026"),
];

const DESKTOP = { width: 1280, height: 720 };
const PROJECTOR = { width: 1024, height: 768 };
const ARTICLE = { width: 700, height: 450 };
const PHONE = { width: 375, height: 667 };
const SMALL_PHONE = { width: 320, height: 568 };
/** What is left of a sheet of A4 within margins of 12 mm. */
const A4 = { width: 703, height: 1031 };

const BOTH = ["light", "dark"] as const;
const LIGHT = ["light"] as const;

/** Rows of pictures: every state in every size and theme. */
interface Rows {
  readonly mode: string;
  readonly kind: Kind;
  /** The page, relative to the built folder. */
  readonly page: string;
  readonly states: readonly State[];
  readonly sizes: readonly Size[];
  readonly themes: readonly Theme[];
  readonly whole?: boolean;
  readonly print?: boolean;
}

const EXPLORE = { mode: "explore", kind: "map", page: "./" } as const;
const EMBED = { mode: "embed", kind: "embed", page: "./embed.html", whole: true } as const;
const PRESENT = { mode: "present", kind: "stage", page: "./present.html" } as const;
const READ = { mode: "read", kind: "still", sizes: [DESKTOP, PHONE], themes: LIGHT } as const;
const PAPER = { mode: "paper", sizes: [A4], themes: LIGHT, print: true } as const;

/** Light shows the most, dark what else a theme can break. Sizes are those that the design is made for. */
const ROWS: readonly Rows[] = [
  { ...EXPLORE, states: DATES, sizes: [DESKTOP, ARTICLE, PHONE, SMALL_PHONE], themes: BOTH },
  {
    ...EXPLORE,
    states: [
      {
        id: "report",
        row: "a report that is chosen",
        query: "?date=2024-11-04&report=2024-11-04-zelensky-11000-in-kursk",
      },
      { id: "place", row: "the history of Kursk Oblast", query: "?place=kursk" },
      {
        id: "losses",
        row: "losses, over all months",
        query: "?date=2025-02-15&layers=casualties&span=all",
      },
      { id: "clock", row: "as it is said to have happened", query: "?clock=period" },
    ],
    sizes: [DESKTOP, PHONE],
    themes: LIGHT,
  },
  { ...EMBED, states: DATES, sizes: [ARTICLE, PHONE, SMALL_PHONE], themes: LIGHT },
  { ...EMBED, states: DATES.slice(2, 3), sizes: [ARTICLE, PHONE, SMALL_PHONE], themes: ["dark"] },
  {
    ...PRESENT,
    states: [
      step(1, "10 October 2024"),
      step(3, "18 October 2024"),
      step(7, "5 November 2024"),
      step(9, "27 December 2024"),
      step(12, "13 March 2026"),
      { id: "question", row: "the question of a step", query: "?step=7&show=question" },
      { id: "reports", row: "the reports of a step", query: "?step=7&show=evidence" },
    ],
    sizes: [DESKTOP, PROJECTOR, PHONE],
    themes: LIGHT,
  },
  {
    ...PRESENT,
    states: [step(7, "5 November 2024")],
    sizes: [DESKTOP, PROJECTOR, PHONE],
    themes: ["dark"],
  },
  { ...READ, page: "./method.html", states: [{ id: "method", row: "the method", query: "" }] },
  { ...READ, page: "./teaching.html", states: [{ id: "teaching", row: "the teaching notes", query: "" }] },
  { ...PAPER, kind: "map", page: "./", states: [day("2024-11-04", "the map of 4 November 2024")] },
  {
    ...PAPER,
    kind: "stage",
    page: "./present.html",
    states: [{ id: "handout", row: "the handout", query: "" }],
  },
];

/** Every picture of the gallery, in the order of its page. */
export const SHOTS: readonly Shot[] = ROWS.flatMap(shotsOf);

function shotsOf({ mode, kind, page, states, sizes, themes, whole = false, print = false }: Rows): Shot[] {
  return states.flatMap(({ id, row, query }) =>
    sizes.flatMap((size) =>
      themes.map((theme) => ({
        name: `${mode}-${id}-${size.width}x${size.height}-${theme}`,
        ...{ mode, row, size, theme, kind, whole, print },
        path: page + query,
      })),
    ),
  );
}

function day(date: string, row: string): State {
  return { id: date, row, query: `?date=${date}` };
}

function step(number: number, date: string): State {
  return { id: `step-${number}`, row: `step ${number}, ${date}`, query: `?step=${number}` };
}
