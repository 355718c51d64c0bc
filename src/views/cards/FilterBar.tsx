import { Suspense, useId, useRef, useState } from "react";
import { isOpen, type ReportFilter } from "#domain/reportFilter.ts";
import { filter as words } from "#i18n/en/filter.ts";
import { clearFilter, filterReports } from "#state/actions.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { useApp } from "#views/AppContext.tsx";
import { filterNames } from "./filterNames.ts";
import styles from "./ReportList.module.css";

const ReportFilters = lazyPart(() => import("./ReportFilters.tsx").then((module) => module.ReportFilters));

/** The button of the filter, what it lets through in words, and the filter itself once it is asked for. */
export function FilterBar({ filter }: { filter: ReportFilter }) {
  const { dataset, store } = useApp();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const names = filterNames(dataset, filter);
  const opener = useRef<HTMLButtonElement>(null);
  // What takes a filter away goes with it, and leaves the focus to the button that stays.
  const change = (next: ReturnType<typeof clearFilter>) => {
    store.setState(next);
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles.filter}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        {words.button}
      </button>
      {!isOpen(filter) && (
        <div className={styles.chosen}>
          <span className={styles.note}>{words.chosen}</span>
          {names.map(({ name, without }) => (
            <button
              key={name}
              type="button"
              className={styles.part}
              aria-label={words.remove(name)}
              onClick={() => change(filterReports(without))}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          ))}
          {names.length > 1 && (
            <button type="button" className={styles.filter} onClick={() => change(clearFilter())}>
              {words.clear}
            </button>
          )}
        </div>
      )}
      {open && (
        <div className={styles.panel}>
          <Suspense>
            <ReportFilters id={panel} />
          </Suspense>
        </div>
      )}
    </>
  );
}
