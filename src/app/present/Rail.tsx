import { toDate } from "#domain/day.ts";
import type { LessonStep } from "#domain/lesson.ts";
import { present as words } from "#i18n/en/present.ts";
import { formatDayShort, formatDayShortYear } from "#i18n/format.ts";
import { goTo } from "#state/telling.ts";
import styles from "./rail.module.css";
import { useTelling, useTellingStore } from "./TellingContext.tsx";

/** All steps in a row, evenly spaced, with their dates: a true axis would crowd seven of them into a month. */
export function Rail() {
  const store = useTellingStore();
  const steps = useTelling((telling) => telling.lesson.steps);
  const at = useTelling((telling) => telling.at);
  return (
    <nav className={styles.rail} aria-label={words.steps}>
      <ol data-many={steps.length > MANY || undefined}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={index === at ? "step" : undefined}
              title={step.title}
              onClick={() => store.setState(goTo(index))}
            >
              <span className={styles.number}>{index + 1}</span>{" "}
              <span className={styles.date}>{dateOf(step, steps[index - 1])}</span>{" "}
              <span className={styles.unseen}>{step.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** With more steps only the dates at the ends and of the step told have room. */
const MANY = 13;

/** The year where it begins. */
function dateOf(step: LessonStep, before: LessonStep | undefined): string {
  const year = (each: LessonStep) => toDate(each.day).getUTCFullYear();
  return before && year(before) === year(step) ? formatDayShort(step.day) : formatDayShortYear(step.day);
}
