import { useEffect, useRef } from "react";
import { dayTable as words } from "#i18n/en/dayTable.ts";
import { en } from "#i18n/en.ts";
import { formatNumber } from "#i18n/format.ts";
import { useApp } from "#views/AppContext.tsx";
import { DayTable } from "#views/dayTable/DayTable.tsx";
import styles from "./dayTableDialog.module.css";

const ALL_REPORTS = "#reports";

/** The table of the day, as a dialog that opens when it is put into the page. Focus goes back when it closes. */
export function DayTableDialog({ onClose }: { onClose: () => void }) {
  const { dataset } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="day-table-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 ref={title} id="day-table-title" className={styles.title} tabIndex={-1}>
          {words.title}
        </h2>
        <a className={styles.all} href={ALL_REPORTS} onClick={close}>
          {words.allReports(formatNumber(dataset.reports.length))}
        </a>
        <button type="button" className={styles.close} onClick={close}>
          {en.page.dismiss}
        </button>
      </div>
      <DayTable />
    </dialog>
  );
}
