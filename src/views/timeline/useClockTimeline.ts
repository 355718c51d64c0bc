import { useMemo } from "react";
import { type Timeline, timelineOf } from "#domain/timeline.ts";
import { useApp, useView } from "#views/AppContext.tsx";

/** The timeline with the report days of the clock in force. */
export function useClockTimeline(): Timeline {
  const { dataset, timeline } = useApp();
  const clock = useView((view) => view.clock);
  return useMemo(
    () => (clock === "stated" ? timeline : timelineOf(dataset, clock)),
    [dataset, timeline, clock],
  );
}
