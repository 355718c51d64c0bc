import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import { dayOf } from "#domain/day.ts";
import { timelineOf } from "#domain/timeline.ts";
import { showClock, showDay } from "#state/actions.ts";
import { createPlayer } from "#state/player.ts";
import { createAppStore } from "#state/store.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { type App, AppProvider } from "#views/AppContext.tsx";
import { createFakeClock } from "../support/fakeClock.ts";
import { curatedDataset } from "./curatedDataset.ts";

interface Shown {
  readonly date?: string;
  readonly clock?: Clock;
  readonly dataset?: Dataset;
}

/** An app over the curated data, on a day of the default view unless told. */
function createApp({ date, clock = "stated", dataset = curatedDataset() }: Shown = {}): App {
  const timeline = timelineOf(dataset, clock);
  const store = createAppStore(DEFAULT_VIEW);
  store.setState(showClock(clock));
  if (date !== undefined) store.setState(showDay(dayOf(date), timeline));
  const player = createPlayer({
    clock: createFakeClock(),
    track: () => timeline,
    getDay: () => store.getState().day,
    setDay: (day) => store.setState(showDay(day, timeline)),
    reducedMotion: () => true,
  });
  return { dataset, timeline, orientation: [], store, player };
}

/** Draws a view in an app. */
export function renderInApp(view: ReactNode, shown: Shown = {}) {
  const app = createApp(shown);
  const page = render(<AppProvider app={app}>{view}</AppProvider>);
  return { ...app, ...page };
}
