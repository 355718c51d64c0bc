import type { Dataset } from "#domain/dataset.ts";
import { dayOf } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { pictureWords } from "#i18n/en/picture.ts";
import { formatDay } from "#i18n/format.ts";
import { type Run, type TextLine, wrapped } from "./run.ts";

const LEADING = 1.24;
/** Of the first base line from the upper edge. */
const FIRST = 0.86;

interface FootPlace {
  readonly x: number;
  /** The upper edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/**
 * That these are claims and where they were read; whose the picture is, of when, and what it does with borders.
 * Of the publishers as many are named as have room; the rest is counted.
 */
export function footLines(
  dataset: Dataset,
  reports: readonly Report[],
  { version, address }: { readonly version: string; readonly address: string | null },
  { x, y, width, height, size }: FootPlace,
): TextLine[] {
  const most = Math.max(1, Math.floor((height - size) / (size * LEADING)) + 1);
  const publishers = publishersOf(dataset, reports);
  const credit: Run[] = [
    { text: ` ${pictureWords.credit(formatDay(dayOf(version)))} `, colour: "ink2" },
    ...(address === null ? [] : [{ text: `${address} `, colour: "ink" as const }]),
    { text: pictureWords.map, colour: "ink3" },
  ];
  const linesWith = (count: number) => {
    const read =
      count > 0 ? ` ${pictureWords.readIn(publishers.slice(0, count), publishers.length - count)}` : "";
    const runs: Run[] = [
      { text: pictureWords.claims, colour: "ink", bold: true },
      { text: read, colour: "ink2" },
      ...credit,
    ];
    return wrapped(runs, size, width);
  };
  let named = publishers.length;
  while (named > 0 && linesWith(named).length > most) named -= 1;
  return linesWith(named).map((runs, index) => ({
    runs,
    x,
    y: y + size * (FIRST + index * LEADING),
    size,
  }));
}

/** Of each report the first, then of each the second, and so on: each publisher once. */
function publishersOf(dataset: Dataset, reports: readonly Report[]): string[] {
  const longest = Math.max(0, ...reports.map(({ sources }) => sources.length));
  const ids = Array.from({ length: longest }, (_, rank) =>
    reports.flatMap(({ sources }) => sources[rank] ?? []),
  );
  return [...new Set(ids.flat().flatMap((id) => dataset.source.get(id)?.publisher ?? []))];
}
