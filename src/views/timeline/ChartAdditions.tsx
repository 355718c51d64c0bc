import { type Bracket, drawBracket } from "#scene/timeline/bracket.ts";
import { outlinesOf, type PlanMark } from "#scene/timeline/plans.ts";
import { xOf } from "#scene/timeline/scale.ts";
import { saidSince } from "#scene/timeline/since.ts";
import type { TimelineScene } from "#scene/timeline/timelineScene.ts";
import { useSnapshot } from "#views/AppContext.tsx";
import styles from "./chartAdditions.module.css";
import ink from "./lanes.module.css";
import { SvgLabel } from "./SvgLabel.tsx";

interface ChartAdditionsProps {
  readonly scene: TimelineScene;
  readonly brackets: readonly Bracket[];
  readonly plans: readonly PlanMark[];
}

/**
 * Drawn over the veil: marks of claims that were said only after the day shown, hollow; plans; and brackets
 * where it is disputed whether something has begun, with words that stay readable.
 */
export function ChartAdditions({ scene: { scale, lanes }, brackets, plans }: ChartAdditionsProps) {
  const day = useSnapshot().day;
  const dayX = Math.min(Math.max(xOf(scale, day), scale.x0), scale.x1);
  return (
    <g className={ink.lane}>
      {lanes.map(({ area, marks }) => (
        <path key={area} d={saidSince(marks, day)} className={styles.since} />
      ))}
      <path d={outlinesOf(plans, (said) => said <= day)} className={styles.plan} />
      <path d={outlinesOf(plans, (said) => said > day)} className={`${styles.plan} ${ink.later}`} />
      {brackets.map((bracket) => {
        const { by, later, label } = drawBracket(bracket, dayX);
        return (
          <g key={bracket.id} className={styles.bracket}>
            <path d={by} />
            <path d={later} className={ink.later} />
            {label && <SvgLabel label={label} className={label.x > dayX ? ink.wordsLater : ink.words} />}
          </g>
        );
      })}
    </g>
  );
}
