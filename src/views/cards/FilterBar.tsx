import { lazy, Suspense, useId, useState } from "react";
import { isOpen, type ReportFilter } from "#domain/reportFilter.ts";
import { filter as words } from "#i18n/en/filter.ts";
import { clearFilter, filterReports } from "#state/actions.ts";
import { useApp } from "#views/AppContext.tsx";
import { filterNames } from "./filterNames.ts";
import styles from "./ReportList.module.css";

const ReportFilters = lazy(() =>
  import("./ReportFilters.tsx").then(
    (module) => ({ default: module.ReportFilters }),
    () => ({ default: () => <></> }),
  ),
);

/** The button of the filter, what it lets through in words, and the filter itself once it is asked for. */
export function FilterBar({ filter }: { filter: ReportFilter }) {
  const { dataset, store } = useApp();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const names = filterNames(dataset, filter);
  return (
    <>
      <button
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
              onClick={() => store.setState(filterReports(without))}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          ))}
          {names.length > 1 && (
            <button type="button" className={styles.filter} onClick={() => store.setState(clearFilter())}>
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
