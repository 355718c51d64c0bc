import { present as words } from "#i18n/en/present.ts";
import { formatDay } from "#i18n/format.ts";
import { dayInWords } from "#i18n/sentence.ts";
import { stepOf } from "#state/telling.ts";
import { useApp, useSnapshot } from "#views/AppContext.tsx";
import { TokenText } from "#views/TokenText.tsx";
import styles from "./stepWords.module.css";
import { useTelling } from "./TellingContext.tsx";

/** The words of the step: its text or its question, one idea at a time. */
export function StepWords() {
  const step = useTelling(stepOf);
  const at = useTelling((telling) => telling.at);
  const count = useTelling((telling) => telling.lesson.steps.length);
  const own = useTelling((telling) => telling.own);
  const face = useTelling((telling) => telling.face);
  const asks = face === "question";
  return (
    <div className={styles.words} data-face={face} aria-live="polite">
      <p className={styles.when}>
        <span>{formatDay(step.day)}</span> <span>{words.of(at + 1, count)}</span>
      </p>
      <h2 className={styles.title} id="step-title">
        {step.title}
      </h2>
      {asks ? (
        <div className={styles.discuss}>
          <h3>{words.discuss}</h3>
          <p>{step.question || words.noQuestion}</p>
        </div>
      ) : (
        <p className={styles.text}>{step.text}</p>
      )}
      {own && <p className={styles.own}>{words.ownLesson}</p>}
    </div>
  );
}

/** What stands there while the date is moved freely: the day in words. */
export function FreeWords() {
  const { dataset } = useApp();
  const snapshot = useSnapshot();
  return (
    <div className={styles.words}>
      <p className={styles.when}>{words.exploring}</p>
      <h2 className={styles.title}>{formatDay(snapshot.day)}</h2>
      <p className={styles.free}>
        <TokenText tokens={dayInWords(dataset, snapshot)} live />
      </p>
    </div>
  );
}
