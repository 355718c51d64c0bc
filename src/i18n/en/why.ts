import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Explanation, LeadBy, NotCounted } from "#domain/explanation.ts";
import type { Claim, Line } from "#domain/reading.ts";
import { type AreaId, hasNumber, type Report } from "#domain/report.ts";
import { LAPSE_DAYS } from "#domain/span.ts";
import { actorName, countsLabel, kindLabel, placeLabel, stanceLabel } from "#i18n/claimLine.ts";
import { en } from "#i18n/en.ts";
import { claimFigure } from "#i18n/figure.ts";
import { formatDay, formatDayShortBeside } from "#i18n/format.ts";
import { unbroken } from "#i18n/token.ts";
import { countWord, statements } from "./count.ts";
import { placeInText } from "./places.ts";

/** A report as running text names it: to be drawn as a link. */
export interface Named {
  readonly report: Report;
  readonly text: string;
}
export type Piece = string | Named;

/** One line of a step. `reports`: what it sums up, to be unfolded; empty where the line names its report. */
export interface WhyItem {
  readonly key: string;
  readonly pieces: readonly Piece[];
  readonly reports: readonly Named[];
}

/** One step of the explanation. */
export interface WhyStep {
  readonly heading: string;
  readonly text: string;
  readonly items: readonly WhyItem[];
}

/** The words around the steps. */
export const why = {
  title: (isNumber: boolean) => (isNumber ? "Why this number?" : "Why no number?"),
  /** A place in a set: the steps explain the figure of the set. */
  ofSet: (place: string, area: AreaId) =>
    `No figure is for ${place} alone. These steps explain the one for ${placeInText[area]}, which is not split by place.`,
  otherLine: "The same for those sent in all",
  method: "How reports are counted",
};

/** A report in short: "Pentagon, at least 10,000, 4 Nov". Of a report without a number, its stance or kind. */
export function named(dataset: Dataset, report: Report, day: Day, clock: Clock): Named {
  return inShort(dataset, report, whatOf(report), day, clock);
}

function inShort(dataset: Dataset, report: Report, what: string | null, day: Day, clock: Clock): Named {
  const figure = claimFigure(report.measure) ?? wordOf(report).toLowerCase();
  const said = unbroken([figure, what].filter(Boolean).join(" "));
  return { report, text: [actorName(dataset, report.actor), said, when(report, day, clock)].join(", ") };
}

/** What a number is of, where that is not those there now, nor those sent in all, which the text around it says. */
function whatOf({ stance, measure }: Report): string | null {
  if (!hasNumber(measure)) return null;
  const { counts, unit } = measure;
  const of = counts === "strength" || counts === "sent-total" ? null : en.claim.counts[counts];
  const taken = stance === null ? null : stanceLabel(stance).toLowerCase();
  return [en.claim.unit[unit], of, taken && `(${taken})`].filter(Boolean).join(" ") || null;
}

function wordOf({ stance, kind }: Report): string {
  return stance === null ? kindLabel(kind) : stanceLabel(stance);
}

/** "4 Nov", or "for 4 Nov, said 9 Feb 2026" where the clock counts it from another day. */
function when(report: Report, day: Day, clock: Clock): string {
  const from = countsFrom(report, clock);
  const said = unbroken(formatDayShortBeside(report.stated, day));
  return from === report.stated ? said : `for ${unbroken(formatDayShortBeside(from, day))}, said ${said}`;
}

/** The explanation in six steps, from what was said to what is left of it. */
export function whySteps(dataset: Dataset, explanation: Explanation): WhyStep[] {
  const { day, clock, replaced, ended, lapsed } = explanation;
  const name = (report: Report) => named(dataset, report, day, clock);
  const item = ({ report }: Claim, ...rest: Piece[]): WhyItem => ({
    key: report.id,
    pieces: [name(report), ...rest],
    reports: [],
  });
  const successor = ({ report, end }: Claim): Piece[] => {
    if (end.reason === "lapsed") return [];
    const by = inShort(dataset, end.by, null, day, clock);
    return [reasons[end.reason], { ...by, text: by.text + differs(dataset, report, end.by) }];
  };
  return [
    { heading: "What was said", text: saidText(explanation), items: [] },
    {
      heading: "Replaced",
      text: were(replaced, "replaced by a later report"),
      items: replaced.map((claim) => item(claim, ...successor(claim))),
    },
    {
      heading: "Ended",
      text: were(
        ended,
        "ended: a report says that it no longer holds",
        "ended: reports say that they no longer hold",
      ),
      items: ended.map((claim) => item(claim, ...successor(claim))),
    },
    {
      heading: "Too old",
      text: were(lapsed, `too old: a number stands for ${LAPSE_DAYS} days after the last day it is about`),
      items: lapsed.map((claim) => item(claim, `: lapsed on ${formatDayShortBeside(claim.until, day)}`)),
    },
    {
      heading: "What is left",
      text: leftText(explanation),
      items: explanation.live.map((claim) => item(claim, roles(explanation, claim))),
    },
    notCountedStep(explanation, name),
  ];
}

