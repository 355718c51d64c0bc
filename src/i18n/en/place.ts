import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { areaOf } from "#domain/place.ts";
import type { Gap } from "#domain/placeHistory.ts";
import type { Line } from "#domain/reading.ts";
import type { Report } from "#domain/report.ts";
import { CHECKED_UNTIL } from "#domain/timeline.ts";
import { formatDay, formatNumber } from "#i18n/format.ts";
import { countWord } from "./count.ts";
import { placeInText } from "./places.ts";
import { named, type Piece } from "./why.ts";

const lanes: Record<Line, string> = { strength: "There now", "sent-total": "Sent in all" };

/** The words of the page of one place. */
export const place = {
  back: "Back to who says so",
  setFigure: (area: string, places: number) => `${area}, ${countWord(places)} places as one`,
  never: "What was never reported",
  neverNote: (reports: number) =>
    `In all ${formatNumber(reports)} reports, up to the end of the search on ${formatDay(CHECKED_UNTIL)}.`,
  history: "What was reported",
  historyNote: (all: number, known: number, day: Day, clock: Clock) =>
    clock === "stated"
      ? `${reports(all)}, ${countOr(known, all)} said by ${formatDay(day)}`
      : `${reports(all)}, ${countOr(known, all)} about ${formatDay(day)} or before`,
  earlier: (count: number) => `${formatNumber(count)} earlier`,
  more: (count: number) => `${formatNumber(count)} later`,
  later: { stated: "said later", period: "about a later time" } satisfies Record<Clock, string>,
  saidOn: (day: string) => `said ${day}`,
  lanes,
  chart: (name: string, count: number, day: Day) =>
    `${name} over time: ${reports(count)}, with ${formatDay(day)} marked. The list below names each.`,
};

function reports(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "report" : "reports"}`;
}

/** How many of all: "none", "all", "12". */
function countOr(known: number, all: number): string {
  if (known === 0) return "none";
  return known === all ? "all" : formatNumber(known);
}

/** The heading of a place: its name in the data, and "Russia as a whole". An unknown id stands for itself. */
export function placeTitle(dataset: Dataset, id: string): string {
  const area = areaOf(dataset, id);
  if (area?.id === "russia") return placeInText.russia;
  return (area ?? dataset.location.get(id))?.name.en ?? id;
}

/** A place inside a sentence, without its preposition. */
function placeWords(dataset: Dataset, id: string): string {
  const area = areaOf(dataset, id);
  return area ? placeInText[area.id] : placeTitle(dataset, id);
}

/** One thing that was never reported, in a sentence that names the reports it rests on. */
export function gapWords(dataset: Dataset, id: string, gap: Gap, day: Day, clock: Clock): Piece[] {
  const list = (all: readonly Report[]) => listed(all.map((report) => named(dataset, report, day, clock)));
  switch (gap.type) {
    case "no-number-alone":
      return [`No source gives a number for ${placeWords(dataset, id)} alone.`];
    case "never-split":
      return [`No source splits a number among the ${countWord(gap.places)} places.`];
    case "only-in-set":
      return [
        `${numbers(gap.reports.length)} it within a set of ${countWord(gap.places)}, for all together: `,
        ...list(gap.reports),
      ];
    case "only-in-picture":
      return [
        gap.reports.length === 1
          ? "One number is of people seen there in one picture: "
          : "Some numbers are of people seen there in pictures: ",
        ...list(gap.reports),
      ];
    case "only-passing":
      return [
        `${numbers(gap.reports.length)} it for those on the way or sent in all, not for those there: `,
        ...list(gap.reports),
      ];
    case "no-later-number":
      return [
        `No number of all those in ${placeWords(dataset, id)} was given after ${formatDay(gap.last.stated)}, though reports went on: the last is `,
        ...list([gap.last]),
      ];
    case "no-casualties":
      return ["No report tells of losses there."];
    case "no-party-confirmation":
      return ["Neither Russia nor North Korea has confirmed a presence there."];
    case "no-party-number":
      return ["Neither Russia nor North Korea has said how many are there, or how many were sent."];
  }
}

/** "Two numbers name". */
function numbers(count: number): string {
  const word = countWord(count);
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${count === 1 ? "number names" : "numbers name"}`;
}

function listed(names: readonly Piece[]): Piece[] {
  return names.flatMap((name, index) => [...(index > 0 ? ["; "] : []), name]).concat(".");
}
