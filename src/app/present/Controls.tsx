import { type ReactNode, useEffect, useRef, useState } from "react";
import { present as words } from "#i18n/en/present.ts";
import { hideNext, move, toggleExploring, turnTo } from "#state/telling.ts";
import styles from "./controls.module.css";
import { useTelling, useTellingStore } from "./TellingContext.tsx";

/** How long the buttons stay after the last movement of the pointer, in milliseconds. */
const STAY_MS = 3_000;

/**
 * The buttons of the stage. With a mouse they come with its movement and go when it rests; while one has the
 * focus of the keyboard, on touch screens and on narrow pages they stay.
 */
export function Controls({
  menu,
  menuOpen,
  onMenu,
}: {
  menu: ReactNode;
  menuOpen: boolean;
  onMenu: () => void;
}) {
  const store = useTellingStore();
  const face = useTelling((telling) => telling.face);
  const hidden = useTelling((telling) => telling.hidden);
  const exploring = useTelling((telling) => telling.exploring);
  const at = useTelling((telling) => telling.at);
  const last = useTelling((telling) => telling.lesson.steps.length - 1);
  const awake = useAwake();
  const toggle = (name: string, pressed: boolean, act: () => void) => (
    <button type="button" aria-pressed={pressed} onClick={act}>
      {name}
    </button>
  );
  return (
    <div className={styles.controls} data-awake={awake || menuOpen}>
      <button
        type="button"
        className={styles.step}
        aria-disabled={at === 0 && !exploring}
        onClick={() => store.setState(move(-1))}
      >
        ← <span>{words.previous}</span>
      </button>
      {toggle(words.question, face === "question" && !exploring, () => store.setState(turnTo("question")))}
      {toggle(words.evidence, face === "evidence" && !exploring, () => store.setState(turnTo("evidence")))}
      <button type="button" className={styles.wide} onClick={() => store.setState(hideNext())}>
        {words.hideNext[hidden]}
      </button>
      <button type="button" aria-pressed={exploring} onClick={() => store.setState(toggleExploring())}>
        <span className={styles.long}>{exploring ? words.toStepAgain(at + 1) : words.explore}</span>
        <span className={styles.short}>{exploring ? words.stepShort(at + 1) : words.exploreShort}</span>
      </button>
      <button type="button" id="present-menu" aria-expanded={menuOpen} onClick={onMenu}>
        {words.menu}
      </button>
      <button
        type="button"
        className={styles.step}
        aria-disabled={at === last && !exploring}
        onClick={() => store.setState(move(1))}
      >
        <span>{words.next}</span> →
      </button>
      {menu}
    </div>
  );
}

/** Whether the pointer has moved, or a finger has touched, a moment ago. True at first. */
function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const wake = () => {
      setAwake(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setAwake(false), STAY_MS);
    };
    wake();
    const events = ["pointermove", "pointerdown"] as const;
    for (const name of events) document.addEventListener(name, wake, { passive: true });
    return () => {
      clearTimeout(timer.current);
      for (const name of events) document.removeEventListener(name, wake);
    };
  }, []);
  return awake;
}
