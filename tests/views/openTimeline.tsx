import { fireEvent, render, screen } from "@testing-library/react";
import { vi } from "vitest";
import { createApp } from "#app/createApp.ts";
import { formatIso } from "#domain/day.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { AppProvider } from "#views/AppContext.tsx";
import { Timeline } from "#views/timeline/Timeline.tsx";
import { createFakeClock } from "../support/fakeClock.ts";
import { curatedDataset } from "./curatedDataset.ts";

/** Draws the timeline alone, on the default view unless told. */
export function open(view: Partial<View> = {}) {
  const clock = createFakeClock();
  const app = createApp({
    dataset: curatedDataset(),
    version: "2026-11-22",
    orientation: [],
    view: { ...DEFAULT_VIEW, ...view },
    clock,
    reducedMotion: () => false,
  });
  const { store } = app;
  const { container } = render(
    <AppProvider app={app}>
      <Timeline />
    </AppProvider>,
  );
  const slider = screen.getByRole<HTMLInputElement>("slider", { name: "Date" });
  return {
    store,
    clock,
    container,
    slider,
    day: () => formatIso(store.getState().day),
    press: (key: string, shiftKey = false) => fireEvent.keyDown(slider, { key, shiftKey }),
    // Also behind "Options": whether that is a row or a sheet is a matter of width, which there is none of here.
    button: (name: string) => screen.getByRole("button", { name, hidden: true }),
  };
}

/** The simulated page has no layout to observe. */
export function standInForLayout() {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
}
