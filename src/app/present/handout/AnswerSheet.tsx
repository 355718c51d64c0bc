import { useMemo } from "react";
import type { Lesson, LessonStep } from "#domain/lesson.ts";
import { isOnSinglePoint, type Position } from "#domain/position.ts";
import { hasNumber, type Report, STANCES } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { actorName, stanceLabel } from "#i18n/claimLine.ts";
import { handout } from "#i18n/en/handout.ts";
import { claimFigure } from "#i18n/figure.ts";
import { formatDay, formatDayShortBeside } from "#i18n/format.ts";
import { unbroken } from "#i18n/token.ts";
import { useApp } from "#views/AppContext.tsx";
import { reportText } from "#views/cards/reportText.ts";
import { AnswerClaims } from "./AnswerClaims.tsx";
import styles from "./answerSheet.module.css";
import { reportsOf } from "./lessonSources.ts";

const words = handout.answers;

interface AnswerSheetProps {
  readonly lesson: Lesson;
  readonly numbersOf: (reports: readonly Report[]) => string;
}

/** For the teacher: what stood on the day of each step, who disputed it, and the reports of the step. */
export function AnswerSheet({ lesson, numbersOf }: AnswerSheetProps) {
  return (
    <div className={styles.sheet} data-answers="">
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.about}>
        {words.about(lesson.title)} {words.note} {words.apart} {words.pointNote}
      </p>
      {lesson.steps.map((step, index) => (
        <Answers key={step.id} step={step} number={index + 1} numbersOf={numbersOf} />
      ))}
    </div>
  );
}

interface AnswersProps extends Pick<AnswerSheetProps, "numbersOf"> {
  readonly step: LessonStep;
  readonly number: number;
}

function Answers({ step, number, numbersOf }: AnswersProps) {
  const { dataset } = useApp();
  const { day, clock } = step;
  const snapshot = useMemo(() => snapshotOn(dataset, day, clock), [dataset, day, clock]);
  return (
    <section className={styles.step} data-answer={step.id}>
      <h2 className={styles.head}>
        {number} {step.title} <span>{handout.sheet.day(formatDay(day), clock)}</span>
      </h2>
      {step.question !== "" && <p className={styles.question}>{step.question}</p>}
      {step.note !== "" && (
        <p className={styles.note}>
          <b>{words.teacher}</b> {step.note}
        </p>
      )}
      <h3 className={styles.part}>{words.stood}</h3>
      <AnswerClaims snapshot={snapshot} />
      <h3 className={styles.part}>{words.positions}</h3>
      <Positions positions={snapshot.positions} step={step} />
      {step.focus.length > 0 && <h3 className={styles.part}>{words.reports}</h3>}
      <ul className={styles.reports}>
        {reportsOf(dataset, step).map((report) => (
          <ReportLine key={report.id} report={report} step={step} sources={numbersOf([report])} />
        ))}
      </ul>
    </section>
  );
}

/**
 * All names, since nothing can be unfolded on paper. A number given with a position is told with it, and a denial
 * of one point is told from one of the deployment.
 */
function Positions({ positions, step }: { positions: readonly Position[]; step: LessonStep }) {
  const { dataset } = useApp();
  const nameOf = ({ actor, report, since }: Position) => {
    const about = hasNumber(report.measure)
      ? claimFigure(report.measure)
      : isOnSinglePoint(report) && words.point;
    const what = about ? ` (${about})` : "";
    return actorName(dataset, actor) + what + unbroken(` ${formatDayShortBeside(since, step.day)}`);
  };
  return (
    <dl className={styles.positions}>
      {STANCES.map((stance) => (
        <div key={stance} data-stance={stance}>
          <dt>{words.stance(stance)}</dt>{" "}
          <dd>
            {positions
              .filter(({ standing }) => standing === stance)
              .map(nameOf)
              .join(" · ") || words.nobody}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ReportLineProps {
  readonly report: Report;
  readonly step: LessonStep;
  readonly sources: string;
}

/** "Pentagon, 4 Nov: at least 10,000 · in Kursk Oblast · there now. Caveat. [12, 13]" */
function ReportLine({ report, step, sources }: ReportLineProps) {
  const { dataset } = useApp();
  const { figure, detail } = reportText(dataset, report);
  const said = [report.stance && stanceLabel(report.stance), figure && unbroken(figure), detail];
  return (
    <li data-report={report.id}>
      <b>{actorName(dataset, report.actor)}</b>,{" "}
      {words.said(unbroken(formatDayShortBeside(report.stated, step.day)))}:{" "}
      {said.filter(Boolean).join(" · ") || report.summary}.
      {report.caveat !== null && <span className={styles.caveat}> {report.caveat}</span>}
      {sources !== "" && <span className={styles.numbers}> {unbroken(`[${sources}]`)}</span>}
    </li>
  );
}
