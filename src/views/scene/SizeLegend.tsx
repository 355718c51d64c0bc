import { en } from "#i18n/en.ts";
import { formatNumber } from "#i18n/format.ts";
import { radiusScale } from "#scene/size.ts";
import { paint } from "#views/paint.ts";
import styles from "./column.module.css";

const COUNTS = [10_000, 5_000, 1_500];

/** Nested circles at true size, from the scale that draws the map. */
export function SizeLegend({ r12 }: { r12: number }) {
  const radius = radiusScale(r12);
  const largest = radius(COUNTS[0] ?? 0);
  const foot = 2 * largest + 1;
  return (
    <svg
      className={styles.legend}
      viewBox={`0 0 150 ${foot + 1}`}
      width={150}
      height={foot + 1}
      role="img"
      aria-label={en.scene.legend}
    >
      {COUNTS.map((count, index) => {
        const r = radius(count);
        const top = foot - 2 * r;
        return (
          <g key={count}>
            <circle cx={largest + 1} cy={foot - r} r={r} fill="none" stroke={paint("ink")} strokeWidth={1} />
            <line
              x1={largest + 1}
              x2={2 * largest + 8}
              y1={top + 0.5}
              y2={top + 0.5}
              stroke={paint("rule2")}
              strokeDasharray="1 2"
            />
            <text x={2 * largest + 11} y={top + 4.5} fontSize={10.5} fill={paint("ink2")}>
              {index === 0 ? en.scene.people(formatNumber(count)) : formatNumber(count)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
