import { useTelling, useTellingStore } from "#app/present/TellingContext.tsx";
import { present } from "#i18n/en/present.ts";
import { presenter as words } from "#i18n/en/presenter.ts";
import { hideNext, move, type TellingAction, toggleBlank, toggleExploring, turnTo } from "#state/telling.ts";
import styles from "./deskControls.module.css";

/** What moves the stage, each with its key. */
export function DeskControls() {
  const store = useTellingStore();
  const { face, hidden, blank, exploring, at } = useTelling((telling) => telling);
  const last = useTelling(({ lesson }) => lesson.steps.length - 1);
  const isStill = !blank && !exploring;
  const toggle = (name: string, key: string, pressed: boolean, action: () => TellingAction) => (
    <button
      type="button"
      aria-pressed={pressed}
      aria-keyshortcuts={key}
      onClick={() => store.setState(action())}
    >
      {name} <Key name={key} />
    </button>
  );
  return (
    <section className={styles.controls} aria-label={words.controls}>
      <button
        type="button"
        className={styles.step}
        aria-disabled={at === 0 && isStill}
        onClick={() => store.setState(move(-1))}
      >
        ← {present.previous}
      </button>
      <button
        type="button"
        className={styles.onward}
        aria-disabled={at === last && isStill}
        onClick={() => store.setState(move(1))}
      >
        {present.next} →
      </button>
      {toggle(present.question, "Q", face === "question" && isStill, () => turnTo("question"))}
      {toggle(present.evidence, "A", face === "evidence" && isStill, () => turnTo("evidence"))}
      <button type="button" aria-keyshortcuts="H" onClick={() => store.setState(hideNext())}>
        {present.hideNext[hidden]} <Key name="H" />
      </button>
      {toggle(exploring ? present.toStepAgain(at + 1) : present.explore, "X", exploring, toggleExploring)}
      {toggle(words.blank, "B", blank, toggleBlank)}
    </section>
  );
}

/** Told to screen readers by the button itself. */
function Key({ name }: { name: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {name}
    </span>
  );
}
