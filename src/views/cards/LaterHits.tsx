import type { Clock } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { filter as words } from "#i18n/en/filter.ts";
import { formatNumber } from "#i18n/format.ts";
import { useApp } from "#views/AppContext.tsx";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./ReportList.module.css";
import { reportAlone } from "./reportText.ts";

interface LaterHitsProps {
  /** Earliest first. */
  readonly reports: readonly Report[];
  readonly clock: Clock;
  readonly day: Day;
}

/** What passes the filter and had not been said by the day: each a way there. Nothing where there is none. */
export function LaterHits({ reports, clock, day }: LaterHitsProps) {
  const { dataset } = useApp();
  if (reports.length === 0) return null;
  const count = formatNumber(reports.length);
  return (
    <details className={styles.hits}>
      <summary>{clock === "stated" ? words.later(count) : words.laterPeriod(count)}</summary>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <ReportLink report={report} permanent>
              {reportAlone(dataset, report, day)}
            </ReportLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
