import type { Dataset } from "#domain/dataset.ts";
import type { Report } from "#domain/report.ts";
import { cards } from "#i18n/en/cards.ts";
import { formatNumber } from "#i18n/format.ts";
import styles from "./ReportTable.module.css";
import { TableRow } from "./TableRow.tsx";

const words = cards.table;
const COLUMNS = [words.said, words.who, words.figure, words.where, words.summary, words.sources];

/**
 * All reports with their sources, the oldest first: for readers without JavaScript, for print and search.
 * Plain markup without hooks or inline styles, drawn once at build.
 */
export function ReportTable({ dataset }: { dataset: Dataset }) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.caption(formatNumber(dataset.reports.length))}</caption>
      <thead className={styles.head}>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {byMonth(dataset.reports).map(([month, reports]) => (
        <tbody key={month}>
          <tr className={styles.month}>
            <th scope="rowgroup" colSpan={COLUMNS.length}>
              {month}
            </th>
          </tr>
          {reports.map((report) => (
            <TableRow key={report.id} dataset={dataset} report={report} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function byMonth(reports: readonly Report[]): [month: string, reports: Report[]][] {
  const months = new Map<string, Report[]>();
  for (const report of reports) {
    const month = words.month(report.stated);
    const list = months.get(month);
    if (list) list.push(report);
    else months.set(month, [report]);
  }
  return [...months];
}
