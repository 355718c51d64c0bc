import { useTelling, useTellingStore } from "#app/present/TellingContext.tsx";
import { presenter as words } from "#i18n/en/presenter.ts";
import { formatDayShortYear } from "#i18n/format.ts";
import { goTo } from "#state/telling.ts";
import styles from "./stepsPart.module.css";

/** All steps, to go to any of them. */
export function StepsPart() {
  const store = useTellingStore();
  const steps = useTelling(({ lesson }) => lesson.steps);
  const at = useTelling((telling) => telling.at);
  return (
    <nav className={styles.steps} aria-labelledby="steps-title">
      <h3 id="steps-title" className={styles.name}>
        {words.steps}
      </h3>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={index === at ? "step" : undefined}
              onClick={() => store.setState(goTo(index))}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{step.title}</span>
              <span className={styles.day}>{formatDayShortYear(step.day)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
