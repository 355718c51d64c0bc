import { useMemo } from "react";
import type { Clock } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import { explain } from "#domain/explanation.ts";
import type { Line } from "#domain/reading.ts";
import type { AreaId } from "#domain/report.ts";
import { claimsFor } from "#domain/snapshot.ts";
import { type WhyItem, why, whySteps } from "#i18n/en/why.ts";
import { useApp } from "#views/AppContext.tsx";
import { Pieces } from "./Pieces.tsx";
import styles from "./whyNumber.module.css";

interface WhyNumberProps {
  readonly area: AreaId;
  readonly day: Day;
  readonly clock: Clock;
  /** Where the place is one of the area's set: the words that say so. */
  readonly intro: string | null;
}

/** How the figure of an area came about, step by step, with every claim that had a part in it. */
export function WhyNumber({ area, day, clock, intro }: WhyNumberProps) {
  const { dataset } = useApp();
  const strength = useMemo(() => explain(dataset, area, "strength", day, clock), [dataset, area, day, clock]);
  const isSent = claimsFor(dataset, area, "sent-total", clock).length > 0;
  return (
    <section className={styles.why} id="why" aria-labelledby="why-title">
      <h3 className={styles.title} id="why-title">
        {why.title(strength.live.length > 0)}
      </h3>
      {intro !== null && <p className={styles.intro}>{intro}</p>}
      <Steps area={area} line="strength" day={day} clock={clock} />
      {isSent && (
        <details className={styles.fold}>
          <summary>{why.otherLine}</summary>
          <Steps area={area} line="sent-total" day={day} clock={clock} />
        </details>
      )}
      <p className={styles.method}>
        <a href="method.html#counting">{why.method}</a>
      </p>
    </section>
  );
}

interface StepsProps {
  readonly area: AreaId;
  readonly line: Line;
  readonly day: Day;
  readonly clock: Clock;
}

function Steps({ area, line, day, clock }: StepsProps) {
  const { dataset } = useApp();
  const steps = useMemo(
    () => whySteps(dataset, explain(dataset, area, line, day, clock)),
    [dataset, area, line, day, clock],
  );
  return (
    <ol className={styles.steps}>
      {steps.map(({ heading, text, items }) => (
        <li key={heading}>
          <p className={styles.text}>
            <b>{heading}.</b> {text}
          </p>
          {items.length > 0 && (
            <ul className={styles.items}>
              {items.map((item) => (
                <li key={item.key}>
                  <Item item={item} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Item({ item: { pieces, reports } }: { item: WhyItem }) {
  if (reports.length === 0) return <Pieces pieces={pieces} />;
  return (
    <details className={styles.fold}>
      <summary>
        <Pieces pieces={pieces} />
      </summary>
      <ul className={styles.items}>
        {reports.map((report) => (
          <li key={report.report.id}>
            <Pieces pieces={[report]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
