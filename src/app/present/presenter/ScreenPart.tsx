import { StageMap } from "#app/present/StageMap.tsx";
import { useTelling } from "#app/present/TellingContext.tsx";
import type { Day } from "#domain/day.ts";
import { presenter as words } from "#i18n/en/presenter.ts";
import { formatDay } from "#i18n/format.ts";
import { showDay } from "#state/actions.ts";
import type { Telling } from "#state/telling.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { NextStep } from "./NextStep.tsx";
import styles from "./screenPart.module.css";

/** What the class sees, in small, and what comes next. */
export function ScreenPart() {
  const day = useSnapshot().day;
  const sees = useTelling((telling) => seen(telling, day));
  const exploring = useTelling((telling) => telling.exploring);
  const blank = useTelling((telling) => telling.blank);
  return (
    <div className={styles.screen}>
      <section aria-label={words.picture}>
        <p className={styles.sees} role="status">
          {sees}
        </p>
        {/* A picture: what can be pressed on the map is pressed on the stage. */}
        <div className={styles.map} data-blank={blank || undefined} inert>
          <StageMap />
        </div>
        {exploring && <FreeDate />}
      </section>
      <NextStep className={styles.next} />
    </div>
  );
}

function seen({ face, hidden, blank, exploring }: Telling, day: Day): string {
  if (blank) return words.sees.blank;
  if (exploring) return words.sees.exploring(formatDay(day));
  return `${words.sees[face]}${face === "evidence" ? words.without[hidden] : ""}`;
}

/** Moves the date on both screens. */
function FreeDate() {
  const { store, timelines } = useApp();
  const day = useSnapshot().day;
  const timeline = timelines[useView((view) => view.clock)];
  return (
    <input
      type="range"
      className={styles.date}
      min={timeline.first}
      max={timeline.last}
      value={day}
      aria-label={words.date}
      aria-valuetext={formatDay(day)}
      onChange={({ currentTarget }) => store.setState(showDay(currentTarget.valueAsNumber as Day, timeline))}
    />
  );
}
