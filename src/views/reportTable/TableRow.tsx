import type { Dataset } from "#domain/dataset.ts";
import { formatIso } from "#domain/day.ts";
import type { Report, Source } from "#domain/report.ts";
import { interestLabel, stanceLabel } from "#i18n/claimLine.ts";
import { cards } from "#i18n/en/cards.ts";
import { formatDayShortYear } from "#i18n/format.ts";
import { describeSource } from "#views/cards/describeSource.ts";
import { reportText } from "#views/cards/reportText.ts";
import styles from "./ReportTable.module.css";

interface TableRowProps {
  readonly dataset: Dataset;
  readonly report: Report;
}

/** One report of the table. Its id is `row-` and the id of the report, so that it can be linked to. */
export function TableRow({ dataset, report }: TableRowProps) {
  const { figure, detail } = reportText(dataset, report);
  const { stance } = report;
  return (
    <tr id={`row-${report.id}`}>
      <th scope="row">
        <time dateTime={formatIso(report.stated)}>{formatDayShortYear(report.stated)}</time>
        <Period report={report} />
      </th>
      <td>
        <Actor dataset={dataset} report={report} />
      </td>
      <td className={styles.figure}>{stance ? stanceLabel(stance) : figure}</td>
      <td>{[stance && figure, detail].filter(Boolean).join(" · ")}</td>
      <td>
        {report.summary}
        {report.caveat !== null && <p>{report.caveat}</p>}
      </td>
      <td>
        <ul>
          {report.sources
            .flatMap((id) => dataset.source.get(id) ?? [])
            .map((source) => (
              <li key={source.id}>
                <SourceLink source={source} />
              </li>
            ))}
        </ul>
      </td>
    </tr>
  );
}

/** The days a report is about, where those are not just the day it was said. */
function Period({ report: { period, stated } }: Pick<TableRowProps, "report">) {
  const first = period.from ?? period.to;
  const last = period.to ?? period.from;
  if (first === null || last === null || (first === stated && last === stated)) return null;
  return <p>{cards.table.about(formatDayShortYear(first), formatDayShortYear(last))}</p>;
}

function Actor({ dataset, report: { actor: id, speaker } }: TableRowProps) {
  const actor = dataset.actor.get(id);
  const more = [speaker, actor && interestLabel(actor.interest)].filter(Boolean).join(" · ");
  return (
    <>
      <b>{actor?.name ?? id}</b>
      {more !== "" && <p>{more}</p>}
    </>
  );
}

function SourceLink({ source }: { source: Source }) {
  const { url, publisher, language } = source;
  const description = describeSource(source);
  return (
    <>
      {url === null ? (
        publisher
      ) : (
        <a href={url} hrefLang={language} rel="noopener noreferrer">
          {publisher}
        </a>
      )}
      {description !== "" && `, ${description}`}
    </>
  );
}
