import { useId, useState } from "react";
import { type Day, formatIso, parseDay } from "#domain/day.ts";
import { isWithin } from "#domain/timeline.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { useApp } from "#views/AppContext.tsx";
import styles from "./lesson.module.css";

interface DateFieldProps {
  readonly day: Day;
  readonly onChange: (day: Day) => void;
}

/** A day of the axis. What is being typed need not be one yet; then the day stays and the field says what can be. */
export function DateField({ day, onChange }: DateFieldProps) {
  const { timeline } = useApp();
  const { first, last } = timeline;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    const next = parseDay(text);
    const isDay = next !== null && isWithin(next, timeline);
    setTyped(isDay ? null : text);
    if (isDay) onChange(next);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.date}</label>
      <input
        id={id}
        className={styles.input}
        type="date"
        min={formatIso(first)}
        max={formatIso(last)}
        value={typed ?? formatIso(day)}
        aria-invalid={typed !== null}
        aria-describedby={typed === null ? undefined : `${id}about`}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
      {typed !== null && (
        <p id={`${id}about`} className={styles.hint}>
          {words.dateBetween(first, last)}
        </p>
      )}
    </div>
  );
}
