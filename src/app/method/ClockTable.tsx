import type { ClockComparison } from "./clockExamples.ts";
import styles from "./reportLines.module.css";

/** What one area's number is on one day, by each clock. */
export function ClockTable({ title, rows }: Pick<ClockComparison, "title" | "rows">) {
  return (
    <table className={styles.clocks}>
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ clock, figure, isNumber }) => (
          <tr key={clock}>
            <th scope="row">{clock}</th>
            <td>
              {isNumber ? (
                <strong className={styles.figure} data-tone="presence">
                  {figure}
                </strong>
              ) : (
                <span className={styles.absent}>{figure}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
