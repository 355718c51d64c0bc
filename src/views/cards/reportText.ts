import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { hasNumber, type Report } from "#domain/report.ts";
import { claimLine, countsLabel, kindLabel, placeLabel, stanceLabel } from "#i18n/claimLine.ts";
import { cards } from "#i18n/en/cards.ts";
import { en } from "#i18n/en.ts";
import { claimFigure } from "#i18n/figure.ts";
import { unbroken } from "#i18n/token.ts";

/** What stands for a report's figure, and what is said of it in small. */
export interface ReportText {
  /** With its qualifier. Words, where the report gives no number; null where those would say nothing. */
  readonly figure: string | null;
  readonly isNumber: boolean;
  /** What the figure counts and where; empty where only the summary can say. */
  readonly detail: string;
}

/** The figure of a report in words. For a position it is the number given with it. */
export function reportText(dataset: Dataset, report: Report): ReportText {
  const { kind, measure } = report;
  const isNumber = hasNumber(measure);
  const place = placeLabel(dataset, report);
  const counts = measure && en.claim.counts[measure.counts];
  const unit = measure && en.claim.unit[measure.unit];
  const parts = isNumber ? [unit, place, counts] : kind === "presence" ? [place, counts] : [place];
  return {
    figure: isNumber ? claimFigure(measure) : cards.card.noNumber[kind],
    isNumber,
    detail: kind === "position" && !isNumber ? "" : parts.filter(Boolean).join(" · "),
  };
}

/**
 * A report as another one names it: "Pentagon, at least 10,000, 4 Nov". Says what its number counts where
 * that is not what the other's counts. `beside`: a day whose year goes without saying.
 */
export function reportInShort(dataset: Dataset, report: Report, named: Report, beside: Day): string {
  const { actor, day } = claimLine(dataset, named, beside);
  return [actor, figureBeside(report, named), unbroken(day)].filter(Boolean).join(", ");
}

/** A report by itself in one line: "North Korea, does not confirm, 25 Oct", "Pentagon, at least 10,000, 4 Nov". */
export function reportAlone(dataset: Dataset, report: Report, beside: Day): string {
  const { actor, day } = claimLine(dataset, report, beside);
  const { figure, detail } = reportText(dataset, report);
  const said = report.stance ? stanceLabel(report.stance).toLowerCase() : (figure ?? kindLabel(report.kind));
  return [actor, unbroken(said), detail, unbroken(day)].filter(Boolean).join(", ");
}

/** The same without its day. */
export function reportUndated(dataset: Dataset, report: Report, named: Report): string {
  const { actor } = claimLine(dataset, named, named.stated);
  return [actor, figureBeside(report, named)].filter(Boolean).join(", ");
}

function figureBeside(report: Report, named: Report): string | null {
  const figure = claimFigure(named.measure);
  if (figure === null) return null;
  const isAlike =
    named.measure?.counts === report.measure?.counts && named.measure?.unit === report.measure?.unit;
  return [unbroken(figure), isAlike ? null : countsLabel(named)].filter(Boolean).join(" ");
}
