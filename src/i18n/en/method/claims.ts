import type { DataFacts } from "./page.ts";

/** One entry of a list: what, and the words about it. */
export interface Entry {
  readonly term: string;
  readonly text: string;
}

/** What this is, and which statements get in. */
export const claimsWords = {
  title: "Claims, not facts",
  text: [
    "Every number here was said by somebody. It stands with the name of who said it, the day, the qualifier (“about”, “at least”, “up to”) and the pages it was read in. No number is a measurement of ours, and we do not say which of them is right.",
    "Many of those who speak are parties to the war or openly support one. The cards say so: party, ally of a party, third. That is a label for readers and no weight. Nothing is counted by it.",
    "Two names come up often: the NIS is South Korea’s National Intelligence Service, HUR the Defence Intelligence of Ukraine.",
    "Denials are kept as carefully as claims, and shown as large.",
  ],
  chosen: {
    title: "What gets in",
    entries: [
      {
        term: "A speaker.",
        text: "Somebody who can be named said it: an intelligence service, a government, an armed force, an alliance, the United Nations, a research group, or unnamed officials met through a named news medium.",
      },
      {
        term: "A page we read.",
        text: "Each source has its publisher, title, day and language as we saw them. What we did not see is left empty.",
      },
      {
        term: "A new statement.",
        text: "The same statement in another paper is one more source. A later statement by the same speaker is a new report.",
      },
      {
        term: "The figure as it was said.",
        text: "With its ends and its qualifier. Nothing is rounded and nothing is worked out.",
      },
      {
        term: "A caveat.",
        text: "What a careful reader must know stands beside the report: a translation, a sum made by news media, a place that was not named.",
      },
    ] satisfies readonly Entry[],
  },
  listOnly: {
    title: "Listed, but never counted",
    text: ({ reports, listed }: DataFacts) =>
      `Where it is in doubt what a number is of, or whether it should count at all, the report is kept as text: ${listed} of the ${reports}. Such a report has its card, and it is in the table of all reports. It sets no range and has no mark on the map.`,
  },
};

/** What is not shown, and why. */
export const notShownWords = {
  title: "What is not shown, and why",
  entries: [
    {
      term: "Sums and differences.",
      text: "Numbers for different places, or by different speakers, are never added. A number for Kursk Oblast is not taken away from one for Russia: what is left would be nobody’s number.",
    },
    {
      term: "Shares.",
      text: "A number for several cities together is not divided among them. No report divides it.",
    },
    { term: "Averages.", text: "The mean of two claims is a third number that nobody gave." },
    {
      term: "The days between.",
      text: "Between two reports nothing changes. Circles may grow and shrink for a moment while the date moves, but no number is printed on the way.",
    },
    {
      term: "Numbers without a speaker.",
      text: "A figure is left out where nobody can be named for it.",
    },
    {
      term: "“Western Russia” as Kursk Oblast.",
      text: "“Near the border” and “western Russia” are wider than the oblast. Such numbers stand with Russia as a whole where they are given for the whole contingent; if not, they have no mark on the map.",
    },
    {
      term: "Strength after losses.",
      text: "Casualties are never deducted from a number of troops, nor are those who went home.",
    },
    {
      term: "Zero.",
      text: "“No number” means that nobody’s number stands on that day. It is never drawn as zero.",
    },
    {
      term: "Anything live.",
      text: "This is no tracking map. It repeats public statements with the precision they gave: a city, an oblast, the country. A circle stands for a number, and where it is drawn nobody need have been.",
    },
    {
      term: "Map tiles and other servers.",
      text: "The maps are drawn from files of our own. No other server is asked for tiles, letters or counts of visitors.",
    },
    {
      term: "The front line.",
      text: "Ukraine is drawn in the borders of UN General Assembly resolution 68/262, not by who holds the ground. Lines in dispute between states are dashed. The map takes no side beyond that.",
    },
  ] satisfies readonly Entry[],
};
