import { useStore } from "zustand";
import { useTelling } from "#app/present/TellingContext.tsx";
import { presenter as words } from "#i18n/en/presenter.ts";
import { stepOf } from "#state/telling.ts";
import { Clocks } from "./Clocks.tsx";
import { NextStep } from "./NextStep.tsx";
import styles from "./notesPanel.module.css";
import type { StageDesk } from "./presenting.ts";

/**
 * Notes, next step and clock above the stage, where there is no second window. The class sees them too. A child
 * of the stage's own grid, of which it takes a row, so that it covers nothing.
 */
export function NotesPanel({ desk }: { desk: StageDesk }) {
  const { shown, why } = useStore(desk.door.notes);
  const { note } = useTelling(stepOf);
  if (!shown) return null;
  return (
    <aside className={styles.panel} aria-label={words.region}>
      <p className={note ? styles.note : styles.none}>{note || words.noNote}</p>
      <NextStep />
      <div className={styles.side}>
        <Clocks desk={desk} />
        <p className={styles.why}>
          <b>{words.panel.seen}</b> {why && words.panel.why[why]}
        </p>
        <button type="button" className={styles.close} onClick={desk.door.toggle}>
          {words.panel.close}
        </button>
      </div>
    </aside>
  );
}
