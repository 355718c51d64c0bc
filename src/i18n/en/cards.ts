import { type Day, toDate } from "#domain/day.ts";
import type { Standing } from "#domain/position.ts";
import type { Kind } from "#domain/report.ts";
import { formatList } from "#i18n/format.ts";
import { countWord } from "./count.ts";

/** What actors do, in a clause: of one, of several, of none. */
const verbs: Record<Standing, { readonly one: string; readonly many: string; readonly none: string }> = {
  denies: { one: "denies", many: "deny", none: "nobody denies" },
  "does-not-confirm": { one: "does not confirm", many: "do not confirm", none: "nobody leaves it open" },
  "has-indications": { one: "has indications", many: "have indications", none: "nobody has indications" },
  confirms: { one: "confirms", many: "confirm", none: "nobody confirms" },
  "gives-figures": { one: "gives figures", many: "give figures", none: "nobody gives figures" },
};

const positions = {
  title: "Who says so",
  note: (day: string) => `latest position of each, by ${day}`,
  nobody: "nobody so far",
  more: (count: number) => `and ${countWord(count)} more`,
  /** "NATO and the Pentagon do not confirm". `others` is how many more are not named. */
  clause: (standing: Standing, names: readonly string[], others: number, isPlural: boolean) => {
    const rest = others === 0 ? [] : [`${countWord(others)} ${others === 1 ? "other" : "others"}`];
    return `${formatList([...names, ...rest])} ${verbs[standing][isPlural ? "many" : "one"]}`;
  },
  nobodyClause: (standing: Standing) => verbs[standing].none,
};

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

/** The words of the cards, of the positions above them and of the table of all reports. */
export const cards = { positions, list, card, table };
