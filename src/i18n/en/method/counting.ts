import { LAPSE_DAYS } from "#domain/span.ts";
import { timeline } from "#i18n/en/timeline.ts";

/** One rule: its title and what it says to a reader. */
export interface RuleWords {
  readonly title: string;
  readonly text: readonly string[];
}

/** The rules of counting by the anchor each has on the page, in the order in which they are told. */
export const ruleWords = {
  areas: {
    title: "Three areas, never added",
    text: [
      "Numbers are given for Kursk Oblast, for Russia’s Far East and for Russia as a whole. The same people are in all three, so the areas are neither added nor taken from one another. Russia as a whole stands beside the map, on no place of it.",
      "“Kursk” is the oblast. “Western Russia” and “near the border” are not.",
    ],
  },
  live: {
    title: "A claim stands from the day it was said",
    text: [
      "A claim is a number for the whole contingent in an area: so many are there, or so many have come. It stands until the same speaker gives a newer figure, until a report ends it, or until it is too old. What no longer stands does not come back.",
    ],
  },
  replaced: {
    title: "A newer figure takes the older one’s place",
    text: [
      "Of one speaker only the newest figure for an area stands, be it higher or lower.",
      "A figure of another office of the same government takes the older one’s place too, where the words carry it.",
    ],
  },
  ended: {
    title: "A report can end a claim",
    text: [
      "A claim ends when a report says that what it describes no longer holds: they left, they moved, they came back. An area may then be left without a number.",
    ],
  },
  lapsed: {
    title: `After ${LAPSE_DAYS} days a claim is too old`,
    text: [
      `A claim stands for ${LAPSE_DAYS} days after the last day it is about, or after the day it was said where no such day is known. The ${LAPSE_DAYS} days are our choice: longer than the usual gap between two statements of one speaker, shorter than a rotation of forces.`,
      "An area that has no other claim then shows a grey, empty outline: “last reported”, with figure and day.",
    ],
  },
  range: {
    title: "Claims that differ make a range",
    text: [
      "The figure of an area runs from the lowest claim that stands to the highest, with each claim shown inside it. “At least” and “more than” leave the upper end open, “up to” the lower.",
    ],
  },
  lead: {
    title: "The claim stated last leads",
    text: [
      "The lead is drawn as a full circle, the range as rings. To lead means to be the latest, not the likeliest. Of two claims of one day a named speaker goes before unnamed officials, then the lower number before the higher.",
      `On the clock “${timeline.clocks.period}” the lead is the claim about the latest day.`,
    ],
  },
  lines: {
    title: "There now, and sent in all",
    text: [
      "Some numbers are of those who are there; others are of all who were ever sent, with losses and returns not deducted. The two are never mixed. “Sent in all” stands apart, is not drawn on the map, and does not fill in where a number of those there is missing.",
    ],
  },
  sets: {
    title: "A number for several places is never split",
    text: [
      "Where a speaker gives one number for several places together, it is drawn once, for all of them, and each place is marked only as named.",
    ],
  },
  "no-number": {
    title: "There, but without a number",
    text: [
      "Who says that troops are there and gives no number is shown as that: “reported, no number”, with a diamond on the map. It is shown only where no number stands, and only what was said after the last number.",
    ],
  },
  positions: {
    title: "Denials and confirmations weigh as much as claims",
    text: [
      "On any day a speaker stands where its latest position put it: denies, does not confirm, has indications, confirms. One that has since given a figure of its own stands under “gives figures”. A number given with a position is printed beside it and sets no range. Positions do not grow old; one that another office of the same government has taken back is gone.",
    ],
  },
  contested: {
    title: "When something began can be in dispute",
    text: [
      "Of some things it is disputed when they began. The timeline then shows the days from the first statement that it had begun to the last. It is not the time in which it began, for nobody said that. It sets no figure.",
    ],
  },
  plans: {
    title: "Plans belong to no total",
    text: [
      "A plan is drawn hollow and dashed. A plan for a time that lies ahead is over with that time, whether or not it came true.",
    ],
  },
  casualties: {
    title: "Casualties are a layer of their own",
    text: [
      "Each speaker and each definition (killed, wounded, both together; in one event, in all) has a mark of its own. They are never added, and never taken from a number of troops.",
    ],
  },
  notes: {
    title: "Parts and pictures are notes",
    text: [
      "A number for a part of the contingent, such as engineers, and a number of people seen in one picture are notes on a place. They never set a range and are not added to one another.",
    ],
  },
} satisfies Readonly<Record<string, RuleWords>>;

/** The anchor of a rule of counting. */
export type RuleId = keyof typeof ruleWords;

/** The words around the rules, and those of the two clocks. */
export const countingWords = {
  title: "How claims are counted",
  text: [
    "The figures of a day follow from the reports by fixed rules. Each rule stands here with an example from the data. The links in the examples open the report on the day it was said.",
  ],
};

/** The two clocks. */
export const clockWords = {
  title: "Two clocks",
  text: [
    "Every report has two dates: the day it was said, and the day or days it is about. A switch beside the timeline chooses by which of them reports count. The rules are the same on both.",
  ],
  entries: [
    {
      term: `${timeline.clocks.stated}.`,
      text: "What the public had been told by a day. A report counts from the day it was said. This is where the page starts.",
    },
    {
      term: `${timeline.clocks.period}.`,
      text: "What the claims are about, whenever they were said. A report counts from the first day it is about, a movement from its last. Where that day is not known the other end stands in for it, and where neither is known the day it was said.",
    },
  ],
  noNumber: "no number stands",
};