const reasons = {
  newer: ": the same source has a newer number, ",
  updates: ": updated by ",
  ends: ": ended by ",
};

/** What the successor's number counts, and where, as far as that differs. */
function differs(dataset: Dataset, report: Report, by: Report): string {
  if (!hasNumber(by.measure)) return "";
  const counts = by.measure.counts === report.measure?.counts ? null : countsLabel(by);
  const place = by.area === report.area || by.area === null ? null : placeLabel(dataset, by);
  const parts = [counts, place].filter((part) => part !== null);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

function saidText({ area, line, day, clock, live, replaced, ended, lapsed, toCome }: Explanation): string {
  const count = live.length + replaced.length + ended.length + lapsed.length;
  const subject = `${capital(statements(count))} of ${ofWhat(line, area)}`;
  const isOne = count === 1;
  if (clock === "stated") {
    const later = toCome > 0 ? ` ${capital(countWord(toCome))} came later.` : "";
    return `${subject} had been made by ${formatDay(day)}.${later}`;
  }
  const later =
    toCome > 0 ? ` ${capital(countWord(toCome))} ${toCome === 1 ? "is" : "are"} about a later time.` : "";
  return `${subject} ${isOne ? "is" : "are"} about ${formatDay(day)} or the time before.${later}`;
}

function ofWhat(line: Line, area: AreaId): string {
  const place = placeInText[area];
  return line === "strength" ? `how many are in ${place}` : `how many were sent to ${place} in all`;
}

/** "Two were replaced by a later report.", or "None." */
function were(claims: readonly Claim[], one: string, many = one): string {
  if (claims.length === 0) return "None.";
  return `${capital(countWord(claims.length))} ${claims.length === 1 ? `was ${one}` : `were ${many}`}.`;
}

function leftText({ live, reading }: Explanation): string {
  if (live.length === 0) return "None, so no number stands. That is not zero.";
  if (live.length === 1) return "One, so the figure is its number as it was said.";
  const count = capital(countWord(live.length));
  if (reading.low === reading.high)
    return `${count}, with the same number. They may differ in how it is qualified.`;
  return `${count}. The lowest and the highest number are the ends of the range; nothing is averaged.`;
}

/** What a live claim does to the reading: ": the low end, open downwards; the lead, as …". */
function roles({ live, reading, lowest, highest, leadBy, clock }: Explanation, claim: Claim): string {
  const isRange = live.length > 1 && reading.low !== reading.high;
  const texts = [
    isRange && lowest.includes(claim) && `the low end${claim.low === null ? ", open downwards" : ""}`,
    isRange && highest.includes(claim) && `the high end${claim.high === null ? ", open upwards" : ""}`,
    reading.lead === claim &&
      leadBy !== null &&
      leadBy !== "alone" &&
      `the lead, ${leadWords(leadBy, clock)}`,
  ];
  const said = texts.filter((text) => text !== false);
  return said.length > 0 ? `: ${said.join("; ")}` : "";
}

function leadWords(by: Exclude<LeadBy, "alone">, clock: Clock): string {
  const latest = clock === "stated" ? "said last" : "about the latest day";
  if (by === "latest-day") return latest;
  const rule = {
    "named-actor": "a named source before unnamed ones",
    "lower-number": "the lower number first",
    id: "the first by its id, as their numbers are the same",
  };
  return `${latest}, and of that day ${rule[by]}`;
}

function notCountedStep({ line, notCounted }: Explanation, name: (report: Report) => Named): WhyStep {
  const count = notCounted.reduce((sum, { reports }) => sum + reports.length, 0);
  const isOne = count === 1;
  return {
    heading: "Not counted here",
    text:
      count === 0
        ? "Nothing else had been said of it."
        : `${capital(countWord(count))} more ${isOne ? "report is" : "reports are"} about it and ${isOne ? "sets" : "set"} no figure.`,
    items: notCounted.map(({ reason, reports }) => ({
      key: reason,
      pieces: [
        `${capital(countWord(reports.length))} ${notCountedWords(reason, line, reports.length === 1)}`,
      ],
      reports: reports.map(name),
    })),
  };
}

function notCountedWords(reason: NotCounted, line: Line, isOne: boolean): string {
  const s = isOne ? "s" : "";
  const words: Record<NotCounted, string> = {
    "other-area": `name${s} it, but ${isOne ? "is" : "are"} for another area or for none`,
    list: `${isOne ? "is" : "are"} kept as text only`,
    position: isOne
      ? "is a position: whether it is so, not how many"
      : "are positions: whether it is so, not how many",
    casualties: `tell${s} of losses, which are never deducted`,
    plan: isOne ? "is a plan, which belongs to no total" : "are plans, which belong to no total",
    context: isOne ? "is background" : "are background",
    "no-number": `tell${s} of presence or movement without a number`,
    part: `count${s} a part of them, not all`,
    "in-picture": `count${s} people in one picture`,
    moved: `count${s} those moved on one way`,
    "other-line":
      line === "strength"
        ? `count${s} those sent in all, losses and returns not deducted`
        : `count${s} those there now`,
    other: `count${s} something else`,
  };
  return words[reason];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
