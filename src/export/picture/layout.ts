import type { Dataset } from "#domain/dataset.ts";
import type { AreaId, Report } from "#domain/report.ts";
import type { AreaSnapshot, Snapshot } from "#domain/snapshot.ts";
import { pictureWords } from "#i18n/en/picture.ts";
import { en } from "#i18n/en.ts";
import { dayInWords } from "#i18n/sentence.ts";
import type { Token } from "#i18n/token.ts";
import type { OrientationName } from "#scene/orientation.ts";
import { paneOfDay } from "#scene/shownPane.ts";
import { flow } from "./flow.ts";
import { footLines } from "./foot.ts";
import { type LegendItem, legendItems } from "./legend.ts";
import { type GroundOf, type MapArea, type PicturePane, picturePane } from "./pane.ts";
import { type Run, runsWidth, type TextLine, wrapped } from "./run.ts";
import { type BlockName, LAYOUTS, type PictureSize, type SizeLayout } from "./size.ts";
import { stanceLines } from "./stances.ts";
import { areaItems, areasInOrder, casualtyItems, type Item, russiaItems } from "./statement.ts";
import { type PictureTimeline, pictureTimeline } from "./timeline.ts";

/** All that a picture is made from, but its colours. */
export interface PictureContent {
  readonly dataset: Dataset;
  /** Without what the reader switched off: see `withLayers`. */
  readonly snapshot: Snapshot;
  readonly size: PictureSize;
  /** The pane that the reader chose. Null: the day chooses. */
  readonly pane: AreaId | null;
  readonly groundOf: GroundOf;
  readonly orientation: readonly OrientationName[];
  /** The day of the data's last change, `YYYY-MM-DD`. */
  readonly version: string;
  /** Where the picture can be looked at as a page, in full. Null where that is not known. */
  readonly address: string | null;
}

/** A picture as data: what stands where, in the units of its layout. */
export interface PictureScene {
  readonly layout: SizeLayout;
  readonly panes: readonly PicturePane[];
  readonly timeline: PictureTimeline;
  readonly legend: readonly LegendItem[];
  /** All words but those within the panes. */
  readonly lines: readonly TextLine[];
  /** The statements that are told in words, in the order of the picture. */
  readonly told: readonly Item[];
  /** The statements for which there was no room; how many is said in the picture. */
  readonly left: readonly Item[];
}

/** Lays a picture out. */
export function pictureScene(content: PictureContent): PictureScene {
  const { dataset, snapshot, size, groundOf, orientation } = content;
  const layout = LAYOUTS[size];
  const shown = shownMap(snapshot, content.pane);
  const columns = layout.columns.map(({ tells, boxes, size: textSize }) => {
    const items = tells.flatMap((block) => itemsOf(block, dataset, snapshot, shown));
    const flowed = flow(items, boxes, textSize);
    return { ...flowed, told: items.slice(0, items.length - flowed.left.length) };
  });
  const told = columns.flatMap((column) => column.told);
  const drawn = asTold(snapshot, told);
  const panes = layout.panes.map(({ slot, box }) =>
    picturePane(dataset, drawn, slot === "shown" ? shown : slot, box, groundOf, orientation),
  );
  const timeline = pictureTimeline(dataset, snapshot, layout.timeline);
  const legend = legendItems(panes, timeline, layout.foot);
  const credits = below(layout.foot, legend);
  const reports = [...told.flatMap(({ report }) => report ?? []), ...lastReports(snapshot)];
  return {
    layout,
    panes,
    timeline,
    legend,
    lines: [
      ...headLines(content, layout),
      ...columns.flatMap(({ lines }) => lines),
      ...stanceLines(dataset, snapshot, layout),
      ...timeline.lines,
      ...legend.map(({ line }) => line),
      ...footLines(dataset, reports, content, credits),
    ],
    told,
    left: columns.flatMap(({ left }) => left).filter(({ report }) => report !== null),
  };
}

