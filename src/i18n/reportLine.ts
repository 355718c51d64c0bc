import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { hasNumber, type Report } from "#domain/report.ts";
import { actorName, placeLabel, stanceLabel } from "./claimLine.ts";
import { chartReader as words } from "./en/chartReader.ts";
import { en } from "./en.ts";
import { claimFigure } from "./figure.ts";
import { formatDayShortBeside } from "./format.ts";

/** A report in one line of a list of its day. */
export interface ReportLine {
  /** The figure with its qualifier, the stance, or words where no number is given. */
  readonly what: string;
  readonly actor: string;
  /** What the number counts, and where. */
  readonly details: readonly string[];
  /** "said 9 Feb", where that is not the day of the list. */
  readonly said: readonly string[];
}

/** A report as the list of `day` names it: the day of the list goes without saying. */
export function reportLine(dataset: Dataset, report: Report, day: Day): ReportLine {
  const { stated, measure } = report;
  const counts = hasNumber(measure) && report.stance === null ? en.claim.counts[measure.counts] : null;
  return {
    what: whatOf(report),
    actor: actorName(dataset, report.actor),
    details: [kindOf(report), counts, placeLabel(dataset, report), listed(report)].filter(
      (part) => part !== null,
    ),
    said: stated === day ? [] : [words.said(formatDayShortBeside(stated, day))],
  };
}

/** Of a number of which nothing says what it is of, at least the kind of the report. */
function kindOf({ kind, measure, stance }: Report): string | null {
  const isTold = !hasNumber(measure) || stance !== null || en.claim.counts[measure.counts] !== null;
  return isTold ? null : en.claim.kind[kind].toLowerCase();
}

function listed({ tier, measure }: Report): string | null {
  return tier === "list" && hasNumber(measure) ? words.notCounted : null;
}

function whatOf({ stance, measure, kind }: Report): string {
  const unit = measure && en.claim.unit[measure.unit];
  const number = hasNumber(measure) ? [claimFigure(measure), unit].filter(Boolean).join(" ") : null;
  if (stance !== null) return [stanceLabel(stance), number].filter(Boolean).join(", ");
  return number ?? words.noNumber[kind];
}
