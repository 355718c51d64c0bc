import type { ReactNode } from "react";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import { formatDay, formatDayShortYear } from "#i18n/format.ts";
import { useSnapshot } from "#views/AppContext.tsx";
import styles from "./controls.module.css";

interface DayCountProps {
  readonly words: TimelineWords;
  /** Takes the place of the count where the bar is wide. */
  readonly note: ReactNode;
}

/** How many reports count from the day; where there is no flag, the day itself above it. */
export function DayCount({ words, note }: DayCountProps) {
  const { day, clock, reports } = useSnapshot();
  const [count, verb, shortVerb] = words.count(reports.length, clock);
  return (
    <div className={styles.day}>
      <p className={styles.date}>
        <span className={styles.long}>{formatDay(day)}</span>
        <span className={styles.short}>{formatDayShortYear(day)}</span>
      </p>
      {note && <div className={styles.note}>{note}</div>}
      <p className={note ? styles.countUnderNote : styles.count}>
        <strong>{count}</strong> <span className={styles.verb}>{verb}</span>
        <span className={styles.shortVerb}>{shortVerb}</span>
      </p>
    </div>
  );
}
