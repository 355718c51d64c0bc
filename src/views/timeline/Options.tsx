import { useId } from "react";
import { useStore } from "zustand";
import { CLOCKS } from "#domain/clock.ts";
import { TIMELINE_SPANS } from "#domain/timeline.ts";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import { showClock, showLatest, showSpan } from "#state/actions.ts";
import { SPEEDS } from "#state/player.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import controls from "./controls.module.css";
import { Icon } from "./icons.tsx";
import styles from "./options.module.css";
import { Segmented } from "./Segmented.tsx";
import { useClockTimeline } from "./useClockTimeline.ts";

interface OptionsProps {
  readonly words: TimelineWords;
  /** The reader asks what the two clocks are. */
  readonly onExplain: () => void;
}

/** Clock, span, speed and "Latest": in the row where it is wide, else behind a button that names what is chosen. */
export function Options({ words, onExplain }: OptionsProps) {
  const id = useId();
  const { clock, span, speed } = useChosen();
  const chosen = [words.clocks[clock], words.spans[span], words.speedShort(speed)].join(" · ");
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        popoverTarget={id}
        aria-label={`${words.options}: ${chosen}`}
      >
        <span className={styles.chosen}>{chosen}</span>
        <Icon name="options" />
      </button>
      <div id={id} popover="auto" className={styles.options}>
        <Choices words={words} onExplain={onExplain} />
        <Latest words={words} />
        <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
          {words.close}
        </button>
      </div>
    </>
  );
}

function useChosen() {
  const { player } = useApp();
  return {
    clock: useView((view) => view.clock),
    span: useView((view) => view.span),
    speed: useStore(player.state, (state) => state.speed),
  };
}

function Choices({ words, onExplain }: OptionsProps) {
  const { store, player, timeline } = useApp();
  const { clock, span, speed } = useChosen();
  return (
    <>
      <Segmented
        label={words.clock}
        choices={CLOCKS.map((value) => ({ value, text: words.clocks[value] }))}
        chosen={clock}
        onChoose={(value) => store.setState(showClock(value))}
      >
        <button type="button" aria-label={`${words.clockHelp}?`} onClick={onExplain}>
          <span className={styles.legend}>{words.clockHelp}</span>?
        </button>
      </Segmented>
      <Segmented
        label={words.span}
        choices={TIMELINE_SPANS.map((value) => ({ value, text: words.spans[value] }))}
        chosen={span}
        onChoose={(value) => store.setState(showSpan(value, timeline))}
      />
      <Segmented
        label={words.speed}
        choices={SPEEDS.map((value) => ({
          value,
          text: words.speedShort(value),
          name: words.speedName(value),
        }))}
        chosen={speed}
        onChoose={player.setSpeed}
      />
    </>
  );
}

function Latest({ words }: { words: TimelineWords }) {
  const { store, player } = useApp();
  const timeline = useClockTimeline();
  const isLatest = useSnapshot().day === timeline.reportDays.at(-1);
  const show = () => {
    player.pause();
    store.setState(showLatest(timeline));
  };
  return (
    <button
      type="button"
      className={controls.button}
      aria-label={words.latestName}
      aria-disabled={isLatest || undefined}
      onClick={isLatest ? undefined : show}
    >
      {words.latest}
    </button>
  );
}
