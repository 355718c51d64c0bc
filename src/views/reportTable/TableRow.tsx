import type { Dataset } from "#domain/dataset.ts";
import type { Report } from "#domain/report.ts";
import { stanceLabel } from "#i18n/claimLine.ts";
import { reportText } from "#views/cards/reportText.ts";
import styles from "./ReportTable.module.css";
import { ActorCell, SaidCell, SourcesCell } from "./TableCells.tsx";

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
        <SaidCell report={report} />
      </th>
      <td>
        <ActorCell dataset={dataset} report={report} />
      </td>
      <td className={styles.figure}>{stance ? stanceLabel(stance) : figure}</td>
      <td>{[stance && figure, detail].filter(Boolean).join(" · ")}</td>
      <td>
        {report.summary}
        {report.caveat !== null && <p>{report.caveat}</p>}
      </td>
      <td>
        <SourcesCell dataset={dataset} report={report} />
      </td>
    </tr>
  );
}
