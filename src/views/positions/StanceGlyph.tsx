import type { Stance } from "#domain/report.ts";
import styles from "./StanceGlyph.module.css";

/** The sign of a position, in the ink around it. All four are equally large, so that none outweighs another. */
export function StanceGlyph({ stance }: { stance: Stance }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {stance === "denies" ? <path d="M1.8 1.8l8.4 8.4m0-8.4l-8.4 8.4" /> : <circle cx="6" cy="6" r="4.2" />}
      {stance === "has-indications" && <path className={styles.filled} d="M6 1.8a4.2 4.2 0 0 0 0 8.4z" />}
      {stance === "confirms" && <circle className={styles.filled} cx="6" cy="6" r="4.2" />}
    </svg>
  );
}
