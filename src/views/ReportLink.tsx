import type { MouseEvent, ReactNode } from "react";
import { selectReport } from "#state/actions.ts";
import { useApp } from "./AppContext.tsx";

interface ReportLinkProps {
  /** Id of a report. */
  readonly report: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to a report: selects its card, and without script leads to its row in the table of all reports. */
export function ReportLink({ report, className, children }: ReportLinkProps) {
  const { store } = useApp();
  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    store.setState(selectReport(report));
  };
  return (
    <a className={className} href={`#row-${report}`} onClick={choose}>
      {children}
    </a>
  );
}
