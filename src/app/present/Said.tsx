import type { Report } from "#domain/report.ts";
import { stanceLabel } from "#i18n/claimLine.ts";
import { useApp } from "#views/AppContext.tsx";
import { reportText } from "#views/cards/reportText.ts";
import { toneOf } from "#views/cards/tone.ts";
import { StanceGlyph } from "#views/positions/StanceGlyph.tsx";
import styles from "./evidence.module.css";

/** The figure, or the position, of a report, and what it is of. */
export function Said({ report }: { report: Report }) {
  const { dataset } = useApp();
  const { figure, isNumber, detail } = reportText(dataset, report);
  const { stance } = report;
  const main = stance ? stanceLabel(stance) : figure;
  const rest = [stance ? figure : null, detail].filter(Boolean).join(" · ");
  return (
    <>
      {main && (
        <strong className={styles.figure} data-tone={toneOf(report)} data-number={isNumber || undefined}>
          {stance && <StanceGlyph stance={stance} />}
          {main}
        </strong>
      )}
      {rest && <span className={styles.detail}>{rest}</span>}
    </>
  );
}