/** Russia as a whole is on no map: beside its numbers stands the map of the area that had a number last. */
function shownMap(snapshot: Snapshot, pane: AreaId | null): MapArea {
  const area = pane ?? paneOfDay(snapshot);
  if (area !== "russia") return area;
  const { kursk, "far-east": farEast } = snapshot.areas;
  return (farEast.lastStrength?.from ?? 0) > (kursk.lastStrength?.from ?? 0) ? "far-east" : "kursk";
}

function itemsOf(block: BlockName, dataset: Dataset, snapshot: Snapshot, shown: MapArea): Item[] {
  if (block === "russia") return russiaItems(dataset, snapshot);
  if (block === "losses") return casualtyItems(dataset, snapshot);
  const areas = block === "both" ? areasInOrder(dataset, snapshot, shown) : [block];
  return areas.flatMap((area) => areaItems(dataset, snapshot, area, block === "both"));
}

/** What was said last of areas without a number, which is told as a remark. */
function lastReports({ areas }: Snapshot): Report[] {
  const silent = Object.values(areas).filter(({ strength }) => strength.live.length === 0);
  return silent.flatMap(({ lastStrength }) => lastStrength?.report ?? []);
}

/** What the legend leaves of the foot. */
function below(foot: SizeLayout["foot"], legend: readonly LegendItem[]): SizeLayout["foot"] {
  const y = Math.max(foot.y, ...legend.map(({ line }) => line.y + UNDER_LEGEND));
  return { ...foot, y, height: foot.y + foot.height - y };
}

/** A plan, and losses, stand on a map only where the words beside it say whose they are. */
function asTold(snapshot: Snapshot, told: readonly Item[]): Snapshot {
  const named = new Set(told.map(({ report }) => report));
  const isNamed = ({ report }: { readonly report: Report }) => named.has(report);
  const area = (here: AreaSnapshot): AreaSnapshot => ({ ...here, plans: here.plans.filter(isNamed) });
  const { kursk, "far-east": farEast, russia } = snapshot.areas;
  return {
    ...snapshot,
    areas: { kursk: area(kursk), "far-east": area(farEast), russia },
    casualties: snapshot.casualties.filter(isNamed),
  };
}

function headLines({ dataset, snapshot }: PictureContent, { title, date, headline }: SizeLayout): TextLine[] {
  const { x, y, width, height, largest, smallest } = headline;
  const runs = dayInWords(dataset, snapshot).map(runOf);
  const size = fittingSize(runs, width, height, largest, smallest);
  return [
    { ...title, runs: [{ text: en.page.title, colour: "ink", bold: true }] },
    { ...date, runs: [{ text: pictureWords.date(snapshot.day, snapshot.clock), colour: "ink2" }] },
    ...wrapped(runs, size, width).map((line, index) => ({
      runs: line,
      x,
      y: y + size * (0.9 + index * LEADING),
      size,
    })),
  ];
}

const UNDER_LEGEND = 4;
const LEADING = 1.26;
const STEP = 0.5;
/** How much smaller a sentence may be set for a line less. */
const SAVING = 0.08;

/** The largest size at which the sentence stays in its box; a little less where that saves a line. */
function fittingSize(
  runs: readonly Run[],
  width: number,
  height: number,
  largest: number,
  smallest: number,
): number {
  const linesAt = (size: number) => wrapped(runs, size, width);
  for (let size = largest; size > smallest; size -= STEP) {
    const lines = linesAt(size);
    const isLow = size * (1 + (lines.length - 1) * LEADING) <= height;
    if (!isLow || lines.some((line) => runsWidth(line, size) > width)) continue;
    const less = Math.max(smallest, size * (1 - SAVING));
    return linesAt(less).length < lines.length ? less : size;
  }
  return smallest;
}

/** The sentence in the map's code: live figures brick, missing ones grey over dots. */
function runOf({ text, tone }: Token): Run {
  if (tone === "figure") return { text, colour: "brickText", bold: true, serif: true };
  if (tone === "absent") return { text, colour: "ink2", serif: true, dotted: true };
  return { text, colour: "ink", serif: true };
}
