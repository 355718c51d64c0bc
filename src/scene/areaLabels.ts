import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { type Claim, upperBound } from "#domain/reading.ts";
import type { AreaSnapshot } from "#domain/snapshot.ts";
import { en } from "#i18n/en.ts";
import { claimFigure } from "#i18n/figure.ts";
import { formatDayShortBeside, formatNumber } from "#i18n/format.ts";
import type { AreaSymbol } from "./areaSymbol.ts";
import { boxAround } from "./box.ts";
import { figureInDisc, fitsAcross, middle } from "./discFigure.ts";
import { type Line, roleWidth } from "./label.ts";
import type { Point } from "./mark.ts";
import type { LabelPlacer } from "./placer.ts";

const words = en.scene;

/** From this radius on the three lines of a stale symbol stand inside its outline, where they fit. */
const STALE_INSIDE_FROM = 34;
/** What the estimate of a width that `STALE_INSIDE_FROM` was measured for says too much. */
const SLACK = 2;
/** Distance of the lines of a stale symbol, inside it and below it, in CSS pixels. */
const STALE_LEADING = 14;
const STALE_LEADING_BELOW = 13.5;

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
  if (symbol.kind === "number") labelNumber(placer, dataset, snapshot, symbol, at);
  if (symbol.kind === "stale" || symbol.kind === "stale-presence") {
    placer.put(...staleLines(snapshot, symbol, at, day));
  }
  if (symbol.kind === "presence") labelPresence(placer, at, 14);
  if (symbol.kind === "stale-presence") labelPresence(placer, at, symbol.outer + 7);
  placer.block(boxAround(at.x, at.y, symbol.outer + 2));
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
  const caption = setCaption(dataset, snapshot);
  const below = (text: string, drop: number): Line => ({
    key: "caption",
    role: "caption",
    text,
    spot: middle(x, y + symbol.outer + drop),
  });
  const inside = symbol.figureInside ? figureInDisc(measure, { x, y }, discRadius(symbol)) : null;
  if (inside) {
    placer.put(...inside);
    if (caption) placer.put(below(caption, 17));
    return;
  }
  const text = claimFigure(measure) ?? "";
  placer.put({ key: "figure", role: "figure", text, spot: middle(x, y + symbol.outer + 20) });
  if (caption) placer.put(below(caption, 35));
  if (symbol.ringFigureAt) {
    const spot = middle(symbol.ringFigureAt.x, symbol.ringFigureAt.y);
    placer.put({ key: "ring-figure", role: "ring-figure", text: formatNumber(high), spot });
  }
}

function discRadius({ marks }: AreaSymbol): number {
  return marks.find((mark) => mark.type === "disc")?.r ?? 0;
}

/** A number for a set of places belongs to the set: the caption says so. */
function setCaption(dataset: Dataset, { area, strength }: AreaSnapshot): string | null {
  const places = dataset.area.get(area)?.locations ?? [];
  if (places.length < 2 || !strength.lead) return null;
  const named = new Set(strength.lead.report.locations);
  return places.every((place) => named.has(place)) ? words.inAllTogether : words.notSplit;
}

/** Two lines to the right of the symbol. */
function labelPresence(placer: LabelPlacer, { x, y }: Point, gap: number): void {
  const lines = words.reportedNoNumber.map((text, line): Line => {
    const spot = { x: x + gap, y: y - 1 + line * 13, anchor: "start" as const };
    return { key: `presence-${line}`, role: "caption", text, spot };
  });
  placer.put(...lines);
}

/** "last reported", the figure, the day: inside the outline where all three clear it, else below. */
function staleLines({ lastStrength }: AreaSnapshot, symbol: AreaSymbol, { x, y }: Point, day: Day): Line[] {
  if (!lastStrength?.report.measure) return [];
  const said = formatDayShortBeside(lastStrength.from, day);
  const inside =
    symbol.kind === "stale" && symbol.outer >= STALE_INSIDE_FROM
      ? [words.onDay(said), said].find((text) => staleFits(lastStrength, text, symbol.outer))
      : undefined;
  const top = inside ? y - STALE_LEADING + 4 : y + symbol.outer + 14;
  const leading = inside ? STALE_LEADING : STALE_LEADING_BELOW;
  return [
    { key: "stale-1", role: "stale", text: words.lastReported, spot: middle(x, top) },
    { key: "stale-2", role: "stale-figure", text: figureOf(lastStrength), spot: middle(x, top + leading) },
    {
      key: "stale-3",
      role: "stale",
      text: inside ?? words.onDay(said),
      spot: middle(x, top + 2 * leading),
    },
  ];
}

function staleFits(claim: Claim, day: string, r: number): boolean {
  return (
    fitsAcross(r, STALE_LEADING + 3, roleWidth(words.lastReported, "stale") - SLACK) &&
    fitsAcross(r, STALE_LEADING + 4, roleWidth(day, "stale")) &&
    fitsAcross(r, 5, roleWidth(figureOf(claim), "stale-figure"))
  );
}

function figureOf(claim: Claim): string {
  return claimFigure(claim.report.measure) ?? formatNumber(upperBound(claim));
}
