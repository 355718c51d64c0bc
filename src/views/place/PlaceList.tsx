import { memo } from "react";
import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import { type AreaId, hasNumber, type Report } from "#domain/report.ts";
import { countsLabel, kindLabel, placeLabel, stanceLabel } from "#i18n/claimLine.ts";
import { place } from "#i18n/en/place.ts";
import { formatDayShortBeside } from "#i18n/format.ts";
import { useApp } from "#views/AppContext.tsx";
import { reportText } from "#views/cards/reportText.ts";
import { toneOf } from "#views/cards/tone.ts";
import { ReportLink } from "#views/ReportLink.tsx";
import { aroundDay } from "./aroundDay.ts";
import styles from "./placeList.module.css";

interface PlaceListProps {
  /** Earliest first. */
  readonly reports: readonly Report[];
  /** The area, where the place is one: only what is said of others tells its place. Null for a location. */
  readonly area: AreaId | null;
  readonly day: Day;
  readonly clock: Clock;
}

/** All that was said of a place, oldest first: the rows around the day in sight, the others folded. */
export function PlaceList({ reports, area, day, clock }: PlaceListProps) {
  const { earlier, near, later } = aroundDay(reports, (report) => countsFrom(report, clock), day);
  const rows = (some: readonly Report[]) => (
    <ul className={styles.list}>
      {some.map((report) => (
        <Row key={report.id} report={report} area={area} day={day} clock={clock} />
      ))}
    </ul>
  );
  return (
    <>
      {earlier.length > 0 && (
        <details className={styles.fold}>
          <summary>{place.earlier(earlier.length)}</summary>
          {rows(earlier)}
        </details>
      )}
      {rows(near)}
      {later.length > 0 && (
        <details className={styles.fold}>
          <summary>{place.more(later.length)}</summary>
          {rows(later)}
        </details>
      )}
    </>
  );
}

const Row = memo(function Row({ report, area, day, clock }: RowProps) {
  const { dataset } = useApp();
  const from = countsFrom(report, clock);
  const isLater = from > day;
  const text = reportText(dataset, report);
  const { stance } = report;
  const main = stance ? stanceLabel(stance) : (text.figure ?? kindLabel(report.kind));
  const rest = [
    stance ? text.figure : null,
    hasNumber(report.measure) ? (countsLabel(report) ?? kindLabel(report.kind).toLowerCase()) : null,
    area !== null && report.area === area ? null : placeLabel(dataset, report),
    from === report.stated ? null : place.saidOn(formatDayShortBeside(report.stated, day)),
    isLater ? place.later[clock] : null,
  ];
  return (
    <li className={isLater ? styles.later : undefined}>
      <ReportLink report={report} className={styles.row}>
        <span className={styles.day}>{formatDayShortBeside(from, day)}</span>
        <span>
          <span className={styles.who}>{dataset.actor.get(report.actor)?.shortName ?? report.actor}</span>{" "}
          <span className={text.isNumber && !stance ? styles.figure : styles.word} data-tone={toneOf(report)}>
            {main}
          </span>{" "}
          <span className={styles.detail}>{rest.filter(Boolean).join(" · ")}</span>
        </span>
      </ReportLink>
    </li>
  );
});

interface RowProps {
  readonly report: Report;
  readonly area: AreaId | null;
  readonly day: Day;
  readonly clock: Clock;
}
