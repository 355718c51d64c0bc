import { useStore } from "zustand";
import { presenter as words } from "#i18n/en/presenter.ts";
import styles from "./clocks.module.css";
import type { Desk } from "./presenting.ts";
import { elapsedMs, reset, toggled } from "./stopwatch.ts";
import { useNow } from "./useNow.ts";

/** How long the lesson has run, with pause and reset, and the time of day. Neither is read out as it goes. */
export function Clocks({ desk }: { desk: Pick<Desk, "time" | "watch"> }) {
  const { time, watch } = desk;
  const now = useNow(time);
  const state = useStore(watch);
  return (
    <div className={styles.clocks}>
      <span role="timer" aria-live="off" aria-label={words.elapsed} className={styles.elapsed}>
        {words.formatElapsed(elapsedMs(state, now))}
      </span>
      <button type="button" onClick={() => watch.setState((kept) => toggled(kept, time.now()))}>
        {state.since === null ? words.resume : words.pause}
      </button>
      <button type="button" onClick={() => watch.setState((kept) => reset(kept, time.now()))}>
        {words.reset}
      </button>
      <time className={styles.time} title={words.timeOfDay}>
        {words.formatTime(now)}
      </time>
    </div>
  );
}
