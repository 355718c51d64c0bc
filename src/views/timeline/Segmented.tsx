import type { ReactNode } from "react";
import styles from "./options.module.css";

interface Choice<T> {
  readonly value: T;
  readonly text: string;
  /** What is read out, where that is not the text. */
  readonly name?: string;
}

interface SegmentedProps<T> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** A last button, which chooses nothing. */
  readonly children?: ReactNode;
}

/** One of a few, all in sight. Buttons, not radios: the arrow keys stay with the date. */
export function Segmented<T extends string | number>({
  label,
  choices,
  chosen,
  onChoose,
  children,
}: SegmentedProps<T>) {
  return (
    <fieldset className={styles.segmented}>
      <legend className={styles.legend}>{label}</legend>
      {choices.map(({ value, text, name }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          aria-label={name}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
      {children}
    </fieldset>
  );
}
