import { useMemo } from "react";
import { areOpposed } from "#domain/opposition.ts";
import type { Report } from "#domain/report.ts";
import { actorName, stanceLabel } from "#i18n/claimLine.ts";
import { present as words } from "#i18n/en/present.ts";
import { formatDayShortBeside, formatList } from "#i18n/format.ts";
import { isHidden, press, revealAll, stepOf } from "#state/telling.ts";
import { useApp } from "#views/AppContext.tsx";
import { reportText } from "#views/cards/reportText.ts";
import { EvidenceReport } from "./EvidenceReport.tsx";
import styles from "./evidence.module.css";
import { Said } from "./Said.tsx";
import { useTelling, useTellingStore } from "./TellingContext.tsx";

/** The reports of the step, over the whole stage: one opened, or all side by side, as far as nothing is to be guessed. */
export function Evidence() {
  const { dataset } = useApp();
  const step = useTelling(stepOf);
  const opened = useTelling((telling) => telling.opened);
  const reports = useMemo(() => step.focus.flatMap((id) => dataset.report.get(id) ?? []), [dataset, step]);
  const one = reports.find(({ id }) => id === opened);
  return (
    <section className={styles.evidence} aria-label={words.evidence}>
      <p className={styles.kicker}>
        <b>{step.title}</b> <span>{words.evidence}</span>
      </p>
      {one ? <EvidenceReport report={one} /> : <Reports reports={reports} />}
    </section>
  );
}

function Reports({ reports }: { reports: readonly Report[] }) {
  const hidden = useTelling((telling) => telling.hidden);
  const allShown = useTelling((telling) => reports.every(({ id }) => !isHidden(telling, id)));
  const store = useTellingStore();
  if (reports.length === 0) return <p className={styles.none}>{words.noReports}</p>;
  return (
    <>
      <ol className={styles.grid} data-count={Math.min(reports.length, MOST_COUNTED)}>
        {reports.map((report, index) => (
          <Cell key={report.id} report={report} number={index + 1} among={reports} />
        ))}
      </ol>
      {hidden !== "nothing" && !allShown && (
        <div className={styles.guess}>
          <p>
            <b>{words.guess[hidden]}</b> <Pool reports={reports} />
          </p>
          <button type="button" onClick={() => store.setState(revealAll())}>
            {words.revealAll}
          </button>
        </div>
      )}
    </>
  );
}

/** Beyond so many the cells are as small as they get. */
const MOST_COUNTED = 9;

interface CellProps {
  readonly report: Report;
  /** From 1. */
  readonly number: number;
  readonly among: readonly Report[];
}

/** Who said what, as far as it is not hidden. A press shows what is hidden, then the whole report. */
function Cell({ report, number, among }: CellProps) {
  const { dataset } = useApp();
  const store = useTellingStore();
  const step = useTelling(stepOf);
  const hiding = useTelling((telling) => (isHidden(telling, report.id) ? telling.hidden : "nothing"));
  const who = actorName(dataset, report.actor);
  const against = among.flatMap((other, index) =>
    other !== report && areOpposed(report, other) ? [String(index + 1)] : [],
  );
  return (
    <li>
      <button type="button" className={styles.cell} onClick={() => store.setState(press(report.id))}>
        <span className={styles.number}>{number}</span>
        <span className={styles.said}>
          {hiding === "figures" ? (
            <span className={styles.hidden}>{words.hidden.figures}</span>
          ) : (
            <Said report={report} />
          )}
          {hiding === "names" ? (
            <span className={styles.hidden}>{words.hidden.names}</span>
          ) : (
            <b className={styles.who}>{who}</b>
          )}
          <span className={styles.when}>
            {formatDayShortBeside(report.stated, step.day)}
            {against.length > 0 && <i> {words.pairs(formatList(against))}</i>}
          </span>
          <span className={styles.unseen}>{hiding === "nothing" ? words.open : words.reveal}</span>
        </span>
      </button>
    </li>
  );
}

/** What is to be told apart, in an order that gives nothing away. */
function Pool({ reports }: { reports: readonly Report[] }) {
  const { dataset } = useApp();
  const hidden = useTelling((telling) => telling.hidden);
  const all = reports.map((report) => {
    if (hidden === "names") return actorName(dataset, report.actor);
    const { figure } = reportText(dataset, report);
    return report.stance ? stanceLabel(report.stance) : (figure ?? words.noNumber);
  });
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, "en", { numeric: true })).join(" · ");
}
