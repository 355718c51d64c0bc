import { russiaBox } from "#i18n/areaText.ts";
import { useApp, useSnapshot } from "#views/AppContext.tsx";
import styles from "./russiaNote.module.css";

/** Russia as a whole, beside the buttons: an embed has no room for it above the panes. */
export function RussiaNote() {
  const { dataset } = useApp();
  const snapshot = useSnapshot();
  return (["strength", "sent-total"] as const).map((line) => {
    const { title, figure, absent, notes } = russiaBox(dataset, snapshot, line);
    return (
      <p key={line} className={styles.line}>
        <span className={styles.title}>{title}: </span>
        {figure ? (
          <b className={styles.figure} data-line={line}>
            {figure}
          </b>
        ) : (
          <span>{absent}</span>
        )}
        {notes.length > 0 && `${figure ? " " : "; "}${notes.join("; ")}`}
      </p>
    );
  });
}
