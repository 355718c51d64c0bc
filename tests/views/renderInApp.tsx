import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createApp } from "#app/createApp.ts";
import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import { dayOf } from "#domain/day.ts";
import { showClock, showDay } from "#state/actions.ts";
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
function anApp({ date, clock = "stated", dataset = curatedDataset() }: Shown = {}): App {
  const app = createApp({
    dataset,
    version: "2026-11-22",
    orientation: [],
    view: DEFAULT_VIEW,
    clock: createFakeClock(),
    reducedMotion: () => true,
  });
  app.store.setState(showClock(clock));
  if (date !== undefined) app.store.setState(showDay(dayOf(date), app.timelines[clock]));
  return app;
}

/** Draws a view in an app. */
export function renderInApp(view: ReactNode, shown: Shown = {}) {
  const app = anApp(shown);
  const page = render(<AppProvider app={app}>{view}</AppProvider>);
  return { ...app, ...page };
}
