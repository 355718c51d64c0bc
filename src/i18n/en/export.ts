import type { Clock } from "#domain/clock.ts";
import { type Day, toDate } from "#domain/day.ts";
import { formatDay, formatList } from "#i18n/format.ts";

const monthFirst = new Intl.DateTimeFormat("en-US", {
  month: "long",
  day: "numeric",
  year: "numeric",
  timeZone: "UTC",
});

/** "November 4, 2024": the form that APA and Chicago ask for. */
export function formatDayMonthFirst(day: Day): string {
  return monthFirst.format(toDate(day));
}

const TITLE = "Troop Reports: what was reported about North Korean troops in Russia";
const CONTRIBUTORS = "Troop Reports contributors";

/** The words of citations. The titles are written as sentences; a style may write them with capitals. */
export const citationWords = {
  author: CONTRIBUTORS,
  site: "Troop Reports",
  genres: { map: "Interactive map", dataset: "Data set", webpage: "Record of a statement" },
  dayTitle: (day: Day, clock: Clock) =>
    clock === "stated"
      ? `North Korean troops in Russia: what had been reported by ${formatDay(day)}`
      : `North Korean troops in Russia: what is said of ${formatDay(day)}`,
  datasetTitle: TITLE,
  /** "White House, 23 October 2024: The White House said at least 3,000 …". */
  reportTitle: (actor: string, stated: Day, summary: string) => `${actor}, ${formatDay(stated)}: ${summary}`,
  dataOf: (version: Day) => `Data of ${formatDay(version)}.`,
  claims: "Claims, not facts: every figure is what somebody said on a day.",
  claim: "A claim by the one named, not a finding of Troop Reports.",
  readIn: (sources: readonly { readonly publisher: string; readonly url: string | null }[]) =>
    `Read in: ${formatList(sources.map(({ publisher, url }) => (url === null ? publisher : `${publisher} (${url})`)))}.`,
  accessed: (day: Day) => `Accessed ${formatDay(day)}.`,
  apaVersion: (version: string) => `(Version ${version})`,
  apaRetrieved: (day: string, address: string) => `Retrieved ${day}, from ${address}`,
  chicagoVersion: (day: string) => `Version of ${day}.`,
  chicagoAccessed: (day: string) => `Accessed ${day}.`,
};

/** The words of the description of the files to take away. */
export const dataPackageWords = {
  title: TITLE,
  description:
    "What was said about North Korean troops in Russia: one record for each statement. Every figure is somebody’s claim, with the page it was read in; none is a measurement of this project. An empty value means that it was not said or is not known. It is never zero. Rows are not to be added up: the same people are in many of them.",
  inBrief: "Claims, not facts: one record for each statement, with who made it and where it was read.",
  keywords: ["North Korea", "Russia", "Ukraine", "Kursk", "troop movements", "claims", "source criticism"],
  licence: "Creative Commons Attribution 4.0 International",
  contributors: CONTRIBUTORS,
  sources: "The pages that were read, one a row, each with publisher and address",
  resources: {
    "reports.csv": {
      title: "Reports",
      description:
        "One row for each statement, oldest first. Where a cell holds several values, ; stands between them. A text that a spreadsheet would run as a formula has ' before it.",
    },
    "reports.geojson": {
      title: "Reports on the map",
      description:
        "The same reports with the mapped places that they name. The number of a report with several points is never the number of one of them: area and counts say what it is of. Of a movement the points are both its ends. The point of a region is no position of troops. Reports that name no mapped place have no geometry.",
    },
    "actors.csv": { title: "Actors", description: "One row for each that makes statements." },
    "sources.csv": { title: "Sources", description: "One row for each page that was read." },
  },
};

/** What each column of the reports means. */
export const reportFieldWords = {
  id: "The report. Never given to another.",
  stated: "The day it was said first.",
  actor_id: "Who said it: the id in the actors.",
  actor: "Who said it.",
  interest:
    "Of the actor: party (Ukraine, Russia, North Korea), ally (openly supports a party) or third. A label, no weight.",
  country: "Of the actor, ISO 3166-1 alpha-2. Empty where it belongs to no one country.",
  speaker: "The person or document, in words. Empty where none is named.",
  kind: "What the statement is: presence says that they are there, position takes a stand on whether it is so.",
  stance: "On a position, and only there: the stand it takes. What is denied or confirmed is in the summary.",
  area: "What the number is for; without a number, what it is about. Empty where it is none of the three. The areas are never added: the same people are in all.",
  locations: "Ids of the mapped places that it names, with ; between. Of a movement, both its ends.",
  other_places: "Places it names that are not on the map, with ; between.",
  unit: "What is counted. Empty where the statement has no measure.",
  low: "The low end as it was said. Equal to high for one figure. Empty means no such end was said, never zero.",
  high: "The high end as it was said. Empty means no such end was said, never zero.",
  qualifier: "The word that goes with the figure and may not be left out when it is quoted.",
  counts:
    "What the number is of. Only strength is the whole contingent that is there; sent-total is all ever sent, with losses and returns not deducted; planned and part are neither.",
  period_from: "The first day it is about. Empty where that is unknown.",
  period_to: "The last day it is about. Empty where that is unknown.",
  route_from: "Of a movement with known ends, where it began: ids of locations, joined by semicolons.",
  route_to: "Where that movement ended: ids of locations, joined by semicolons.",
  route_mode: "How they were moved, where it was said: sea, air, rail or road.",
  tier: "map, or list: kept as text and never counted.",
  summary: "One sentence, in our words.",
  caveat: "What a careful reader has to know. Empty where there is nothing to add.",
  relations:
    "What it says about earlier reports, as type:id with ; between. A report that another one updates or ends no longer stands.",
  source_publishers: "Who published the pages it was read in, with ; between.",
  source_urls: "The addresses of these pages, in the same order, with ; between.",
  address: "The link to the report, relative to the page of the map.",
};

/** What each column of the actors means. */
export const actorFieldWords = {
  id: "The actor.",
  name: "The name in full.",
  short_name: "The name as it stands on the page.",
  country: "ISO 3166-1 alpha-2. Empty where it belongs to no one country.",
  kind: "What the actor is; media-sources are unnamed officials met through a medium.",
  interest:
    "party (Ukraine, Russia, North Korea), ally (openly supports a party) or third. A label, no weight.",
};

/** What each column of the sources means. */
export const sourceFieldWords = {
  id: "The page that was read.",
  publisher: "Who published it.",
  title: "Its title. Empty where it was not seen.",
  url: "Its address. Empty where none is known.",
  published: "Its date: a day, or a year and month. Empty where it was not seen.",
  language: "Its language, BCP 47.",
  note: "What to know of it.",
};
