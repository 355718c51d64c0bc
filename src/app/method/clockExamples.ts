import { CLOCKS, type Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import { addDays, type Day, dayOf } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { clockWords } from "#i18n/en/method/counting.ts";
import { exampleNotes as notes } from "#i18n/en/method/examples.ts";
import { methodPage } from "#i18n/en/method/page.ts";
import { placeInText } from "#i18n/en/places.ts";
import { timeline } from "#i18n/en/timeline.ts";
import { rangeWords } from "#i18n/figure.ts";
import { formatDay } from "#i18n/format.ts";
import { claimOf, type Example, groupOf, reportOf } from "./example.ts";

/** A claim about the month before the last: one clock has it weeks before the other. */
const SAID_LATER = "2026-02-09-hur-8000-10000-in-kursk";
const BETWEEN = dayOf("2026-01-15");
/** A claim about a time so long ago that it never stood on the clock of what was said. */
const NEVER_STATED = "2025-05-29-msmt-11000-sent-in-2024";

/** What one area's number is on one day by each clock. */
export interface ClockComparison {
  readonly title: string;
  readonly rows: readonly { readonly clock: string; readonly figure: string; readonly isNumber: boolean }[];
  readonly example: Example;
}

/** A day on which the two clocks tell different things of Kursk Oblast. */
export function clockComparison(dataset: Dataset): ClockComparison {
  const report = reportOf(dataset, SAID_LATER);
  const from = report.period.from ?? report.stated;
  const to = report.period.to ?? report.stated;
  return {
    title: methodPage.onDay(placeInText.kursk, formatDay(BETWEEN)),
    rows: CLOCKS.map((clock) => {
      const figure = figureOn(dataset, BETWEEN, clock);
      return {
        clock: timeline.clocks[clock],
        figure: figure ?? clockWords.noNumber,
        isNumber: figure !== null,
      };
    }),
    example: {
      groups: groupOf(report),
      note: notes.clocks(formatDay(report.stated), formatDay(from), formatDay(to)),
    },
  };
}

/** A claim that stands on one clock only. Throws where it stands on both. */
export function oneClockExample(dataset: Dataset): Example {
  const stated = claimOf(dataset, NEVER_STATED);
  const period = claimOf(dataset, NEVER_STATED, "period");
  if (stated.until > stated.from) throw new Error(`${NEVER_STATED} stands on both clocks`);
  const { report } = period;
  const about = formatDay(report.period.to ?? report.stated);
  const last = formatDay(addDays(period.until, -1));
  return {
    groups: groupOf(report),
    note: notes.neverStated(formatDay(report.stated), about, formatDay(period.from), last),
  };
}

function figureOn(dataset: Dataset, day: Day, clock: Clock): string | null {
  return rangeWords(snapshotOn(dataset, day, clock).areas.kursk.strength);
}
