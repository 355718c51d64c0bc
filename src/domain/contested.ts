import type { Clock } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";
import type { AreaId, Report } from "./report.ts";

/** Something of which some said that it had begun, while others said not yet, or could not say. */
export interface Contested {
  readonly id: string;
  readonly area: AreaId;
  /** As it reads inside a sentence: "start of combat". */
  readonly title: string;
  readonly note: string;
  /** Ids of the reports that say it had begun; at least one. */
  readonly began: readonly string[];
  /** Ids of the reports that say not yet, or leave it open; at least one. */
  readonly notYet: readonly string[];
}

/**
 * From the first to the last day by which a report says that it had begun: on `stated` the day it was said,
 * on `period` the last day it is about. Not a period in which it began: nobody said that. Null where none of
 * the reports is there.
 */
export function contestedInterval(
  { report }: Dataset,
  { began }: Contested,
  clock: Clock,
): { readonly from: Day; readonly to: Day } | null {
  const days = began
    .flatMap((id) => report.get(id) ?? [])
    .map((each) => saidToHaveBegun(each, clock))
    .sort((a, b) => a - b);
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** A report of a stretch of days says that it had begun by their end; on which of them, it does not say. */
function saidToHaveBegun({ stated, period }: Report, clock: Clock): Day {
  return clock === "stated" ? stated : (period.to ?? period.from ?? stated);
}
