import { useId, useMemo, useRef } from "react";
import type { Clock } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import { kindLabel } from "#i18n/claimLine.ts";
import { place as words } from "#i18n/en/place.ts";
import { timeline as timelineWords } from "#i18n/en/timeline.ts";
import { type PlaceChartDay, type PlaceLane, placeChart, placeChartDay } from "#scene/placeChart.ts";
import { useSize } from "#ui/useSize.ts";
import { useApp } from "#views/AppContext.tsx";
import ink from "#views/timeline/lanes.module.css";
import { SvgLabel } from "#views/timeline/SvgLabel.tsx";
import styles from "./placeChart.module.css";

interface PlaceChartProps {
  readonly place: string;
  readonly day: Day;
  readonly clock: Clock;
  /** What it shows, in words. */
  readonly label: string;
}

/** The whole history of a place as one picture. The list below it says the same. */
export function PlaceChart({ place, day, clock, label }: PlaceChartProps) {
  const { dataset, timeline } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box, { width: 346, height: 1 });
  const chart = useMemo(
    () => placeChart(dataset, place, clock, { width, range: timeline }, timelineWords),
    [dataset, place, clock, width, timeline],
  );
  const moving = placeChartDay(chart, day, timelineWords);
  const hatch = useId();
  const { left, right, foot, lanes, kinds, axis } = chart;
  const top = kinds[0] ? kinds[0].y - 7.5 : foot;
  return (
    <div ref={box} className={styles.box}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="img"
        aria-label={label}
      >
        <defs>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M2.5 0V5" className={ink.hatch} />
          </pattern>
        </defs>
        {lanes.map((lane, index) => (
          <Lane
            key={lane.line}
            lane={lane}
            moving={moving.lanes[index]}
            left={left}
            right={right}
            hatch={hatch}
          />
        ))}
        <rect x={left} y={top} width={right - left} height={Math.max(0, foot - top)} className={ink.ground} />
        {kinds.map(({ kind, y }) => (
          <text key={kind} x={0} y={y + 3.6} fontSize={10.5} className={ink.text}>
            {kindLabel(kind)}
          </text>
        ))}
        <path d={`M${left} ${foot + 0.5}H${right}`} className={styles.axis} />
        <path
          d={axis.ticks.map(({ x, long }) => `M${x} ${foot}v${long ? 6 : 3}`).join("")}
          className={styles.axis}
        />
        {axis.labels.map((each) => (
          <SvgLabel key={`${each.x} ${each.text}`} label={each} className={ink.text} />
        ))}
        <rect x={moving.x} y={0} width={Math.max(0, right - moving.x)} height={foot} className={ink.veil} />
        <Marks chart={lanes.map(({ line }) => line)} kinds={kinds.map(({ kind }) => kind)} moving={moving} />
        <path d={`M${moving.x} 0V${foot}`} className={styles.day} />
      </svg>
    </div>
  );
}

interface LaneProps {
  readonly lane: PlaceLane;
  readonly moving: PlaceChartDay["lanes"][number] | undefined;
  readonly left: number;
  readonly right: number;
  readonly hatch: string;
}

/** The ground of a lane, its numbers, and where there are none. */
function Lane({ lane, moving, left, right, hatch }: LaneProps) {
  const { row, line, stretches } = lane;
  return (
    <g className={line === "sent-total" ? styles.sent : undefined}>
      <rect x={left} y={row.y} width={right - left} height={row.height} className={ink.ground} />
      <path d={`M${left} ${Math.round(lane.tenThousand) + 0.5}H${right}`} className={ink.hairline} />
      <path d={lane.band} className={styles.band} />
      <path d={lane.edges} className={styles.edge} />
      <path d={lane.lead} className={styles.lead} />
      <text x={0} y={row.y + row.height / 2 + 11} fontSize={10.5} className={ink.name}>
        {words.lanes[line]}
      </text>
      <text x={left - 4} y={lane.tenThousand + 3.5} fontSize={9.5} textAnchor="end" className={ink.quiet}>
        {timelineWords.tenThousand}
      </text>
      {stretches.flatMap(({ row: third, since }, index) =>
        (moving?.stretches[index]?.pieces ?? []).map((piece) =>
          since === null ? (
            <path
              key={piece.left}
              d={`M${piece.left + 3} ${third.y + third.height / 2}H${piece.right - 3}`}
              className={ink.dotted}
            />
          ) : (
            <rect
              key={piece.left}
              x={piece.left}
              y={third.y}
              width={piece.right - piece.left}
              height={third.height}
              fill={`url(#${hatch})`}
            />
          ),
        ),
      )}
    </g>
  );
}

interface MarksProps {
  readonly chart: readonly PlaceLane["line"][];
  readonly kinds: readonly string[];
  readonly moving: PlaceChartDay;
}

/** Over the veil: what was said, by the day and later, and the words where there is no number. */
function Marks({ chart, kinds, moving }: MarksProps) {
  const rows = [
    ...moving.lanes.map(({ said }, index) => ({ key: chart[index], said })),
    ...moving.kinds.map((said, index) => ({ key: kinds[index], said })),
  ];
  return (
    <>
      {rows.map(({ key, said }) => (
        <g key={key} data-line={key} className={styles.marks}>
          {([said.later, said.by] as const).map((part, index) => (
            <g key={index === 0 ? "later" : "by"} className={index === 0 ? ink.later : undefined}>
              <path d={part.fill} className={styles.fill} />
              <path d={part.stroke} className={styles.stroke} />
            </g>
          ))}
        </g>
      ))}
      {moving.lanes.flatMap(({ stretches }) =>
        stretches.flatMap(({ label }) =>
          label ? [<SvgLabel key={label.x} label={label} className={styles.words} />] : [],
        ),
      )}
    </>
  );
}
