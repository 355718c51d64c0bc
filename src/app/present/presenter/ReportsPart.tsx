import { useTelling, useTellingStore } from "#app/present/TellingContext.tsx";
import type { Report } from "#domain/report.ts";
import { actorName, stanceLabel } from "#i18n/claimLine.ts";
import { present } from "#i18n/en/present.ts";
import { presenter as words } from "#i18n/en/presenter.ts";
import { formatDayShortBeside } from "#i18n/format.ts";
import { isHidden, press, revealAll, stepOf, type TellingAction, turnTo } from "#state/telling.ts";
import { useApp } from "#views/AppContext.tsx";
import { reportText } from "#views/cards/reportText.ts";
import { toneOf } from "#views/cards/tone.ts";
import styles from "./reportsPart.module.css";

/** Who said what in this step, also while the class is to guess it. */
export function ReportsPart() {
  const { dataset } = useApp();
  const store = useTellingStore();
  const { focus } = useTelling(stepOf);
  const someHidden = useTelling((telling) => focus.some((id) => isHidden(telling, id)));
  const reports = focus.flatMap((id) => dataset.report.get(id) ?? []);
  return (
    <section className={styles.reports} aria-labelledby="reports-title">
      <h3 id="reports-title" className={styles.name}>
        {words.reports}
      </h3>
      {reports.length === 0 && <p className={styles.none}>{words.noReports}</p>}
      <ol className={styles.list}>
        {reports.map((report, index) => (
          <Row key={report.id} report={report} number={index + 1} />
        ))}
      </ol>
      {someHidden && (
        <button type="button" className={styles.all} onClick={() => store.setState(revealAll())}>
          {present.revealAll}
        </button>
      )}
    </section>
  );
}

function Row({ report, number }: { report: Report; number: number }) {
  const { dataset } = useApp();
  const { day } = useTelling(stepOf);
  const { figure, isNumber, detail } = reportText(dataset, report);
  const who = actorName(dataset, report.actor);
  const said = report.stance ? stanceLabel(report.stance) : figure;
  const rest = [report.stance ? figure : null, detail].filter(Boolean).join(" · ");
  return (
    <li className={styles.row}>
      <span className={styles.number}>{number}</span>
      <div>
        <p className={styles.who}>
          <b>{who}</b>
          {report.speaker !== null && `, ${report.speaker}`}
          <span className={styles.day}> {formatDayShortBeside(report.stated, day)}</span>
        </p>
        <p className={styles.said}>
          {said && (
            <strong data-tone={toneOf(report)} data-number={isNumber || undefined}>
              {said}
            </strong>
          )}
          {rest && ` ${rest}`}
        </p>
      </div>
      <Act report={report} number={number} who={who} />
    </li>
  );
}

interface ActProps {
  readonly report: Report;
  readonly number: number;
  readonly who: string;
}

/** Shows the class what is hidden of a report; then the report large. */
function Act({ report: { id }, number, who }: ActProps) {
  const store = useTellingStore();
  const hiding = useTelling((telling) => (isHidden(telling, id) ? telling.hidden : "nothing"));
  const isLarge = useTelling(
    ({ opened, face, exploring }) => opened === id && face === "evidence" && !exploring,
  );
  const act = () => store.setState(pressed(id));
  if (hiding === "nothing") {
    return (
      <button type="button" aria-pressed={isLarge} aria-label={words.largeReport(number, who)} onClick={act}>
        {words.large}
      </button>
    );
  }
  return (
    <button type="button" aria-label={words.showReport(words.hiddenNow[hiding], number, who)} onClick={act}>
      {words.show} <small>{words.hiddenNow[hiding]}</small>
    </button>
  );
}

/** As on the stage, where the reports are first brought up if they are not. */
function pressed(id: string): TellingAction {
  return (telling) => {
    const isUp = telling.face === "evidence" && !telling.exploring;
    return press(id)(isUp ? telling : turnTo("evidence")(telling));
  };
}
