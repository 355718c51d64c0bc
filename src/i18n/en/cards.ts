import { type Day, toDate } from "#domain/day.ts";
import type { Kind } from "#domain/report.ts";

const list = {
  title: "What was said",
  note: (shown: string, all: string) => `${shown} of ${all}, newest first`,
  none: (day: string) => `None of the reports had been made by ${day}.`,
  nonePeriod: (day: string) => `None of the reports is about ${day} or the time before.`,
  showAll: (count: string) => `Show all ${count}`,
  later: (day: string) => `Not yet said on ${day}.`,
  laterPeriod: (day: string) => `About a time after ${day}.`,
  goTo: (day: string) => `Go to ${day}`,
};

/** Where the figure stands when there is none. Null: the summary says it all. */
const noNumber: Record<Kind, string | null> = {
  presence: "reported, no number",
  movement: "movement, no number",
  plan: "planned, no number",
  casualties: "losses, no number",
  position: null,
  context: null,
};

const card = {
  noNumber,
  cite: "Cite",
  link: "Link",
  /** The card says "Replaced on 4 Nov by", then the reports as links with `andBy` between. */
  ending: {
    replaced: { label: "Replaced", by: (day: string) => ` on ${day} by ` },
    ended: { label: "Ended", by: (day: string) => ` on ${day} by ` },
  },
  andBy: ", and by ",
  lapsed: "Lapsed",
  lapsedOn: (day: string, days: number) => ` on ${day}: older than ${days} days`,
  saidOf: (about: string, said: string) => `of ${about}, said ${said}`,
};

const months = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const table = {
  caption: (count: string) => `All ${count} reports, oldest first`,
  said: "Said",
  who: "Who",
  figure: "Figure or position",
  where: "What it counts and where",
  summary: "What was said",
  sources: "Sources",
  month: (day: Day) => months.format(toDate(day)),
  about: (from: string, to: string) => (from === to ? `about ${from}` : `about ${from} to ${to}`),
};

/** The words of the cards and of the table of all reports. */
export const cards = { list, card, table };
