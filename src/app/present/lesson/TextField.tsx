import { useId } from "react";
import { lesson as words } from "#i18n/en/lesson.ts";
import styles from "./lesson.module.css";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** The longest text, in UTF-16 units. */
  readonly most: number;
  /** Lines in sight; one is a line of its own. */
  readonly rows?: number;
  readonly about?: string;
  readonly onChange: (value: string) => void;
}

/** From so many characters left on, the field tells how many. */
const NEAR_END = 200;

/** A text of a lesson. Any script, any direction; never markup. */
export function TextField({ label, value, most, rows = 1, about, onChange }: TextFieldProps) {
  const id = useId();
  const left = most - value.length;
  const isNear = left < Math.min(NEAR_END, most / 4);
  const shared = {
    id,
    className: styles.input,
    dir: "auto" as const,
    maxLength: most,
    value,
    "aria-describedby": about || isNear ? `${id}about` : undefined,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input {...shared} type="text" onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {(about || isNear) && (
        <p id={`${id}about`} className={styles.hint}>
          {[about, isNear && `${words.left(left)}.`].filter(Boolean).join(" ")}
        </p>
      )}
    </div>
  );
}
