import type { Timeline } from "#domain/timeline.ts";
import { useApp, useView } from "#views/AppContext.tsx";

/** The timeline with the report days of the clock in force. */
export function useClockTimeline(): Timeline {
  const { timelines } = useApp();
  return timelines[useView((view) => view.clock)];
}
