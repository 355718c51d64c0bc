import type { Dataset } from "#domain/dataset.ts";
import type { Report } from "#domain/report.ts";
import { stanceLabel } from "#i18n/claimLine.ts";
import { StanceGlyph } from "#views/positions/StanceGlyph.tsx";
import styles from "./ReportFigure.module.css";
import { reportText } from "./reportText.ts";
import { toneOf } from "./tone.ts";

interface ReportFigureProps {
  readonly dataset: Dataset;
  readonly report: Report;
  /** It has been replaced or has lapsed: grey and light. */
  readonly isOver: boolean;
}

/** The figure of a report with what it counts and where; of a position its sign and word, as large. */
export function ReportFigure({ dataset, report, isOver }: ReportFigureProps) {
  const { figure, isNumber, detail } = reportText(dataset, report);
  const { stance } = report;
  const tone = isOver ? styles.over : styles[toneOf(report)];
  const size = isNumber || stance ? "" : styles.words;
  const main = stance ? stanceLabel(stance) : figure;
  const rest = [stance ? figure : null, detail].filter(Boolean).join(" ");
  if (!main && !rest) return null;
  return (
    <p className={styles.measure}>
      {main && (
        <strong className={`${styles.figure} ${size} ${tone}`}>
          {stance && <StanceGlyph stance={stance} />}
          {main}
        </strong>
      )}
      {main && rest && " "}
      {rest && <span className={styles.detail}>{rest}</span>}
    </p>
  );
}
