import type { MouseEvent, ReactNode } from "react";
import { clampDay } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { selectReport } from "#state/actions.ts";
import { encodeView } from "#state/permalink.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { useApp } from "#views/AppContext.tsx";

interface ReportLinkProps {
  readonly report: Report;
  readonly className: string | undefined;
  /** The accessible name, where the text alone does not say where it leads. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Selects a report. Its address shows the report on the day it was said, in a new tab or without script too. */
export function ReportLink({ report, className, label, children }: ReportLinkProps) {
  const { store, timeline } = useApp();
  const day = clampDay(report.stated, timeline.first, timeline.last);
  const select = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    store.setState(selectReport(report.id));
  };
  return (
    <a
      className={className}
      href={`?${encodeView({ ...DEFAULT_VIEW, day, report: report.id })}`}
      aria-label={label}
      onClick={select}
    >
      {children}
    </a>
  );
}

function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
