import { memo } from "react";
import type { TimelineWords } from "#i18n/en/timeline.ts";
import type { Frame } from "#scene/timeline/frame.ts";
import { laneName } from "#scene/timeline/gutter.ts";
import type { Lane } from "#scene/timeline/lane.ts";
import type { TimelineScene } from "#scene/timeline/timelineScene.ts";
import styles from "./chart.module.css";
import ink from "./lanes.module.css";
import { SvgLabel } from "./SvgLabel.tsx";

interface ChartGroundProps {
  readonly scene: TimelineScene;
  readonly words: TimelineWords;
}

/** What lies under the veil and stays while the day moves: the lanes with their numbers, the names of the rows. */
export const ChartGround = memo(function ChartGround({ scene, words }: ChartGroundProps) {
  const { frame, lanes, checkedUntil } = scene;
  const { left, right, positions } = frame;
  return (
    <g>
      {lanes.map((lane) => (
        <LaneGround key={lane.area} frame={frame} lane={lane} words={words} />
      ))}
      <rect x={left} y={positions.y} width={right - left} height={positions.height} className={ink.ground} />
      {checkedUntil !== null && (
        <path d={`M${checkedUntil} ${frame.lanes.kursk.y}V${frame.axis}`} className={styles.searchEnd} />
      )}
      <RowNames frame={frame} words={words} />
    </g>
  );
});

function LaneGround({ frame, lane, words }: { frame: Frame; lane: Lane; words: TimelineWords }) {
  const { left, right } = frame;
  const { row, tenThousand } = lane;
  const isWide = frame.flag !== null;
  return (
    <g>
      <rect x={left} y={row.y} width={right - left} height={row.height} className={ink.ground} />
      <path d={`M${left} ${Math.round(tenThousand) + 0.5}H${right}`} className={ink.hairline} />
      <path d={lane.band} className={ink.band} />
      <path d={lane.edges} className={ink.edge} />
      <path d={lane.lead} className={isWide ? ink.lead : ink.leadNarrow} />
      <SvgLabel
        label={laneName(words.lanes[lane.area][isWide ? "full" : "short"], row, frame)}
        className={ink.name}
      />
      {isWide && (
        <text x={left - 4} y={tenThousand + 3.5} fontSize={10} textAnchor="end" className={ink.quiet}>
          {words.tenThousand}
        </text>
      )}
    </g>
  );
}

function RowNames({ frame, words }: { frame: Frame; words: TimelineWords }) {
  const form = frame.flag ? "full" : "short";
  const { positions, rug } = frame;
  const names = [
    [words.upperPositions[form], positions.upper + 4],
    [words.lowerPositions[form], positions.lower + 4],
    [words.reports[form], Math.max(rug.y + rug.height / 2 + 4, positions.lower + 15)],
  ] as const;
  return names.map(([name, y]) => (
    <text key={y} x={0} y={y} fontSize={11} className={ink.text}>
      {name}
    </text>
  ));
}
