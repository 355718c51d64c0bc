import { type RefObject, useId, useRef, useState } from "react";
import { type Day, dayOf } from "#domain/day.ts";
import type { LessonStep } from "#domain/lesson.ts";
import { MOST } from "#domain/lessonFormat.ts";
import type { Report } from "#domain/report.ts";
import { wantedReports } from "#domain/reportFilter.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { MOST_WORDS, NO_FILTER } from "#state/view.ts";
import { giveFocusBack } from "#ui/giveFocusBack.ts";
import { useApp } from "#views/AppContext.tsx";
import { reportAlone } from "#views/cards/reportText.ts";
import styles from "./focusField.module.css";

interface FocusFieldProps {
  readonly step: LessonStep;
  readonly onChange: (focus: readonly string[]) => void;
}

/** The most reports that are listed to choose from: words find the others. */
const LISTED = 30;
/** A day of another year than any report, so that theirs is named. */
const FAR: Day = dayOf("2000-01-01");

/** The reports of a step in their order, and those that could be. */
export function FocusField({ step, onChange }: FocusFieldProps) {
  const { dataset } = useApp();
  const chosen = useRef<HTMLUListElement>(null);
  const opener = useRef<HTMLElement>(null);
  const id = useId();
  const { focus, day, clock } = step;
  const isLate = (report: Report) => clock === "stated" && report.stated > day;
  const takeOut = (report: string) => {
    const at = focus.indexOf(report);
    const buttons = chosen.current?.querySelectorAll("button") ?? [];
    const next = buttons[at + 1] ?? buttons[at - 1];
    onChange(focus.filter((each) => each !== report));
    // The button goes with its report.
    requestAnimationFrame(() => giveFocusBack(next, opener.current));
  };
  return (
    <section className={styles.focus} aria-labelledby={id}>
      <h4 id={id}>{words.focus}</h4>
      {focus.length === 0 && <p className={styles.hint}>{words.noFocus}</p>}
      <ul ref={chosen} className={styles.chosen}>
        {focus.map((each) => {
          const report = dataset.report.get(each);
          if (!report) return null;
          const name = reportAlone(dataset, report, FAR);
          return (
            <li key={each}>
              <span>
                {name}
                {isLate(report) && <em> ({words.tooLate(report.stated)})</em>}
              </span>
              <button type="button" aria-label={words.takeOut(name)} onClick={() => takeOut(each)}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Candidates step={step} opener={opener} isLate={isLate} onChange={onChange} />
    </section>
  );
}

interface CandidatesProps extends FocusFieldProps {
  readonly opener: RefObject<HTMLElement | null>;
  readonly isLate: (report: Report) => boolean;
}

function Candidates({ step, opener, isLate, onChange }: CandidatesProps) {
  const { dataset } = useApp();
  const [text, setText] = useState("");
  const id = useId();
  const { focus, day, clock } = step;
  const said = dataset.reports.filter((report) => !isLate(report)).toReversed();
  const found = wantedReports(dataset, said, { ...NO_FILTER, words: text });
  const listed = found.slice(0, LISTED);
  const isFull = focus.length >= MOST.focus;
  return (
    <details className={styles.candidates}>
      <summary ref={opener}>{words.choose}</summary>
      <label htmlFor={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        maxLength={MOST_WORDS}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={styles.hint} role="status">
        {words.found(found.length, listed.length, clock === "stated" ? day : null)}
        {isFull && ` ${words.mostFocus(MOST.focus)}`}
      </p>
      <ul>
        {listed.map((report) => {
          const isIn = focus.includes(report.id);
          return (
            <li key={report.id}>
              <label>
                <input
                  type="checkbox"
                  checked={isIn}
                  disabled={isFull && !isIn}
                  onChange={() =>
                    onChange(isIn ? focus.filter((each) => each !== report.id) : [...focus, report.id])
                  }
                />
                {reportAlone(dataset, report, FAR)}
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
