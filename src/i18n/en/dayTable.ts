import type { Clock } from "#domain/clock.ts";
import type { AsideRows } from "#domain/dayRows.ts";
import type { Line } from "#domain/reading.ts";
import type { Stance } from "#domain/report.ts";

const stance: Record<Stance, string> = {
  denies: "Who denies",
  "does-not-confirm": "Who does not confirm",
  "has-indications": "Who has indications",
  confirms: "Who confirms",
};

const line: Record<Line, string> = { strength: "there now", "sent-total": "sent in all" };

const aside: Record<AsideRows["kind"], string> = {
  presence: "Reported to be there, without a number",
  plans: "Planned, in no total",
  notes: "A part of the whole, or people seen in one picture; in no total",
  casualties: "Losses said, each by itself",
};

/** The words of the table of a day. */
export const dayTable = {
  title: "Table of the day",
  caption: (day: string, clock: Clock) =>
    `What stands on ${day}, ${clock === "stated" ? "as reported" : "by when it is said to have happened"}`,
  columns: {
    who: "Who",
    figure: "Figure or position",
    where: "What it counts and where",
    said: "Said on",
    caveat: "Caveat",
    sources: "Sources",
  },
  /** "Kursk Oblast, there now". */
  line: (area: string, of: Line) => `${area}, ${line[of]}`,
  stance: (of: Stance) => stance[of],
  aside: (kind: AsideRows["kind"]) => aside[kind],
  /** "last: about 3,000, HUR, 28 October 2024". `said`: the day it was said, where that is another one. */
  last: (figure: string, actor: string, day: string, said: string | null) =>
    `last: ${figure}, ${actor}, ${said === null ? day : `for ${day}, said on ${said}`}`,
  notDeducted: "losses and returns not deducted",
  neverAdded: "never added to each other, and never taken away from those said to be there",
  noLosses: "no figure stands on this day, which is not zero",
  nobody: "nobody so far",
  allReports: (count: string) => `All ${count} reports`,
};

/** The words on a printed page only. */
export const printed = {
  whoSaysSo: "Who says so",
  nobody: "nobody so far",
  address: "This view:",
};
