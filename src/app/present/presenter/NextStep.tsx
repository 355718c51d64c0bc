import { useTelling } from "#app/present/TellingContext.tsx";
import { presenter as words } from "#i18n/en/presenter.ts";
import { formatDay } from "#i18n/format.ts";
import styles from "./nextStep.module.css";

/** The step after this one: when, its title and its question. */
export function NextStep({ className }: { className?: string | undefined }) {
  const step = useTelling(({ lesson, at }) => lesson.steps[at + 1]);
  return (
    <section className={className} aria-labelledby="next-step">
      <h3 id="next-step" className={styles.name}>
        {words.next}
      </h3>
      {step ? (
        <>
          <p className={styles.title}>
            <b>{step.title}</b> <span className={styles.day}>{formatDay(step.day)}</span>
          </p>
          {step.question && <p className={styles.question}>{step.question}</p>}
        </>
      ) : (
        <p className={styles.last}>{words.last}</p>
      )}
    </section>
  );
}
