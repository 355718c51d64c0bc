import type { Dataset } from "#domain/dataset.ts";
import { formatIso } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { stanceLabel } from "#i18n/claimLine.ts";
import { methodPage } from "#i18n/en/method/page.ts";
import { formatDay } from "#i18n/format.ts";
import { unbroken } from "#i18n/token.ts";
import { reportText } from "#views/cards/reportText.ts";
import { toneOf } from "#views/cards/tone.ts";
import styles from "./reportLines.module.css";

interface ReportLinesProps {
  readonly dataset: Dataset;
  readonly reports: readonly Report[];
  /** Prints the caveat of each below it. */
  readonly withCaveat?: boolean;
}

/** Reports as they were said: figure with qualifier, what it counts and where, who and when. Links to the map. */
export function ReportLines({ dataset, reports, withCaveat = false }: ReportLinesProps) {
  return (
    <ul className={styles.lines}>
      {reports.map((report) => (
        <li key={report.id}>
          <ReportLine dataset={dataset} report={report} />
          {withCaveat && report.caveat !== null && <p className={styles.caveat}>{report.caveat}</p>}
        </li>
      ))}
    </ul>
  );
}

function ReportLine({ dataset, report }: { dataset: Dataset; report: Report }) {
  const { stance, stated } = report;
  const { figure, detail } = reportText(dataset, report);
  const main = stance ? stanceLabel(stance) : figure;
  const rest = [stance ? figure : null, detail].filter(Boolean).join(" · ");
  return (
    <>
      <p className={styles.said}>
        <strong className={styles.figure} data-tone={toneOf(report)}>
          {main && unbroken(main)}
        </strong>{" "}
        <span>{rest}</span>
      </p>
      <a className={styles.who} href={`index.html?report=${report.id}`}>
        {dataset.actor.get(report.actor)?.name ?? report.actor},{" "}
        <time dateTime={formatIso(stated)}>{methodPage.said(unbroken(formatDay(stated)))}</time>
      </a>
    </>
  );
}
