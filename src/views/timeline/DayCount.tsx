import type { ReactNode, Ref } from "react";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import { formatDay, formatDayShortYear } from "#i18n/format.ts";
import { useSnapshot } from "#views/AppContext.tsx";
import styles from "./controls.module.css";

interface DayCountProps {
  readonly words: TimelineWords;
  /** Takes the place of the count where the bar is wide. */
  readonly note: ReactNode;
  /** Whether the day's reports are listed. */
  readonly listed: boolean;
  readonly onList: () => void;
  readonly opener: Ref<HTMLButtonElement>;
}

/** How many reports count from the day, a button that lists them; where there is no flag, the day itself above it. */
export function DayCount({ words, note, listed, onList, opener }: DayCountProps) {
  const { day, clock, reports } = useSnapshot();
  const [count, verb, shortVerb] = words.count(reports.length, clock);
  const text = (
    <>
      <strong>{count}</strong>{" "}
      <span className={styles.verb}>
        {verb}
        {words.saidLater(reports.filter(({ stated }) => stated > day).length)}
      </span>
      <span className={styles.shortVerb}>{shortVerb}</span>
    </>
  );
  return (
    <div className={styles.day}>
      <p className={styles.date}>
        <span className={styles.long}>{formatDay(day)}</span>
        <span className={styles.short}>{formatDayShortYear(day)}</span>
      </p>
      {note && <div className={styles.note}>{note}</div>}
      <p className={note ? styles.countUnderNote : styles.count}>
        {reports.length > 0 || listed ? (
          <button
            ref={opener}
            type="button"
            className={styles.lister}
            aria-expanded={listed}
            onClick={onList}
          >
            {text}
          </button>
        ) : (
          text
        )}
      </p>
    </div>
  );
}
