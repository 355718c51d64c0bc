import { useStore } from "zustand";
import { nextReportDay, previousReportDay } from "#domain/timeline.ts";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import { stepReport } from "#state/actions.ts";
import { useApp, useSnapshot } from "#views/AppContext.tsx";
import styles from "./controls.module.css";
import { Icon, type IconName } from "./icons.tsx";
import { useClockTimeline } from "./useClockTimeline.ts";

/** Previous report, play or pause, next report. */
export function PlayControls({ words }: { words: TimelineWords }) {
  const { store, player } = useApp();
  const timeline = useClockTimeline();
  const day = useSnapshot().day;
  const playing = useStore(player.state, (state) => state.playing);
  const step = (direction: "next" | "previous") => {
    player.pause();
    store.setState(stepReport(direction, timeline));
  };
  return (
    <div className={styles.play}>
      <IconButton
        icon="previous"
        name={words.previous}
        idle={previousReportDay(timeline, day) === null}
        onClick={() => step("previous")}
      />
      <IconButton
        icon={playing ? "pause" : "play"}
        name={playing ? words.pause : words.play}
        filled
        onClick={player.toggle}
      />
      <IconButton
        icon="next"
        name={words.next}
        idle={nextReportDay(timeline, day) === null}
        onClick={() => step("next")}
      />
    </div>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: string;
  /** Nothing to do here. It keeps the focus, so that a reader at the end is not thrown out. */
  readonly idle?: boolean;
  readonly filled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ icon, name, idle = false, filled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={filled ? styles.filled : styles.button}
      aria-label={name}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
