import { type Clock, countsFrom } from "#domain/clock.ts";
import { type Day, dayOf, formatIso } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { useApp } from "#views/AppContext.tsx";
import { ReportCard } from "./ReportCard.tsx";
import { heldSince, repliesIn } from "./replies.ts";

interface CardsProps {
  readonly reports: readonly Report[];
  readonly clock: Clock;
  readonly day: Day;
  /** Id of the selected report. */
  readonly selected: string | null;
}

/** The cards of reports as they stand on a day. */
export function Cards({ reports, clock, day, selected }: CardsProps) {
  const { dataset } = useApp();
  const replies = repliesIn(dataset, clock);
  const beside = firstOfYear(day);
  return reports.map((report) => (
    <ReportCard
      key={report.id}
      report={report}
      clock={clock}
      asOf={heldSince(replies, report, day)}
      beside={beside}
      isOfDay={countsFrom(report, clock) === day}
      isSelected={report.id === selected}
    />
  ));
}

/** A day that changes once a year, so that cards stay as they are from day to day. */
function firstOfYear(day: Day): Day {
  return dayOf(`${formatIso(day).slice(0, 4)}-01-01`);
}
