import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { cards } from "#i18n/en/cards.ts";
import { filter } from "#i18n/en/filter.ts";
import { formatDay } from "#i18n/format.ts";
import { clearFilter, showDay } from "#state/actions.ts";
import { useApp } from "#views/AppContext.tsx";
import { Cards } from "./Cards.tsx";
import styles from "./ReportList.module.css";

/** The selected report where the list does not hold it: it had not been said yet, or the filter leaves it out. */
export function LoneReport({ report, clock, day }: { report: Report; clock: Clock; day: Day }) {
  const { store, timeline } = useApp();
  const from = countsFrom(report, clock);
  const isLater = from > day;
  const words = cards.list;
  const later = words[clock === "stated" ? "later" : "laterPeriod"](formatDay(day));
  return (
    <div>
      <p className={styles.later}>
        {isLater ? later : filter.outside}
        <button
          type="button"
          className={styles.button}
          onClick={() => store.setState(isLater ? showDay(from, timeline) : clearFilter())}
        >
          {isLater ? words.goTo(formatDay(from)) : filter.clear}
        </button>
      </p>
      <Cards reports={[report]} clock={clock} day={day} selected={report.id} />
    </div>
  );
}
