import type { Dataset } from "#domain/dataset.ts";
import { addDays, type Day, dayOf } from "#domain/day.ts";
import type { Claim, Reading } from "#domain/reading.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { exampleNotes as notes } from "#i18n/en/method/examples.ts";
import { claimWords } from "#i18n/figure.ts";
import { formatDay } from "#i18n/format.ts";
import { claimOf, type Example, endedBy, groupOf, readingGroup, readingOn, speakerOf } from "./example.ts";

const LIVE = "2024-11-20-nis-11000-in-kursk";
const REPLACED = "2024-11-18-us-dod-11000-in-kursk";
const REPLACED_BY_OFFICE = "2024-11-24-ua-general-staff-11000-in-kursk";
const ENDED = "2024-10-30-ua-un-12000-at-five-bases";
const LAPSED = "2025-02-04-hur-8000-in-kursk";
/** Days on which Kursk Oblast's range is open upwards and downwards. */
const OPEN_HIGH = dayOf("2024-11-24");
const OPEN_LOW = dayOf("2024-11-04");
/** A day on which the Far East has another lead on each clock. */
const TWO_LEADS = dayOf("2024-10-24");

/** A claim that stood until it grew old. */
export function liveExample(dataset: Dataset): Example {
  const claim = claimOf(dataset, LIVE);
  const stood = { first: formatDay(claim.from), last: lastDay(claim) };
  return { groups: groupOf(claim.report), note: notes.live(stood) };
}

/** A claim with the newer one that took its place: of the same speaker, or of another office. */
export function replacedExamples(dataset: Dataset): Example[] {
  const replaced = (id: string, note: (day: string) => string): Example => {
    const claim = claimOf(dataset, id);
    return { groups: groupOf(claim.report, endedBy(claim)), note: note(formatDay(claim.until)) };
  };
  return [replaced(REPLACED, notes.replaced), replaced(REPLACED_BY_OFFICE, notes.replacedByOffice)];
}

/** A claim with the report that ended it without a number for the same area. */
export function endedExample(dataset: Dataset): Example {
  const claim = claimOf(dataset, ENDED);
  return { groups: groupOf(claim.report, endedBy(claim)), note: notes.ended(formatDay(claim.until)) };
}

/** A claim that nothing replaced. */
export function lapsedExample(dataset: Dataset): Example {
  const claim = claimOf(dataset, LAPSED);
  const { period, stated } = claim.report;
  return {
    groups: groupOf(claim.report),
    note: notes.lapsed(formatDay(period.to ?? stated), lastDay(claim)),
  };
}

/** Two readings of Kursk Oblast, one open upwards, one open downwards. */
export function rangeExamples(dataset: Dataset): Example[] {
  const example = (
    day: Day,
    isEnd: (claim: Claim, reading: Reading) => boolean,
    note: typeof notes.openLow,
  ) => {
    const reading = readingOn(dataset, "kursk", day);
    const end = reading.live.find((claim) => isEnd(claim, reading));
    const figure = claimWords(end?.report.measure ?? null);
    if (figure === null)
      throw new Error(`The range of ${formatDay(day)} is not open as the method page says`);
    return { groups: [readingGroup(reading, day)], note: note(figure) };
  };
  return [
    example(OPEN_HIGH, ({ low, high }, reading) => high === null && low === reading.high, notes.openHigh),
    example(OPEN_LOW, ({ low, high }, reading) => low === null && high === reading.low, notes.openLow),
  ];
}

/** A reading whose lead differs on the two clocks. */
export function leadExample(dataset: Dataset): Example {
  const reading = readingOn(dataset, "far-east", TWO_LEADS);
  const stated = reading.lead;
  const period = snapshotOn(dataset, TWO_LEADS, "period").areas["far-east"].strength.lead;
  if (!stated || !period) throw new Error("The method page shows a lead on a day that has none");
  const who = ({ report }: Claim) => speakerOf(dataset, report);
  return {
    groups: [readingGroup(reading, TWO_LEADS)],
    note: notes.lead(who(stated), formatDay(stated.from), who(period), formatDay(period.from)),
  };
}

function lastDay({ until }: Claim): string {
  return formatDay(addDays(until, -1));
}
