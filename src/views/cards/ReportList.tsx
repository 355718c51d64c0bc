import {
  type RefObject,
  startTransition,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Report } from "#domain/report.ts";
import { isOpen, wantedReports } from "#domain/reportFilter.ts";
import { cards } from "#i18n/en/cards.ts";
import { filter as filterWords } from "#i18n/en/filter.ts";
import { formatDay, formatDayShortBeside, formatNumber } from "#i18n/format.ts";
import { giveFocusBack } from "#ui/giveFocusBack.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { Cards } from "./Cards.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { LaterHits } from "./LaterHits.tsx";
import { LoneReport } from "./LoneReport.tsx";
import styles from "./ReportList.module.css";
import { newestFirst } from "./reportOrder.ts";
import { useReportFilter } from "./useReportFilter.ts";

/** How many cards are drawn before the reader asks for all: enough to scroll, cheap on a day step. */
const FEW = 30;
/** How many stand in the page as built: the table of all reports stands there too. */
const FIRST = 1;
const NO_REPORTS: readonly Report[] = [];

/** What had been said by the day and passes the filter, the newest first, with the selected report in sight. */
export function ReportList() {
  const { dataset } = useApp();
  // The maps and the timeline go first: while playing the list follows when there is time for it.
  const current = useSnapshot().day;
  const day = useDeferredValue(current);
  const filter = useDeferredValue(useReportFilter());
  const clock = useView((view) => view.clock);
  const selected = useView((view) => view.report);
  const [most, setMost] = useState(FIRST);
  useEffect(() => startTransition(() => setMost((known) => Math.max(known, FEW))), []);
  const list = useSelectedInSight(selected, day === current);
  const ordered = useMemo(() => newestFirst(dataset.reports, clock), [dataset, clock]);
  const wanted = useMemo(() => wantedReports(dataset, ordered, filter), [dataset, ordered, filter]);
  const isSaid = (report: Report) => countsFrom(report, clock) <= day;
  const said = wanted.filter(isSaid);
  const place = said.findIndex((report) => report.id === selected);
  const shown = said.slice(0, Math.max(most, place + 1));
  const lone = place < 0 && selected !== null ? dataset.report.get(selected) : undefined;
  useFocusKept(list, lone === undefined, most);
  const isFiltered = !isOpen(filter);
  const words = cards.list;
  const note = isFiltered
    ? filterWords[clock === "stated" ? "note" : "notePeriod"](
        formatNumber(said.length),
        formatNumber(ordered.filter(isSaid).length),
        formatDayShortBeside(day, day),
      )
    : words.note(formatNumber(said.length), formatNumber(ordered.length));
  return (
    <section aria-labelledby="what-was-said" ref={list}>
      <header className={styles.head}>
        <h2 className={styles.title} id="what-was-said">
          {words.title}
        </h2>
        <span className={styles.note}>{note}</span>
        <FilterBar filter={filter} />
      </header>
      <div className={styles.cards}>
        {lone && <LoneReport report={lone} clock={clock} day={day} />}
        <Cards reports={shown} clock={clock} day={day} selected={selected} />
        {said.length === 0 && <p className={styles.none}>{noneWords(isFiltered, clock)(formatDay(day))}</p>}
      </div>
      {shown.length < said.length && (
        <div className={styles.more}>
          <button type="button" className={styles.button} onClick={() => setMost(Number.POSITIVE_INFINITY)}>
            {words.showAll(formatNumber(said.length))}
          </button>
        </div>
      )}
      <LaterHits
        reports={isFiltered ? wanted.filter((report) => !isSaid(report)).reverse() : NO_REPORTS}
        clock={clock}
        day={day}
      />
    </section>
  );
}

/** The button that brought more cards, or the day of a lone one, is gone: focus goes on to what it brought. */
function useFocusKept(list: RefObject<HTMLElement | null>, isListed: boolean, most: number): void {
  const wasListed = useRef(isListed);
  useEffect(() => {
    if (isListed && !wasListed.current) giveFocusBack(list.current?.querySelector("[aria-current]"));
    wasListed.current = isListed;
  }, [list, isListed]);
  useEffect(() => {
    if (most > FEW) giveFocusBack(list.current?.querySelectorAll("article")[FEW]);
  }, [list, most]);
}

function noneWords(isFiltered: boolean, clock: Clock): (day: string) => string {
  if (isFiltered) return filterWords[clock === "stated" ? "none" : "nonePeriod"];
  return cards.list[clock === "stated" ? "none" : "nonePeriod"];
}

/**
 * Brings the selected card into sight, and focus to it, except on the page's first drawing. `settled`: the
 * list shows the day of the view; until then the card may still move.
 */
function useSelectedInSight(selected: string | null, settled: boolean) {
  const list = useRef<HTMLElement>(null);
  const shownBefore = useRef<string | null>(null);
  // A report of the address is brought into sight, but it takes no focus from the reader.
  const linked = useRef(useApp().store.getState().report);
  useEffect(() => {
    if (!settled) return;
    const card = selected === null ? null : list.current?.querySelector<HTMLElement>("[aria-current]");
    if (shownBefore.current !== selected) card?.scrollIntoView({ block: "nearest" });
    if (linked.current !== selected && shownBefore.current !== selected) card?.focus({ preventScroll: true });
    if (linked.current !== selected && shownBefore.current === linked.current) linked.current = null;
    shownBefore.current = selected;
  }, [selected, settled]);
  return list;
}
