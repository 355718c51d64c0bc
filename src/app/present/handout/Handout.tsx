import type { Lesson } from "#domain/lesson.ts";
import { handout } from "#i18n/en/handout.ts";
import { useApp } from "#views/AppContext.tsx";
import { AnswerSheet } from "./AnswerSheet.tsx";
import { Colophon, SourceList } from "./HandoutEnd.tsx";
import { HandoutStep } from "./HandoutStep.tsx";
import styles from "./handout.module.css";
import { lessonSources, reportsOf } from "./lessonSources.ts";
import type { Sheets } from "./sheets.ts";

const words = handout.sheet;

interface HandoutProps {
  readonly lesson: Lesson;
  /** Of the presentation. Without a scheme (`present.html`) it is printed without a code. */
  readonly address: string;
  /** Adds the answer sheet, on pages of its own. */
  readonly answers: boolean;
}

/** A lesson on paper: two steps a page, then the address and the sources. Needs an `AppProvider`, and no page. */
export function Handout({ lesson, address, answers }: HandoutProps) {
  return <PrintedSheets lesson={lesson} address={address} own={false} sheets={answers ? "both" : "class"} />;
}

export interface PrintedSheetsProps extends Omit<HandoutProps, "answers"> {
  /** The lesson is its author's own, which is said. */
  readonly own: boolean;
  readonly sheets: Sheets;
}

/** What is printed of a lesson. The sheet for the class ends with the sources; the answers can be kept apart. */
export function PrintedSheets({ lesson, address, own, sheets }: PrintedSheetsProps) {
  const { dataset } = useApp();
  const { sources, numbersOf } = lessonSources(dataset, lesson);
  const answers = sheets !== "class" && <AnswerSheet lesson={lesson} numbersOf={numbersOf} />;
  return (
    <div className={styles.sheets} data-handout={sheets}>
      {sheets === "answers" ? (
        answers
      ) : (
        <>
          <SheetHead title={lesson.title} />
          {lesson.steps.map((step, index) => (
            <HandoutStep
              key={step.id}
              step={step}
              number={index + 1}
              sources={numbersOf(reportsOf(dataset, step))}
            />
          ))}
        </>
      )}
      <Colophon address={address} own={own} />
      <SourceList sources={sources} />
      {sheets === "both" && <div className={styles.apart}>{answers}</div>}
    </div>
  );
}

function SheetHead({ title }: { title: string }) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.name} data-lines="">
        {words.name}
      </p>
      <p className={styles.about}>
        {words.claims} {words.signs}
      </p>
    </div>
  );
}
