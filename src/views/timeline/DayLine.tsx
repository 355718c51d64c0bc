import type { Flag } from "#scene/timeline/dayScene.ts";
import type { Frame } from "#scene/timeline/frame.ts";
import styles from "./chart.module.css";
import { SvgLabel } from "./SvgLabel.tsx";

interface DayLineProps {
  readonly frame: Frame;
  readonly x: number;
  /** Null: a pointer stands on the line instead. */
  readonly flag: Flag | null;
  readonly playing: boolean;
}

/** The line of the day with its flag, the played part of the axis and the thumb. */
export function DayLine({ frame, x, flag, playing }: DayLineProps) {
  const top = flag && frame.flag ? frame.flag.y + frame.flag.height : frame.lanes.kursk.y - 9;
  return (
    <g>
      <path d={`M${frame.x0} ${frame.axis}H${x}`} className={styles.played} />
      <path d={`M${x} ${top}V${frame.axis - 9}`} className={styles.dayLine} />
      {flag && frame.flag ? (
        <>
          <rect
            x={flag.x}
            y={frame.flag.y}
            width={flag.width}
            height={frame.flag.height}
            rx={2}
            className={styles.flag}
          />
          <SvgLabel label={flag.label} className={styles.flagText} />
        </>
      ) : (
        <path d={`M${x - 5} ${top}h10l-5 7z`} className={styles.flag} />
      )}
      <g transform={`translate(${x} ${frame.axis})`}>
        <circle r={17} className={styles.hover} />
        <circle r={14.5} className={styles.focus} />
        <circle r={7.8} className={styles.thumb} />
        {playing ? (
          <path d="M-2.2-3.6 4 0-2.2 3.6z" className={styles.flag} />
        ) : (
          <path d="M-1.8-2.8v5.6M1.8-2.8v5.6" className={styles.grip} />
        )}
      </g>
    </g>
  );
}
