import { LAPSE_DAYS } from "#domain/span.ts";
import { timeline } from "#i18n/en/timeline.ts";
import { formatList } from "#i18n/format.ts";

/** Days a claim stood, in words. */
export interface Stood {
  readonly first: string;
  readonly last: string;
}

const { clocks } = timeline;

/** What is said under the claims of an example. All days, names and figures come from the data. */
export const exampleNotes = {
  live: ({ first, last }: Stood) =>
    `It stood from ${first}, the day it was said, up to and including ${last}.`,
  replaced: (day: string) => `The first stood until the second was said, on ${day}.`,
  replacedByOffice: (day: string) =>
    `Two offices of one government: the first figure stood until the second was said, on ${day}.`,
  ended: (day: string) =>
    `The first claim ended on ${day}, with the second report. That report counts those who left; it gives no number for those who stayed. No number is not zero.`,
  lapsed: (about: string, last: string) =>
    `It is about ${about}. Nobody took its place, and it stood for the last time ${LAPSE_DAYS} days later, on ${last}.`,
  openHigh: (figure: string) => `The highest says “${figure}”, so the upper end is open.`,
  openLow: (figure: string) => `The lowest says “${figure}”, so the lower end is open.`,
  lead: (stated: string, statedDay: string, period: string, periodDay: string) =>
    `On the clock “${clocks.stated}” the lead is the claim of ${stated}, said last, on ${statedDay}. On the clock “${clocks.period}” it is that of ${period}, about the latest day, ${periodDay}.`,
  lines: "One number says who is there, the other who was sent. Neither corrects the other.",
  sets: (places: readonly string[]) =>
    `The one number is for ${formatList(places)} together. It is drawn once, with a thread to each.`,
  areas: (places: readonly string[]) =>
    `The place named is “${formatList(places)}”. The number stands with Russia as a whole.`,
  noNumber: "There is no figure to draw, so none is drawn.",
  positions: (day: string) => `Where some of the speakers stood on ${day}, each by its latest statement.`,
  contestedBegan: (what: string) => `The ${what}: first and last to say that it had begun`,
  contestedNotYet: "First and last to say not yet, or that they could not confirm it",
  contested: (from: string, to: string) => `Shown as contested from ${from} to ${to}.`,
  plans: (until: string) =>
    `A forecast for the time up to ${until}. As a plan it was over with that day; what became of it, other reports say.`,
  casualties:
    "Each figure has a mark of its own. The page takes no mean, chooses none, and does not take the killed for a part of another speaker’s casualties.",
  notes:
    "People visible at one moment. The two numbers are not added, and neither is a share of the number for the four cities.",
  clocks: (said: string, from: string, to: string) =>
    `It was said on ${said}, about the days from ${from} to ${to}: on the first clock it is not there yet, on the second it is.`,
  neverStated: (said: string, about: string, from: string, last: string) =>
    `Said on ${said} about the time until ${about}, more than ${LAPSE_DAYS} days before: on the clock “${clocks.stated}” it never stands. On the other it stands from ${from} to ${last}.`,
};
