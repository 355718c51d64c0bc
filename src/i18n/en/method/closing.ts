import type { Entry } from "./claims.ts";

/** The kinds of known errors, in the order in which they are told. */
export const errorKinds = {
  arrivals: "Plans and forecasts printed as arrivals",
  places: "Numbers carried to another place or meaning",
  deaths: "Casualties printed as deaths, and disputed counts of the dead",
  sums: "Sums that nobody gave",
  slips: "Slips, and figures that go on being printed",
  qualifiers: "Qualifiers that differ from paper to paper",
};

/** The kind of a known error. */
export type ErrorKind = keyof typeof errorKinds;

/** The words above the known errors. */
export const errorsWords = {
  title: "Known errors in circulation",
  text: [
    "These misreadings, misprints and disputed wordings were met while reading the sources. If you find such a number elsewhere, it may come from here. Each stands with the report it goes back to, as it was said, and with our caveat.",
  ],
};

/** How to report an error of ours, and what is done with it. */
export const correctionsWords = {
  title: "Corrections",
  text: [
    "Is a day, a figure, a qualifier or a place wrong? Is a report missing? Please open an issue at the place where you found the code of this page. Three things are enough:",
  ],
  needed: [
    { term: "A link", text: "to the page that you read." },
    { term: "The sentence", text: "that counts, in its own language." },
    { term: "The day", text: "on which it was said." },
  ] satisfies readonly Entry[],
  after: [
    "Those who would rather edit the data themselves find the steps in the file CONTRIBUTING.md beside the code.",
    "An error of ours is corrected in place and told under “What has changed”, with the id of the report. What speakers correct later is no correction of ours: it is a new report, and the old one stays. A report that should never have been counted is kept as text only, or goes where nobody said it. The id of a report is never given to another, because links hold it.",
  ],
};

/** A licence or credit; `href` leads to the licence. */
export interface Credit extends Entry {
  readonly link?: { readonly href: string; readonly words: string };
}

/** Licences and credits. */
export const licenceWords = {
  title: "Licences and credits",
  credits: [
    {
      term: "The reports and the other texts of the data:",
      text: "Credit “Troop Reports” and say whether you changed anything.",
      link: { href: "https://creativecommons.org/licenses/by/4.0/", words: "CC BY 4.0" },
    },
    { term: "The code:", text: "MIT licence." },
    { term: "The maps:", text: "made from Natural Earth, which is in the public domain; borders edited." },
    {
      term: "Code of others:",
      text: "the packages that this page is made with, each under its own licence.",
      link: { href: "licences.txt", words: "Their licences" },
    },
    {
      term: "A single figure:",
      text: "cite it with the name of who said it and the day. It is their claim, not ours.",
    },
  ] satisfies readonly Credit[],
};

/** The words of the last section. */
export const versionTitle = "Version and changes";
