// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createApp } from "#app/createApp.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { AppProvider } from "#views/AppContext.tsx";
import { Positions } from "#views/positions/Positions.tsx";
import { PositionTracks } from "#views/positions/PositionTracks.tsx";
import { createFakeClock } from "../support/fakeClock.ts";
import { curatedDataset } from "./curatedDataset.ts";
import { renderInApp } from "./renderInApp.tsx";

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Opens "All who took a position". jsdom opens it, but tells nobody. */
function openAll(): HTMLElement {
  const details = screen.getByText("All who took a position").closest("details");
  if (!details) throw new Error("No details");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return details;
}

describe("how positions changed", () => {
  it("says which way Russia and North Korea went, and what is still to come", () => {
    renderInApp(<PositionTracks />, { date: "2024-11-04" });
    expect(screen.getAllByRole("img").map((image) => image.getAttribute("aria-label"))).toEqual([
      "Russia denied on 10 October 2024, and confirmed on 26 April 2025 (after the day shown). 11 positions in all.",
      "North Korea denied on 21 October 2024, and confirmed on 28 April 2025 (after the day shown). 5 positions in all.",
    ]);
  });

  it("leads from both ends to their reports", () => {
    const { store } = renderInApp(<PositionTracks />, { date: "2025-05-01" });
    fireEvent.click(screen.getByRole("link", { name: "denies 10 Oct 2024" }));
    expect(store.getState().report).toBe("2024-10-10-kremlin-fake-news");
    fireEvent.click(screen.getByRole("link", { name: "confirms 28 Apr 2025" }));
    expect(store.getState().report).toBe("2025-04-28-dprk-confirms-dispatch");
  });

  it("tells of each sign who, what and when, and what exactly was said", () => {
    const { container } = renderInApp(<PositionTracks />, { date: "2024-11-04" });
    const titles = [...container.querySelectorAll("svg title")].map((title) => title.textContent);
    expect(titles).toHaveLength(16);
    expect(titles).toContain(
      "Kremlin denies, 10 October 2024. Kremlin spokesman Dmitry Peskov dismissed the South Korean minister’s statements about North Korean troops as one more piece of fake news.",
    );
  });

  it("lists every position as a link, by side and country, once it is asked for", () => {
    const { dataset } = renderInApp(<PositionTracks />, { date: "2024-11-04" });
    expect(screen.queryByRole("heading", { level: 4 })).toBeNull();
    const details = openAll();
    const headings = within(details).getAllByRole("heading", { level: 4 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      "Parties to the war",
      "Allies of a party",
      "Neither party nor ally",
    ]);
    const linked = within(details)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    const said = dataset.reports.filter(({ kind }) => kind === "position");
    expect(linked.sort()).toEqual(said.map(({ id }) => `#row-${id}`).sort());
    expect(
      within(details).getByText("Kyiv, counter-disinformation denies (100,000) 15 Oct 2024"),
    ).toBeDefined();
  });
});

describe("the page as built", () => {
  it("holds neither the tracks nor the long names, and both come when it is alive", async () => {
    const dataset = curatedDataset();
    const app = createApp({
      dataset,
      version: "2026-11-22",
      orientation: [],
      view: DEFAULT_VIEW,
      clock: createFakeClock(),
      reducedMotion: () => true,
    });
    const html = renderToString(
      <AppProvider app={app}>
        <Positions />
      </AppProvider>,
    );
    expect(html).toContain("Kremlin");
    expect(html).not.toMatch(/How positions changed|aria-label=|title=/);
    renderInApp(<Positions />);
    await waitFor(() => expect(screen.getByText("How positions changed")).toBeDefined());
  });
});
