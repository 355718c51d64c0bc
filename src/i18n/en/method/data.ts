import type { Entry } from "./claims.ts";

/** The words of the section on the files to take away, by their names. */
export const dataWords = {
  title: "Take the data",
  text: [
    "All reports can be taken away as files, each with its figure as it was said. An empty cell means that it was not said or is not known; it is never zero. A number with several places is not the number of any one of them. Rows are not to be added up: the same people are in many of them.",
  ],
  files: [
    {
      term: "reports.csv",
      text: "All reports as a table for spreadsheets, one row each, oldest first, in UTF-8.",
    },
    {
      term: "reports.geojson",
      text: "The same reports for maps, with the places that they name; those that name none have no point.",
    },
    { term: "actors.csv", text: "Who makes statements, with country, kind and interest." },
    { term: "sources.csv", text: "The pages that were read, with publisher, address and date." },
    {
      term: "datapackage.json",
      text: "What each column means, and the size and SHA-256 of each file, as a Frictionless Data Package.",
    },
  ],
} satisfies { title: string; text: readonly string[]; files: readonly Entry[] };
