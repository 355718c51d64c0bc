import { formatNumber } from "#i18n/format.ts";

/** The words around the sections of the method page. */
export const methodPage = {
  documentTitle: "How this is counted: North Korean troops in Russia",
  description:
    "How claims about North Korean troops in Russia are chosen, counted and corrected, and what is not shown and why.",
  skip: "Skip to the text",
  pages: "Pages",
  explore: "Explore",
  table: "Table",
  title: "How this is counted",
  standfirst:
    "Nobody has counted the North Korean troops in Russia in public. There are only statements, and they disagree. This page says which of them are here, how they are read on a given day, and what is left out.",
  contents: "On this page",
  example: "Example",
  examples: "Examples",
  /** Above the claims of an example: "Kursk Oblast, 24 November 2024: 10,000 to 11,000 or more". */
  readingOn: (place: string, day: string, figure: string) => `${place}, ${day}: ${figure}`,
  onDay: (what: string, day: string) => `${what}, ${day}`,
  said: (day: string) => `said on ${day}`,
  top: "Back to the top",
  explainsItself: "This page needs no script, sets no cookie and asks no other server for anything.",
};

/** What is told of the curated data as a whole. */
export interface DataFacts {
  readonly reports: number;
  readonly listed: number;
  readonly actors: number;
  readonly sources: number;
  readonly firstSaid: string;
  readonly lastSaid: string;
  readonly searchedUntil: string;
  readonly version: string;
}

/** The words of the last sections: the data as they are, and how they have changed. */
export const methodVersion = {
  page: "This page",
  data: "Data",
  dataOf: (version: string) => `as of ${version}`,
  reports: "Reports",
  reportsBy: ({ reports, actors, sources }: DataFacts) =>
    `${formatNumber(reports)}, by ${formatNumber(actors)} speakers, read in ${formatNumber(sources)} sources`,
  counted: "Of these",
  countedOf: ({ reports, listed }: DataFacts) =>
    `${formatNumber(reports - listed)} can set a figure or have a mark on the map; ${formatNumber(listed)} are kept as text only`,
  firstSaid: "First report",
  lastSaid: "Last report",
  search: "Search ended",
  searchNote: (until: string) => `${until}; nothing later than the last report was found by then`,
  changes: "What has changed",
  changesNote:
    "Changes of the data and of the page, newest first. A corrected report is named by its id, which is also the end of its address.",
};
