import type { Box } from "#scene/box.ts";

/** The sizes in which the picture is to be had, by name. */
export const PICTURE_SIZES = ["page", "share", "square", "tall"] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** Which map a pane shows: a given one, or the one of the day or of the reader's choice. */
export type PaneSlot = "kursk" | "far-east" | "shown";

/** What a column of text tells, in this order. `both`: the two areas with a map, what is told of them first. */
export type BlockName = "kursk" | "far-east" | "both" | "russia" | "losses";

/** Text that flows through boxes of one column or several. */
interface TextColumn {
  readonly tells: readonly BlockName[];
  readonly boxes: readonly Box[];
  readonly size: number;
}

/** Where everything of a picture stands, in units of which `scale` pixels are one. */
export interface SizeLayout {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Base lines of the title and of the day with its clock. */
  readonly title: { readonly x: number; readonly y: number; readonly size: number };
  readonly date: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly anchor: "start" | "end";
  };
  readonly headline: Box & { readonly largest: number; readonly smallest: number };
  readonly panes: readonly { readonly slot: PaneSlot; readonly box: Box }[];
  readonly columns: readonly TextColumn[];
  /** One cell for each stance: denies, does not confirm, has indications, confirms. */
  readonly stances: readonly [Box, Box, Box, Box];
  readonly stanceSize: number;
  /** Whether they have room for the day of each. */
  readonly stanceDays: boolean;
  readonly timeline: Box;
  /** Legend, sources and credit. */
  readonly foot: Box & { readonly size: number };
}

function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

/** Two rows of two cells. */
function grid(x: number, y: number, width: number, row: number, gap: number): SizeLayout["stances"] {
  const cell = (width - gap) / 2;
  const right = x + cell + gap;
  return [
    box(x, y, cell, row),
    box(x, y + row, cell, row),
    box(right, y, cell, row),
    box(right, y + row, cell, row),
  ];
}

function rows(x: number, y: number, width: number, row: number): SizeLayout["stances"] {
  const at = (index: number) => box(x, y + index * row, width, row);
  return [at(0), at(1), at(2), at(3)];
}

/** The layouts: measured by hand, held by a test to overlap on no day. */
export const LAYOUTS: Readonly<Record<PictureSize, SizeLayout>> = {
  page: {
    width: 1280,
    height: 720,
    scale: 1.25,
    title: { x: 32, y: 34, size: 12.5 },
    date: { x: 992, y: 34, size: 12, anchor: "end" },
    headline: { ...box(32, 46, 960, 66), largest: 24, smallest: 16 },
    panes: [
      { slot: "kursk", box: box(236, 122, 268, 270) },
      { slot: "far-east", box: box(724, 122, 268, 270) },
    ],
    columns: [
      { tells: ["kursk", "losses"], boxes: [box(32, 122, 194, 270)], size: 12.5 },
      // Of the Far East there is seldom much to tell: what is said of all Russia begins below it.
      { tells: ["far-east", "russia"], boxes: [box(520, 122, 194, 270), box(520, 402, 472, 58)], size: 12 },
    ],
    stances: rows(32, 402, 472, 14.2),
    stanceSize: 11,
    stanceDays: true,
    timeline: box(32, 467, 960, 48),
    foot: { ...box(32, 520, 960, 52), size: 10.5 },
  },
  share: {
    width: 1200,
    height: 630,
    scale: 1.5,
    title: { x: 28, y: 29, size: 12.5 },
    date: { x: 28, y: 44, size: 11, anchor: "start" },
    headline: { ...box(28, 54, 410, 94), largest: 24, smallest: 15 },
    panes: [{ slot: "shown", box: box(456, 0, 344, 268) }],
    columns: [
      {
        tells: ["both", "russia", "losses"],
        boxes: [box(28, 156, 200, 112), box(238, 156, 204, 112)],
        size: 11,
      },
    ],
    stances: grid(28, 274, 744, 13.5, 16),
    stanceSize: 10.5,
    stanceDays: false,
    timeline: box(28, 309, 744, 48),
    foot: { ...box(28, 362, 744, 54), size: 10.5 },
  },
  square: {
    width: 1080,
    height: 1080,
    scale: 2,
    title: { x: 24, y: 29, size: 12.5 },
    date: { x: 24, y: 44, size: 11.5, anchor: "start" },
    headline: { ...box(24, 52, 492, 80), largest: 24, smallest: 15 },
    panes: [{ slot: "shown", box: box(24, 138, 232, 202) }],
    columns: [
      {
        tells: ["both", "russia", "losses"],
        boxes: [box(268, 138, 248, 202), box(24, 344, 492, 30)],
        size: 11.5,
      },
    ],
    stances: grid(24, 377, 492, 13.5, 14),
    stanceSize: 10.5,
    stanceDays: false,
    timeline: box(24, 410, 492, 48),
    foot: { ...box(24, 461, 492, 74), size: 9.5 },
  },
  tall: {
    width: 1080,
    height: 1920,
    scale: 2.25,
    title: { x: 22, y: 38, size: 14 },
    date: { x: 22, y: 55, size: 12.5, anchor: "start" },
    headline: { ...box(22, 66, 436, 132), largest: 28, smallest: 18 },
    panes: [
      { slot: "kursk", box: box(22, 208, 212, 224) },
      { slot: "far-east", box: box(246, 208, 212, 224) },
    ],
    columns: [
      { tells: ["kursk", "losses"], boxes: [box(22, 438, 212, 130)], size: 11.5 },
      { tells: ["far-east"], boxes: [box(246, 438, 212, 130)], size: 11.5 },
      { tells: ["russia"], boxes: [box(22, 573, 436, 44)], size: 11.5 },
    ],
    stances: rows(22, 622, 436, 14.5),
    stanceSize: 11,
    stanceDays: true,
    timeline: box(22, 685, 436, 48),
    foot: { ...box(22, 738, 436, 106), size: 10.5 },
  },
};
