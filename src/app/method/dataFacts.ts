import type { Dataset } from "#domain/dataset.ts";
import { type Day, parseDay } from "#domain/day.ts";
import { CHECKED_UNTIL } from "#domain/timeline.ts";
import type { DataFacts } from "#i18n/en/method/page.ts";
import { formatDay } from "#i18n/format.ts";

/** What is told of the data as a whole. Actors and sources are those that a report names. */
export function dataFacts({ reports }: Dataset, version: string): DataFacts {
  const versionDay = parseDay(version);
  return {
    reports: reports.length,
    listed: reports.filter(({ tier }) => tier === "list").length,
    actors: new Set(reports.map(({ actor }) => actor)).size,
    sources: new Set(reports.flatMap(({ sources }) => sources)).size,
    firstSaid: inWords(reports[0]?.stated),
    lastSaid: inWords(reports.at(-1)?.stated),
    searchedUntil: formatDay(CHECKED_UNTIL),
    version: versionDay === null ? version : formatDay(versionDay),
  };
}

function inWords(day: Day | undefined): string {
  if (day === undefined) throw new Error("The method page is built from data without reports");
  return formatDay(day);
}
