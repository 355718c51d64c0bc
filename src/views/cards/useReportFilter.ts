import { useMemo } from "react";
import type { ReportFilter } from "#domain/reportFilter.ts";
import { useView } from "#views/AppContext.tsx";

/** The filter of the view, the same object while nothing in it changes. */
export function useReportFilter(): ReportFilter {
  const actor = useView((view) => view.actor);
  const kind = useView((view) => view.kind);
  const place = useView((view) => view.place);
  const words = useView((view) => view.words);
  return useMemo(() => ({ actor, kind, place, words }), [actor, kind, place, words]);
}
