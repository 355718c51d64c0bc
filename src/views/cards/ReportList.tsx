import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { type Clock, countsFrom } from "#domain/clock.ts";
import { type Day, dayOf, formatIso } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { cards } from "#i18n/en/cards.ts";
import { formatDay, formatNumber } from "#i18n/format.ts";
import { showDay } from "#state/actions.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { ReportCard } from "./ReportCard.tsx";
import styles from "./ReportList.module.css";
import { heldSince, repliesIn } from "./replies.ts";
import { newestFirst } from "./reportOrder.ts";

/** How many cards are drawn before the reader asks for all: enough to scroll, cheap on a day step. */
const FEW = 30;
/** How many stand in the page as built: the table of all reports stands there too. */
const FIRST = 1;

/** What had been said by the day, the newest first, with the selected report in sight. */
export function ReportList() {
  const { dataset } = useApp();
  // The maps and the timeline go first: while playing the list follows when there is time for it.
  const day = useDeferredValue(useView((view) => view.day));
  const clock = useView((view) => view.clock);
  const selected = useView((view) => view.report);
  const [most, setMost] = useState(FIRST);
  useEffect(() => startTransition(() => setMost((known) => Math.max(known, FEW))), []);
  const list = useSelectedInSight(selected);
  const ordered = useMemo(() => newestFirst(dataset.reports, clock), [dataset, clock]);
  const said = ordered.filter((report) => countsFrom(report, clock) <= day);
  const place = said.findIndex((report) => report.id === selected);
  const shown = said.slice(0, Math.max(most, place + 1));
  const later = place < 0 && selected !== null ? dataset.report.get(selected) : undefined;
  const words = cards.list;
  return (
    <section aria-labelledby="what-was-said" ref={list}>
      <header className={styles.head}>
        <h2 className={styles.title} id="what-was-said">
          {words.title}
        </h2>
        <span className={styles.note}>
          {words.note(formatNumber(said.length), formatNumber(ordered.length))}
        </span>
      </header>
      <div className={styles.cards}>
        {later && <LaterReport report={later} clock={clock} day={day} />}
        <Cards reports={shown} clock={clock} day={day} selected={selected} />
        {said.length === 0 && <p>{words[clock === "stated" ? "none" : "nonePeriod"](formatDay(day))}</p>}
      </div>
      {shown.length < said.length && (
        <div className={styles.more}>
          <button type="button" className={styles.button} onClick={() => setMost(Number.POSITIVE_INFINITY)}>
            {words.showAll(formatNumber(said.length))}
          </button>
        </div>
      )}
    </section>
  );
}

interface CardsProps {
  readonly reports: readonly Report[];
  readonly clock: Clock;
  readonly day: Day;
  readonly selected: string | null;
}

function Cards({ reports, clock, day, selected }: CardsProps) {
  const { dataset } = useApp();
  const replies = repliesIn(dataset, clock);
  const beside = firstOfYear(day);
  return reports.map((report) => (
    <ReportCard
      key={report.id}
      report={report}
      clock={clock}
      asOf={heldSince(replies, report, day)}
      beside={beside}
      isOfDay={countsFrom(report, clock) === day}
      isSelected={report.id === selected}
    />
  ));
}

/** The selected report where the list does not hold it yet: a link may lead to one from an earlier day. */
function LaterReport({ report, clock, day }: { report: Report; clock: Clock; day: Day }) {
  const { store, timeline } = useApp();
  const from = countsFrom(report, clock);
  const words = cards.list;
  return (
    <div>
      <p className={styles.later}>
        {words[clock === "stated" ? "later" : "laterPeriod"](formatDay(day))}
        <button
          type="button"
          className={styles.button}
          onClick={() => store.setState(showDay(from, timeline))}
        >
          {words.goTo(formatDay(from))}
        </button>
      </p>
      <Cards reports={[report]} clock={clock} day={day} selected={report.id} />
    </div>
  );
}

/** Brings the selected card into sight, and focus to it, except on the page's first drawing. */
function useSelectedInSight(selected: string | null) {
  const list = useRef<HTMLElement>(null);
  const shownBefore = useRef<string | null>(null);
  // A report of the address is brought into sight, but it takes no focus from the reader.
  const linked = useRef(useApp().store.getState().report);
  useEffect(() => {
    const card = selected === null ? null : list.current?.querySelector<HTMLElement>("[aria-current]");
    if (shownBefore.current !== selected) card?.scrollIntoView({ block: "nearest" });
    if (linked.current !== selected && shownBefore.current !== selected) card?.focus({ preventScroll: true });
    if (linked.current !== selected && shownBefore.current === linked.current) linked.current = null;
    shownBefore.current = selected;
  }, [selected]);
  return list;
}

/** A day that changes once a year, so that cards stay as they are from day to day. */
function firstOfYear(day: Day): Day {
  return dayOf(`${formatIso(day).slice(0, 4)}-01-01`);
}
