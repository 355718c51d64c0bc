import { positions } from "#i18n/en/positions.ts";
import { groundsOf, type TrackFrame, trackAxis } from "#scene/positionTracks.ts";
import styles from "./PositionTracks.module.css";

const HEIGHT = 16;

/** The months and years under the tracks, and the break between the two scales. */
export function TrackAxis({ frame }: { frame: TrackFrame }) {
  const { ticks, labels } = trackAxis(frame, positions.tracks);
  const [autumn] = groundsOf(frame);
  const end = autumn ? autumn.x + autumn.width : 0;
  return (
    <svg
      className={styles.axis}
      viewBox={`0 0 ${frame.width} ${HEIGHT}`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      {groundsOf(frame).map(({ x, width }) => (
        <path key={x} d={`M${x} .5h${width}`} />
      ))}
      {ticks.map((x) => (
        <path key={x} d={`M${x} .5v4`} />
      ))}
      <path d={`M${end + 1} 5l3 -5m2 5l3 -5`} />
      {labels.map(({ text, x }) => (
        <text key={text} x={x} y={13.5} fontSize={10}>
          {text}
        </text>
      ))}
    </svg>
  );
}
