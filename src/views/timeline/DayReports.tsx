import { type RefObject, useEffect, useRef } from "react";
import { chartReader as words } from "#i18n/en/chartReader.ts";
import { formatDay } from "#i18n/format.ts";
import { reportLine } from "#i18n/reportLine.ts";
import { useApp, useSnapshot } from "#views/AppContext.tsx";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./reader.module.css";

interface DayReportsProps {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The reports that count from the day in view, each a link. It takes the focus, and Escape gives it back. */
export function DayReports({ opener, onClose }: DayReportsProps) {
  const { dataset } = useApp();
  const { day, reports } = useSnapshot();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      onClose();
      opener.current?.focus({ preventScroll: true });
    };
    const isOurs = (target: EventTarget | null) =>
      target instanceof Node && (panel.current?.contains(target) || opener.current?.contains(target));
    const pointed = (event: PointerEvent) => !isOurs(event.target) && onClose();
    document.addEventListener("keydown", pressed);
    document.addEventListener("pointerdown", pointed);
    return () => {
      document.removeEventListener("keydown", pressed);
      document.removeEventListener("pointerdown", pointed);
    };
  }, [opener, onClose]);
  return (
    <section ref={panel} className={styles.list} tabIndex={-1} aria-label={words.listOf(formatDay(day))}>
      <p className={styles.head}>{words.listOf(formatDay(day))}</p>
      <ul>
        {reports.map((report) => {
          const { what, actor, details, said } = reportLine(dataset, report, day);
          return (
            <li key={report.id}>
              <ReportLink report={report} className={styles.link}>
                <b>{what}</b> {[actor, ...details, ...said].join(", ")}
              </ReportLink>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className={styles.close}
        onClick={() => {
          onClose();
          opener.current?.focus({ preventScroll: true });
        }}
      >
        {words.close}
      </button>
    </section>
  );
}
