import { pictureWords } from "#i18n/en/picture.ts";
import type { Mark } from "#scene/mark.ts";
import { textWidth } from "#scene/textWidth.ts";
import type { PictureColours } from "./colours.ts";
import { element } from "./element.ts";
import { HATCH_ID, markSvg } from "./markSvg.ts";
import type { PicturePane } from "./pane.ts";
import type { TextLine } from "./run.ts";
import type { PictureTimeline } from "./timeline.ts";

type Kind = keyof typeof pictureWords.legend;

/** A small symbol and what it means. */
export interface LegendItem {
  readonly kind: Kind;
  /** The middle of the symbol. */
  readonly x: number;
  readonly y: number;
  readonly line: TextLine;
}

const SYMBOL = 16;
const BETWEEN = 14;
const LEADING = 1.3;

const KINDS: Readonly<Partial<Record<Mark["type"], Kind>>> = {
  disc: "disc",
  band: "range",
  stale: "stale",
  diamond: "presence",
  plan: "plan",
  movement: "movement",
  note: "note",
  casualties: "casualties",
};

/** What the picture shows and nothing else, set in as many lines as it takes. */
export function legendItems(
  panes: readonly PicturePane[],
  { lanes }: PictureTimeline,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
): LegendItem[] {
  const kinds = kindsIn(panes.flatMap(({ scene }) => scene.marks));
  const isSilent = lanes.some(({ lane }) => lane.stretches.some(({ since }) => since !== null));
  if (isSilent) kinds.add("silence");
  const items: LegendItem[] = [];
  let [x, y] = [at.x, at.y + at.size];
  for (const kind of (Object.keys(pictureWords.legend) as Kind[]).filter((each) => kinds.has(each))) {
    const text = pictureWords.legend[kind];
    const width = SYMBOL + textWidth(text, { size: at.size });
    if (x > at.x && x + width > at.x + at.width) {
      x = at.x;
      y += at.size * LEADING;
    }
    const runs = [{ text, colour: "ink2" as const }];
    items.push({ kind, x: x + 5.5, y: y - 3.8, line: { runs, x: x + SYMBOL, y, size: at.size } });
    x += width + BETWEEN;
  }
  return items;
}

function kindsIn(marks: readonly Mark[]): Set<Kind> {
  const kinds = new Set(marks.flatMap(({ type }) => KINDS[type] ?? []));
  for (const mark of marks) {
    if (mark.type !== "ring") continue;
    if (mark.opening !== "closed") kinds.add("open");
    else kinds.add("range");
  }
  return kinds;
}

/** The symbols, drawn as on the maps. */
export function legendSvg(items: readonly LegendItem[], colours: PictureColours): string {
  return items
    .map(({ kind, x, y }) => (kind === "silence" ? hatched(x, y) : symbol(kind, x, y, colours)))
    .join("");
}

function hatched(x: number, y: number): string {
  return element("rect", { x: x - 5.5, y: y - 3.5, width: 11, height: 7, fill: `url(#${HATCH_ID})` });
}

function symbol(kind: Exclude<Kind, "silence">, x: number, y: number, colours: PictureColours): string {
  const draw = (...marks: readonly Mark[]) => marks.map((mark) => markSvg(mark, colours)).join("");
  switch (kind) {
    case "disc":
      return draw({ type: "disc", x, y, r: 4.6 });
    case "range": {
      const ring = { type: "ring", x, y, opening: "closed", onDisc: false } as const;
      return draw(
        { type: "band", x, y, r: 5 },
        { ...ring, end: "low", r: 2.6 },
        { ...ring, end: "high", r: 5 },
      );
    }
    case "open":
      return element("path", {
        d: `M${x + 2.6} ${y - 6.6}L${x + 1.9} ${y - 4.6}A5 5 0 1 1 ${x - 1.9} ${y - 4.6}L${x - 2.6} ${y - 6.6}`,
        fill: "none",
        stroke: colours.brick,
        "stroke-width": 1.5,
        "stroke-linecap": "round",
      });
    case "stale":
      return draw({ type: "stale", x, y, r: 5 });
    case "presence":
      return draw({ type: "diamond", x, y, r: 5 });
    case "plan":
      return draw({ type: "plan", x, y, r: 5, report: "" });
    case "movement":
      return element("path", {
        d: `M${x - 6} ${y}H${x + 6}`,
        stroke: colours.ink,
        "stroke-width": 1.4,
        "stroke-dasharray": "5 2.5",
      });
    case "note":
      return draw({ type: "note", x, y, r: 4.6, report: "" });
    case "casualties":
      return draw({ type: "casualties", x: x - 4, y: y - 4, side: 8, hollow: false, report: "" });
  }
}
