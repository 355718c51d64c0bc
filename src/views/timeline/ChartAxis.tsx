import { memo } from "react";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import type { ContextStrip } from "#scene/timeline/contextStrip.ts";
import type { TimelineScene } from "#scene/timeline/timelineScene.ts";
import styles from "./chart.module.css";
import ink from "./lanes.module.css";
import { SvgLabel } from "./SvgLabel.tsx";

interface ChartAxisProps {
  readonly scene: TimelineScene;
  readonly words: TimelineWords;
}

/** The axis with its dates, and the strip of the whole axis: what no veil covers. */
export const ChartAxis = memo(function ChartAxis({ scene, words }: ChartAxisProps) {
  const { frame, scale, axis, strip } = scene;
  return (
    <g>
      <path d={`M${scale.x0} ${frame.axis}H${scale.x1}`} className={styles.track} />
      <path
        d={axis.ticks.map(({ x, long }) => `M${x} ${frame.axis + 5}v${long ? 7 : 4}`).join("")}
        className={styles.tick}
      />
      {axis.labels.map((label) => (
        <SvgLabel key={`${label.x} ${label.text}`} label={label} className={ink.text} />
      ))}
      {strip && (
        <Strip
          strip={strip}
          name={words.strip[frame.flag ? "full" : "short"]}
          left={frame.left}
          right={frame.right}
          foot={frame.height}
        />
      )}
    </g>
  );
});

interface StripProps {
  readonly strip: ContextStrip;
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
}

function Strip({ strip: { row, bars, frame, ticks, years }, name, left, right, foot }: StripProps) {
  return (
    <g className={styles.strip}>
      <text x={0} y={row.y + row.height - 2} fontSize={11} className={ink.quiet}>
        {name}
      </text>
      <rect x={left} y={row.y} width={right - left} height={foot - row.y} className={styles.hit} />
      <rect x={left} y={row.y} width={right - left} height={row.height} className={ink.ground} />
      <path d={ticks.map((x) => `M${x} ${row.y}v${row.height}`).join("")} className={styles.tick} />
      <path d={bars} className={ink.rug} />
      {years.map((label) => (
        <SvgLabel key={label.text} label={label} className={styles.year} />
      ))}
      <rect
        x={left + 0.75}
        y={row.y + 0.25}
        width={frame.x + frame.width - left - 0.75}
        height={row.height - 0.5}
        className={styles.window}
      />
    </g>
  );
}
