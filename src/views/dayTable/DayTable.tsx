import type { Dataset } from "#domain/dataset.ts";
import { type DayRows, dayRows } from "#domain/dayRows.ts";
import { lineOf } from "#domain/reading.ts";
import type { Report } from "#domain/report.ts";
import { stanceLabel } from "#i18n/claimLine.ts";
import { type GroupHeading, groupHeading } from "#i18n/dayGroup.ts";
import { dayTable as words } from "#i18n/en/dayTable.ts";
import { formatDay } from "#i18n/format.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { reportText } from "#views/cards/reportText.ts";
import table from "#views/reportTable/ReportTable.module.css";
import { ActorCell, SaidCell, SourcesCell } from "#views/reportTable/TableCells.tsx";
import styles from "./DayTable.module.css";

const COLUMNS = ["who", "figure", "where", "said", "caveat", "sources"] as const;

/** All that stands on the day of the view, with its sources. No row has an id: the table of all reports has them. */
export function DayTable() {
  const { dataset } = useApp();
  const snapshot = useSnapshot();
  const casualties = useView((view) => view.casualties);
  return (
    <table className={`${table.table} ${styles.table}`}>
      <caption className={table.caption}>{words.caption(formatDay(snapshot.day), snapshot.clock)}</caption>
      <thead className={`${table.head} ${styles.head}`}>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {dayRows(snapshot, casualties).map((rows) => (
        <Group
          key={keyOf(rows)}
          dataset={dataset}
          rows={rows}
          heading={groupHeading(dataset, snapshot, rows)}
        />
      ))}
    </table>
  );
}

function keyOf(rows: DayRows): string {
  if (rows.kind === "line") return `${rows.area} ${rows.line}`;
  return rows.kind === "stance" ? rows.stance : rows.kind;
}

interface GroupProps {
  readonly dataset: Dataset;
  readonly rows: DayRows;
  readonly heading: GroupHeading;
}

function Group({ dataset, rows, heading }: GroupProps) {
  const { title, figure, absent, notes } = heading;
  const isThere = rows.kind === "line" && rows.line === "strength";
  return (
    <tbody data-group={keyOf(rows)}>
      <tr className={table.month}>
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          {title}
          {figure !== null && (
            <>
              {": "}
              <strong className={isThere ? styles.there : undefined}>{figure}</strong>
            </>
          )}
          {absent !== null && <span className={styles.absent}>{`: ${absent}`}</span>}
          {notes.map((note) => (
            <span key={note} className={styles.note}>{`, ${note}`}</span>
          ))}
        </th>
      </tr>
      {rows.reports.map((report) => (
        <Row key={report.id} dataset={dataset} report={report} />
      ))}
    </tbody>
  );
}

/** Where the figure does not say all, the summary does: what is denied, which part it is, who is there. */
function Row({ dataset, report }: { dataset: Dataset; report: Report }) {
  const { figure, detail } = reportText(dataset, report);
  const { stance, caveat, summary } = report;
  const where = [stance && figure, detail].filter(Boolean).join(" · ");
  return (
    <tr>
      <th scope="row">
        <ActorCell dataset={dataset} report={report} />
      </th>
      <td className={table.figure}>{stance ? stanceLabel(stance) : figure}</td>
      <td>
        {where}
        {lineOf(report) === null && <p>{summary}</p>}
      </td>
      <td>
        <SaidCell report={report} />
      </td>
      <td>{caveat !== null && <p>{caveat}</p>}</td>
      <td>
        <SourcesCell dataset={dataset} report={report} />
      </td>
    </tr>
  );
}
