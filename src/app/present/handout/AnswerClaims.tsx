import { dayRows, type LineRows } from "#domain/dayRows.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { claimLine } from "#i18n/claimLine.ts";
import { groupHeading } from "#i18n/dayGroup.ts";
import { handout } from "#i18n/en/handout.ts";
import { unbroken } from "#i18n/token.ts";
import { ladderMaximum, ladderOf } from "#scene/ladder.ts";
import { useApp } from "#views/AppContext.tsx";
import { reportAlone } from "#views/cards/reportText.ts";
import styles from "./answerSheet.module.css";

/**
 * The live claims of each area and line, the highest first, or the words for no number and what was reported
 * last; then who says they are there without a number. The three areas are always there.
 */
export function AnswerClaims({ snapshot }: { snapshot: Snapshot }) {
  const { dataset } = useApp();
  const rows = dayRows(snapshot, false);
  const lines = rows.flatMap((each) => (each.kind === "line" && isTold(each) ? [each] : []));
  const presence = rows.flatMap((each) => (each.kind === "presence" ? each.reports : []));
  return (
    <dl className={styles.claims}>
      {lines.map((each) => (
        <Line key={`${each.area} ${each.line}`} rows={each} snapshot={snapshot} />
      ))}
      {presence.length > 0 && (
        <div className={styles.presence} data-claims="presence">
          <dt>{handout.answers.presence}</dt>
          {presence.map((report) => (
            <dd key={report.id}>{reportAlone(dataset, report, snapshot.day)}</dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** Of an area nobody may ever have said how many were sent there in all: then the line goes without saying. */
function isTold({ area, line, last }: LineRows): boolean {
  return line === "strength" || area === "russia" || last !== null;
}

function Line({ rows, snapshot }: { rows: LineRows; snapshot: Snapshot }) {
  const { dataset } = useApp();
  const { title, absent, notes } = groupHeading(dataset, snapshot, rows);
  const { rungs } = ladderOf(rows.reading, ladderMaximum(dataset, rows.line));
  return (
    <div data-claims={`${rows.area} ${rows.line}`}>
      <dt>{title}</dt>
      {rungs.map(({ claim: { report } }) => {
        const { figure, actor, day } = claimLine(dataset, report, snapshot.day);
        return (
          <dd key={report.id}>
            <b>{figure && unbroken(figure)}</b> {actor}, {unbroken(day)}
          </dd>
        );
      })}
      {absent && <dd className={styles.absent}>{absent}</dd>}
      {notes.map((note) => (
        <dd key={note} className={styles.aside}>
          {note}
        </dd>
      ))}
    </div>
  );
}
