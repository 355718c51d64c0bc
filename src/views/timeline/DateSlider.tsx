import type { KeyboardEvent } from "react";
import { addDays, type Day } from "#domain/day.ts";
import type { DayRange } from "#domain/timeline.ts";
import styles from "./chart.module.css";

interface DateSliderProps extends DayRange {
  readonly day: Day;
  readonly label: string;
  /** The day in words: date and headline. */
  readonly valueText: string;
  /** May be a day outside the range: the day before its first, the day after its last. */
  readonly onDay: (day: Day) => void;
  readonly onReport: (direction: "next" | "previous") => void;
  /** The reader takes hold of it. */
  readonly onHold: () => void;
}

/**
 * The native slider over the drawn axis, itself not seen. Arrows move a day; with Shift, and PageUp and
 * PageDown, to the next and the previous report; Home and End to the ends.
 */
export function DateSlider(props: DateSliderProps) {
  const { first, last, day, label, valueText, onDay, onHold } = props;
  return (
    <input
      type="range"
      id="date"
      className={styles.slider}
      aria-label={label}
      aria-valuetext={valueText}
      min={first}
      max={last}
      step={1}
      value={day}
      onPointerDown={onHold}
      onKeyDown={(event) => onKey(event, props)}
      onChange={(event) => onDay(Number(event.currentTarget.value) as Day)}
    />
  );
}

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};

function onKey(event: KeyboardEvent, { first, last, day, onDay, onReport, onHold }: DateSliderProps) {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey) return;
  const direction = DIRECTIONS[key];
  if (direction === undefined && key !== "Home" && key !== "End") return;
  event.preventDefault();
  onHold();
  if (direction === undefined) onDay(key === "Home" ? first : last);
  else if (shiftKey || key.startsWith("Page")) onReport(direction > 0 ? "next" : "previous");
  else onDay(addDays(day, direction));
}
