import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { upperBound } from "#domain/reading.ts";
import type { Measure } from "#domain/report.ts";
import type { AreaSnapshot } from "#domain/snapshot.ts";
import { en } from "#i18n/en.ts";
import { claimFigure } from "#i18n/figure.ts";
import { formatDayShortBeside, formatNumber } from "#i18n/format.ts";
import type { AreaSymbol } from "./areaSymbol.ts";
import { boxAround } from "./box.ts";
import type { LabelPlacer } from "./label.ts";
import type { Point } from "./mark.ts";
import { textWidth } from "./textWidth.ts";

const words = en.scene;

/** From this radius on the three lines of a stale symbol stand inside its outline. */
const STALE_INSIDE_FROM = 34;

/** Sets the words of an area's symbol: figure, qualifier, captions. They are never dropped. */
export function labelSymbol(
  placer: LabelPlacer,
  dataset: Dataset,
  snapshot: AreaSnapshot,
  symbol: AreaSymbol,
  at: Point,
  day: Day,
): void {
  if (symbol.kind === "none") return;
  placer.block(boxAround(at.x, at.y, symbol.outer + 2));
  if (symbol.kind === "number") labelNumber(placer, dataset, snapshot, symbol, at);
  if (symbol.kind === "presence") labelPresence(placer, at, 14);
  if (symbol.kind === "stale")
    labelStale(placer, snapshot, symbol, at, day, symbol.outer >= STALE_INSIDE_FROM);
  if (symbol.kind === "stale-presence") {
    labelPresence(placer, at, symbol.outer + 7);
    labelStale(placer, snapshot, symbol, at, day, false);
  }
}

function labelNumber(
  placer: LabelPlacer,
  dataset: Dataset,
  snapshot: AreaSnapshot,
  symbol: AreaSymbol,
  { x, y }: Point,
): void {
  const { lead, high } = snapshot.strength;
  const measure = lead?.report.measure;
  if (!lead || !measure || high === null) return;
  const parts = splitFigure(measure);
  const disc = symbol.marks.find((mark) => mark.type === "disc")?.r ?? 0;
  const inside = symbol.figureInside && textWidth(parts.figure, { size: 15, bold: true }) < disc * 1.8;
  const caption = setCaption(dataset, snapshot);
  if (inside) {
    if (parts.qualifier) placer.put("qualifier", "qualifier-in-disc", parts.qualifier, middle(x, y - 7));
    placer.put("figure", "figure-in-disc", parts.figure, middle(x, y + (parts.qualifier ? 9 : 5)));
    if (caption) placer.put("caption", "caption", caption, middle(x, y + symbol.outer + 17));
    return;
  }
  placer.put("figure", "figure", claimFigure(measure) ?? parts.figure, middle(x, y + symbol.outer + 20));
  if (caption) placer.put("caption", "caption", caption, middle(x, y + symbol.outer + 35));
  if (symbol.ringFigureAt) {
    const spot = middle(symbol.ringFigureAt.x, symbol.ringFigureAt.y);
    placer.put("ring-figure", "ring-figure", formatNumber(high), spot);
  }
}

/** The figure without its qualifier, and the qualifier: they stand on two lines inside a disc. */
function splitFigure(measure: Measure): { figure: string; qualifier: string | null } {
  const figure = claimFigure({ ...measure, qualifier: null }) ?? "";
  const whole = claimFigure(measure) ?? "";
  const qualifier = whole.endsWith(figure) ? whole.slice(0, whole.length - figure.length).trim() : "";
  return { figure, qualifier: qualifier || null };
}

/** A number for a set of places belongs to the set: the caption says so. */
function setCaption(dataset: Dataset, { area, strength }: AreaSnapshot): string | null {
  const places = dataset.area.get(area)?.locations ?? [];
  if (places.length < 2 || !strength.lead) return null;
  const named = new Set(strength.lead.report.locations);
  return places.every((place) => named.has(place)) ? words.inAllTogether : words.notSplit;
}

function labelPresence(placer: LabelPlacer, { x, y }: Point, right: number): void {
  words.reportedNoNumber.forEach((text, line) => {
    placer.put(`presence-${line}`, "caption", text, { x: x + right, y: y - 1 + line * 13, anchor: "start" });
  });
}

function labelStale(
  placer: LabelPlacer,
  { lastStrength }: AreaSnapshot,
  symbol: AreaSymbol,
  { x, y }: Point,
  day: Day,
  inside: boolean,
): void {
  if (!lastStrength?.report.measure) return;
  const figure = claimFigure(lastStrength.report.measure) ?? formatNumber(upperBound(lastStrength));
  const said = words.onDay(formatDayShortBeside(lastStrength.from, day));
  const top = inside ? y - 10.5 : y + symbol.outer + 15;
  placer.put("stale-1", "stale", words.lastReported, middle(x, top));
  placer.put("stale-2", "stale-figure", figure, middle(x, top + 14));
  placer.put("stale-3", "stale", said, middle(x, top + 28));
}

function middle(x: number, y: number) {
  return { x, y, anchor: "middle" as const };
}
