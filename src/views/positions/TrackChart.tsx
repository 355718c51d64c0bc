import type { Day } from "#domain/day.ts";
import type { PositionTrack } from "#domain/positionTracks.ts";
import {
  GLYPH_RADIUS,
  groundsOf,
  placeOf,
  TRACK_HEIGHT,
  type TrackFrame,
  type TrackMark,
  trackScene,
} from "#scene/positionTracks.ts";
import styles from "./PositionTracks.module.css";

interface TrackChartProps {
  readonly track: PositionTrack;
  readonly frame: TrackFrame;
  readonly day: Day;
  /** Says in words which way it went. */
  readonly label: string;
  readonly signOf: (mark: TrackMark) => string;
}

/** A track drawn: who said they were there above, who denied or left it open below, the lines telling until when. */
export function TrackChart({ track, frame, day, label, signOf }: TrackChartProps) {
  const { marks, lines } = trackScene(track, frame, day);
  const x = placeOf(frame, day);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${frame.width} ${TRACK_HEIGHT}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={label}
    >
      {groundsOf(frame).map((ground) => (
        <rect key={ground.x} {...ground} y={0} height={TRACK_HEIGHT} className={styles.ground} />
      ))}
      {lines.map(({ standing, by, later }) => (
        <g key={standing} data-standing={standing}>
          <path d={later} className={styles.laterLine} />
          <path d={by} className={styles.standingLine} />
        </g>
      ))}
      <path d={`M${x} 0V${TRACK_HEIGHT}`} className={styles.dayLine} />
      {marks.map((mark) => (
        <Sign key={mark.taken.report.id} mark={mark} isLater={mark.day > day} title={signOf(mark)} />
      ))}
    </svg>
  );
}

function Sign({ mark, isLater, title }: { mark: TrackMark; isLater: boolean; title: string }) {
  return (
    <g className={isLater ? styles.later : styles.said}>
      <title>{title}</title>
      <circle cx={mark.x} cy={mark.y} r={GLYPH_RADIUS + 1} className={styles.ground} />
      <path d={mark.fill} className={styles.filled} />
      <path d={mark.stroke} />
    </g>
  );
}
