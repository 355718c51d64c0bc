import {
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useStore } from "zustand";
import type { Day } from "#domain/day.ts";
import { daysOf } from "#domain/timeline.ts";
import { laneReading } from "#i18n/areaText.ts";
import { timeline as words } from "#i18n/en/timeline.ts";
import { dayInBrief } from "#i18n/sentence.ts";
import { plainText } from "#i18n/token.ts";
import { LANE_AREAS } from "#scene/timeline/frame.ts";
import { type TimelineScene, timelineScene } from "#scene/timeline/timelineScene.ts";
import { showDay, stepReport } from "#state/actions.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { useSize } from "#ui/useSize.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import styles from "./chart.module.css";
import controls from "./controls.module.css";
import { DateSlider } from "./DateSlider.tsx";
import { DayCount } from "./DayCount.tsx";
import { PlayControls } from "./PlayControls.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import { useClockTimeline } from "./useClockTimeline.ts";
import { useZoom } from "./useZoom.ts";

// The slider and play work before them; until then what was built stands there.
const Options = lazyPart(() => import("./Options.tsx").then((module) => module.Options));

// What is read off the drawing comes after the slider works; should it not come, the drawing stays as it is.
const ChartReader = lazyPart(() => import("./ChartReader.tsx").then((module) => module.ChartReader));

/** What the server draws for, and the first render in the browser repeats: a shell of 1280 px. */
const INITIAL_SIZE = { width: 1232, height: 192 };

interface TimelineProps {
  /** Stands beside the buttons in place of the count of the day's reports, where the bar is wide. */
  readonly note?: ReactNode;
  /** Whether a part of the axis has a strip of the whole axis under it (default true). */
  readonly strip?: boolean;
}

/** The bar at the foot of the page: controls, drawing and slider. Expects a container named `shell` above it. */
export function Timeline({ note, strip = true }: TimelineProps) {
  const [opened, setOpened] = useState<Opened>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpened(null), []);
  return (
    <section className={styles.bar} aria-label={words.region}>
      <div className={controls.row}>
        <PlayControls words={words} />
        <DayCount
          words={words}
          note={note}
          listed={opened === "list"}
          opener={opener}
          onList={() => setOpened(opened === "list" ? null : "list")}
        />
        <Suspense>
          <Options words={words} onExplain={() => setOpened("clocks")} />
        </Suspense>
      </div>
      <ChartWithSlider strip={strip} panels={{ opened, opener, close }} />
    </section>
  );
}

/** The list of the day's reports, or the note on the two clocks. */
export type Opened = "list" | "clocks" | null;

/** What opens beside the drawing, one at a time. */
export interface Panels {
  readonly opened: Opened;
  /** The button of the list, which gets the focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly close: () => void;
}

function ChartWithSlider({ strip, panels }: { strip: boolean; panels: Panels }) {
  const { dataset, store, player } = useApp();
  const timeline = useClockTimeline();
  const snapshot = useSnapshot();
  const { day } = snapshot;
  const span = useView((view) => view.span);
  const playing = useStore(player.state, (state) => state.playing);
  const chart = useRef<HTMLDivElement>(null);
  const [late, setLate] = useState(false);
  useEffect(() => setLate(true), []);
  const scene = useTimelineScene(chart, strip);
  const onDay = useCallback((next: Day) => store.setState(showDay(next, timeline)), [store, timeline]);
  const onChartDay = useCallback(
    (next: Day) => {
      player.pause();
      onDay(next);
    },
    [player, onDay],
  );
  return (
    <>
      {late && (
        <Suspense>
          <ChartReader scene={scene} chart={chart} {...panels} />
        </Suspense>
      )}
      <div
        ref={chart}
        className={styles.chart}
        data-kind={scene.frame.kind}
        data-strip={strip ? "on" : "off"}
      >
        <DateSlider
          {...daysOf(span, timeline)}
          day={day}
          label={words.date}
          valueText={plainText(dayInBrief(dataset, snapshot))}
          onDay={onDay}
          onReport={(direction) => store.setState(stepReport(direction, timeline))}
          onHold={player.pause}
        />
        <TimelineChart
          scene={scene}
          day={day}
          readings={LANE_AREAS.map((area) => laneReading(snapshot.areas[area]))}
          playing={playing}
          words={words}
          onDay={onChartDay}
        />
      </div>
    </>
  );
}

/** The drawing for the element's width, redrawn only when width, span or clock change. */
function useTimelineScene(chart: RefObject<HTMLDivElement | null>, withStrip: boolean): TimelineScene {
  const { dataset, timeline } = useApp();
  const clock = useView((view) => view.clock);
  const span = useView((view) => view.span);
  const { width } = useSize(chart, INITIAL_SIZE);
  const { first, last } = daysOf(span, timeline);
  const sight = useZoom(first, last);
  return useMemo(
    () => timelineScene({ dataset, clock, width, sight, whole: timeline, withStrip, words }),
    [dataset, clock, width, sight, timeline, withStrip],
  );
}
