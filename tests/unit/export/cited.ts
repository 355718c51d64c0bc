import { dayOf } from "#domain/day.ts";
import type { CitationContext, Cited } from "#export/citation.ts";
import { realDataset } from "../../support/realDataset.ts";

/** The real data, looked at on 1 December 2026. */
export const CONTEXT: CitationContext = {
  dataset: realDataset(),
  version: "2026-11-22",
  accessed: dayOf("2026-12-01"),
  site: "https://example.org/troops/",
};

/** The day that links leave out because it is the default. */
export const THE_DAY: Cited = { what: "day", day: dayOf("2024-10-24"), clock: "stated" };
export const THE_PERIOD: Cited = { what: "day", day: dayOf("2024-11-04"), clock: "period" };
export const THE_DATASET: Cited = { what: "dataset" };

/** A report of the data. Throws where there is none of that id. */
export function theReport(id: string): Cited {
  const report = realDataset().report.get(id);
  if (!report) throw new Error(`No report ${id}`);
  return { what: "report", report };
}
