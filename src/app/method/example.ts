import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Claim, Line, Reading } from "#domain/reading.ts";
import { AREA_IDS, type AreaId, type Report } from "#domain/report.ts";
import { claimsFor, snapshotOn } from "#domain/snapshot.ts";
import { actorInText } from "#i18n/en/actors.ts";
import { methodPage } from "#i18n/en/method/page.ts";
import { placeInText } from "#i18n/en/places.ts";
import { rangeWords } from "#i18n/figure.ts";
import { formatDay } from "#i18n/format.ts";

/** An example of a rule: reports as they were said, in groups, and what the rule makes of them. */
export interface Example {
  readonly groups: readonly ExampleGroup[];
  readonly note: string;
}

/** Reports of an example, with a title where they are read together. */
export interface ExampleGroup {
  readonly title: string | null;
  readonly reports: readonly Report[];
}

/** A report of the data. Throws where there is none of that id, so that no page is built on one that is gone. */
export function reportOf(dataset: Dataset, id: string): Report {
  const report = dataset.report.get(id);
  if (!report) throw new Error(`The method page names a report that is not there: ${id}`);
  return report;
}

/** The claim that a report makes, with the days it stands on a clock. Throws where it makes none. */
export function claimOf(dataset: Dataset, id: string, clock: Clock = "stated"): Claim {
  const lines: readonly Line[] = ["strength", "sent-total"];
  const claims = AREA_IDS.flatMap((area) => lines.flatMap((line) => claimsFor(dataset, area, line, clock)));
  const claim = claims.find(({ report }) => report.id === id);
  if (!claim) throw new Error(`The method page takes a report for a claim that makes none: ${id}`);
  return claim;
}

/** The report that ended a claim. Throws where the claim lapsed. */
export function endedBy({ report, end }: Claim): Report {
  if (end.reason === "lapsed") throw new Error(`No report ended ${report.id}`);
  return end.by;
}

/** What is read for an area and line on a day. */
export function readingOn(dataset: Dataset, area: AreaId, day: Day, line: Line = "strength"): Reading {
  const snapshot = snapshotOn(dataset, day, "stated").areas[area];
  return line === "strength" ? snapshot.strength : snapshot.sentTotal;
}

/** The claims of a reading under its figure: "Kursk Oblast, 24 November 2024: 10,000 to 11,000 or more". */
export function readingGroup(reading: Reading, day: Day, place = placeInText[reading.area]): ExampleGroup {
  const figure = rangeWords(reading);
  if (figure === null)
    throw new Error(`The method page shows a reading without a number on ${formatDay(day)}`);
  return {
    title: methodPage.readingOn(place, formatDay(day), figure),
    reports: reading.live.map(({ report }) => report),
  };
}

/** Reports without a title. */
export function groupOf(...reports: readonly Report[]): ExampleGroup[] {
  return [{ title: null, reports }];
}

/** Who said it, as the subject of a sentence. */
export function speakerOf(dataset: Dataset, { actor: id }: Report): string {
  const actor = dataset.actor.get(id);
  return actor ? actorInText(actor) : id;
}
