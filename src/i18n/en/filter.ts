import type { Interest } from "#domain/report.ts";

const groups: Record<Interest, string> = {
  party: "Parties to the war",
  ally: "Allies of a party",
  third: "Third parties",
};

/** The words of the filter over the cards. */
export const filter = {
  button: "Filter",
  region: "Filter the reports",
  search: "Look for words or numbers",
  actor: "Who",
  kind: "Kind",
  place: "Place",
  everyone: "All",
  everything: "All",
  everywhere: "All",
  areas: "Areas",
  places: "Places",
  groups,
  /** "NIS (37)". */
  withCount: (name: string, count: number) => `${name} (${count})`,
  /** Announced when the filter changes. */
  matches: (count: string) => (count === "0" ? "No report matches." : `${count} of all reports match.`),
  /** Beside the heading: "12 of the 84 said by 4 Nov". */
  note: (shown: string, said: string, day: string) => `${shown} of the ${said} said by ${day}`,
  notePeriod: (shown: string, said: string, day: string) =>
    `${shown} of the ${said} about the time to ${day}`,
  chosen: "Only",
  words: (text: string) => `“${text}”`,
  remove: (name: string) => `Remove the filter ${name}`,
  clear: "Show all",
  none: (day: string) => `Nothing of this had been said by ${day}.`,
  nonePeriod: (day: string) => `Nothing of this is about ${day} or the time before.`,
  later: (count: string) => `${count} said later`,
  laterPeriod: (count: string) => `${count} about a later time`,
  outside: "The filter leaves this report out.",
};
