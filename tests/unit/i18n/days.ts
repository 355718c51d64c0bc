import { CLOCKS } from "#domain/clock.ts";
import { createDataset, type Dataset } from "#domain/dataset.ts";
import { addDays, type Day, dayOf } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { type Snapshot, snapshotOn } from "#domain/snapshot.ts";
import { realDataset } from "../../support/realDataset.ts";

const FIRST = dayOf("2024-10-01");
const LAST = dayOf("2026-06-13");

/** Every day of the axis on both clocks. */
export function everySnapshot(): Snapshot[] {
  const days = Array.from({ length: LAST - FIRST + 1 }, (_, index): Day => addDays(FIRST, index));
  return CLOCKS.flatMap((clock) => days.map((day) => snapshotOn(realDataset(), day, clock)));
}

/** The real data with only some of its reports. */
export function datasetOf(keep: (report: Report) => boolean): Dataset {
  const { reports, location, area, actor, source } = realDataset();
  return createDataset({
    reports: reports.filter(keep),
    locations: [...location.values()],
    areas: [...area.values()],
    actors: [...actor.values()],
    sources: [...source.values()],
  });
}

/** A report of the real data. */
export function reportOf(id: string): Report {
  const report = realDataset().report.get(id);
  if (!report) throw new Error(`No report ${id}`);
  return report;
}

const DATE =
  /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\b( \d{4})?/g;

/** The numbers in a text, dates and the 120 days of the method left out. */
export function numbersIn(text: string): number[] {
  const bare = text.replaceAll("\u00a0", " ").replace(DATE, "").replace("120 days", "");
  return [...bare.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(",", "")));
}

/** The numbers that reports state. */
export function numbersOf(reports: readonly Report[]): Set<number | null | undefined> {
  return new Set(reports.flatMap(({ measure }) => [measure?.low, measure?.high]));
}
