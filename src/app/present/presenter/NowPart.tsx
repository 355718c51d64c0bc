import { useTelling } from "#app/present/TellingContext.tsx";
import { presenter as words } from "#i18n/en/presenter.ts";
import { formatDay } from "#i18n/format.ts";
import { stepOf } from "#state/telling.ts";
import styles from "./nowPart.module.css";

/** The step that is told: its note above all, and what the class reads and is asked. */
export function NowPart() {
  const step = useTelling(stepOf);
  return (
    <section className={styles.now} aria-labelledby="now-title">
      <p className={styles.day}>{formatDay(step.day)}</p>
      <h2 id="now-title" className={styles.title}>
        {step.title}
      </h2>
      <h3 className={styles.unseen}>{words.note}</h3>
      <p className={step.note ? styles.note : styles.none}>{step.note || words.noNote}</p>
      <h3 className={styles.name}>{words.question}</h3>
      <p className={step.question ? styles.question : styles.none}>{step.question || words.noQuestion}</p>
      <h3 className={styles.name}>{words.text}</h3>
      <p className={step.text ? styles.text : styles.none}>{step.text || words.noText}</p>
    </section>
  );
}
