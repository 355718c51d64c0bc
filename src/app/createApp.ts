import type { Dataset } from "#domain/dataset.ts";
import { daysOf, timelineOf } from "#domain/timeline.ts";
import type { OrientationName } from "#scene/orientation.ts";
import { showDay } from "#state/actions.ts";
import { createPlayer, type FrameClock } from "#state/player.ts";
import { createAppStore } from "#state/store.ts";
import type { View } from "#state/view.ts";
import type { App } from "#views/AppContext.tsx";

interface AppParts {
  readonly dataset: Dataset;
  readonly version: string;
  readonly orientation: readonly OrientationName[];
  readonly view: View;
  readonly clock: FrameClock;
  /** Whether the reader asked for less motion. */
  readonly reducedMotion: () => boolean;
}

/** Puts together what the views need. Each page, and each test, makes its own. */
export function createApp({ dataset, version, orientation, view, clock, reducedMotion }: AppParts): App {
  const timelines = { stated: timelineOf(dataset, "stated"), period: timelineOf(dataset, "period") };
  const store = createAppStore(view);
  const timeline = () => timelines[store.getState().clock];
  const player = createPlayer({
    clock,
    track: () => ({ ...daysOf(store.getState().span, timeline()), reportDays: timeline().reportDays }),
    getDay: () => store.getState().day,
    setDay: (day) => store.setState(showDay(day, timeline())),
    reducedMotion,
  });
  return { dataset, version, timeline: timelines.stated, timelines, orientation, store, player };
}
