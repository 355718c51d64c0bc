import { useId, useMemo, useRef } from "react";
import type { Day } from "#domain/day.ts";
import type { Heading } from "#i18n/areaText.ts";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import { dayScene } from "#scene/timeline/dayScene.ts";
import type { TimelineScene } from "#scene/timeline/timelineScene.ts";
import { ChartAxis } from "./ChartAxis.tsx";
import { ChartDay } from "./ChartDay.tsx";
import { ChartGround } from "./ChartGround.tsx";
import styles from "./chart.module.css";
import { DayLine } from "./DayLine.tsx";
import ink from "./lanes.module.css";
import { useChartPointer } from "./useChartPointer.ts";

interface TimelineChartProps {
  readonly scene: TimelineScene;
  readonly day: Day;
  /** What the gutter says of each lane on the day. */
  readonly readings: readonly Heading[];
  readonly playing: boolean;
  readonly words: TimelineWords;
  readonly onDay: (day: Day) => void;
}

/** The drawing above the slider. Not read out: the slider says the day, and the text beside the maps the rest. */
export function TimelineChart({ scene, day, readings, playing, words, onDay }: TimelineChartProps) {
  const svg = useRef<SVGSVGElement>(null);
  const hatch = useId();
  const moving = useMemo(() => dayScene(scene, day, words), [scene, day, words]);
  useChartPointer(svg, scene, onDay);
  const { frame } = scene;
  return (
    <svg
      ref={svg}
      className={styles.drawing}
      data-kind={frame.kind}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMinYMin meet"
      aria-hidden="true"
      focusable="false"
    >
      <Hatch id={hatch} />
      <ChartGround scene={scene} words={words} />
      <ChartDay scene={scene} day={moving} readings={readings} hatch={`url(#${hatch})`} />
      <ChartAxis scene={scene} words={words} />
      <DayLine frame={frame} x={moving.x} flag={moving.flag} playing={playing} />
    </svg>
  );
}

/** 1.2 px lines each 5 px at 45°: no live number. */
function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M2.5 0V5" className={ink.hatch} />
      </pattern>
    </defs>
  );
}
