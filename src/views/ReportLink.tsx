import type { MouseEvent, ReactNode } from "react";
import { countsFrom } from "#domain/clock.ts";
import { clampDay } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import type { DayRange } from "#domain/timeline.ts";
import { selectReport, showDay } from "#state/actions.ts";
import { encodeView } from "#state/permalink.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { useApp } from "./AppContext.tsx";

interface ReportLinkProps {
  readonly report: Report;
  readonly className?: string | undefined;
  /** The accessible name, where the text alone does not say where it leads. */
  readonly label?: string;
  /** Leads to the report's own address, on its own day, instead of its row in the table. */
  readonly permanent?: boolean;
  readonly children: ReactNode;
}

/** Selects a report. Without script, and in a new tab, it leads to the report's row in the table, from an embed to the whole map. */
export function ReportLink({ report, className, label, permanent = false, children }: ReportLinkProps) {
  const { store, timeline, fullMap } = useApp();
  const choose = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    const select = selectReport(report.id);
    const { clock } = store.getState();
    const go = showDay(countsFrom(report, clock), timeline);
    store.setState((view) => select(permanent ? go(view) : view));
  };
  return (
    <a
      className={className}
      href={permanent || fullMap ? `${fullMap ?? ""}${addressOf(report, timeline)}` : `#row-${report.id}`}
      aria-label={label}
      onClick={choose}
    >
      {children}
    </a>
  );
}

/** The address that shows a report on the day it was said. */
function addressOf(report: Report, { first, last }: DayRange): string {
  const day = clampDay(report.stated, first, last);
  return `?${encodeView({ ...DEFAULT_VIEW, day, report: report.id })}`;
}

/** Whether a click is for the browser: a new tab, a new window, a download. */
export function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
