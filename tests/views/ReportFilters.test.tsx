// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { filterReports, selectReport } from "#state/actions.ts";
import { ReportList } from "#views/cards/ReportList.tsx";
import { renderInApp } from "./renderInApp.tsx";

// The simulated page has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;
afterEach(cleanup);

const ids = () => screen.queryAllByRole("article").map(({ id }) => id.replace("report-", ""));

async function openFilter() {
  const page = renderInApp(<ReportList />, { date: "2024-11-04" });
  fireEvent.click(screen.getByRole("button", { name: "Filter" }));
  const panel = within(
    await screen.findByRole("region", { name: "Filter the reports" }, { timeout: 10_000 }),
  );
  return { ...page, panel };
}

describe("the filter of the cards", () => {
  it("opens on its button and says so", async () => {
    await openFilter();
    expect(screen.getByRole("button", { name: "Filter" }).getAttribute("aria-expanded")).toBe("true");
  });

  it("by who leaves the cards of that actor, and says of how many", async () => {
    const { panel, store } = await openFilter();
    fireEvent.change(panel.getByLabelText("Who"), { target: { value: "kremlin" } });
    expect(store.getState().actor).toBe("kremlin");
    expect(ids()).toEqual([
      "2024-10-24-kremlin-putin-on-images",
      "2024-10-21-kremlin-contradictory",
      "2024-10-10-kremlin-fake-news",
    ]);
    expect(screen.getByText("3 of the 84 said by 4 Nov")).toBeTruthy();
    expect(panel.getByRole("status").textContent).toBe("5 of all reports match.");
  });

  it("by words searches as they are typed", async () => {
    const { panel, store } = await openFilter();
    fireEvent.change(panel.getByLabelText("Look for words or numbers"), { target: { value: "fake peskov" } });
    expect(store.getState().words).toBe("fake peskov");
    expect(ids()).toEqual(["2024-10-10-kremlin-fake-news"]);
  });

  it("says that nothing had been said by then, never that there is nothing, and leads to what was said later", async () => {
    const { panel, store } = await openFilter();
    fireEvent.change(panel.getByLabelText("Look for words or numbers"), { target: { value: "sappers" } });
    expect(ids()).toEqual([]);
    expect(screen.getByText("Nothing of this had been said by 4 November 2024.")).toBeTruthy();
    const [first] = screen.getAllByRole("link", { hidden: true });
    if (!first) throw new Error("no later report is listed");
    fireEvent.click(first);
    const { report, day } = store.getState();
    expect(report).toMatch(/^2025-06-17-russia-security-council-/);
    expect(day).toBe(dayOf("2025-06-17"));
    expect(screen.queryAllByRole("article").length).toBeGreaterThan(0);
  });

  it("names what it lets through, and lets each part go by itself or all at once", async () => {
    const { store } = await openFilter();
    act(() => store.setState(filterReports({ actor: "nis", place: "kursk" })));
    fireEvent.click(screen.getByRole("button", { name: "Remove the filter NIS" }));
    expect(store.getState()).toMatchObject({ actor: null, place: "kursk" });
    act(() => store.setState(filterReports({ kind: "presence" })));
    fireEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(store.getState()).toMatchObject({ actor: null, place: null, kind: null, words: "" });
  });

  it("never hides the selected report, and says that it leaves it out", async () => {
    const { store } = await openFilter();
    act(() => store.setState(filterReports({ actor: "nis" })));
    act(() => store.setState(selectReport("2024-10-10-kremlin-fake-news")));
    expect(ids()[0]).toBe("2024-10-10-kremlin-fake-news");
    expect(screen.getByText("The filter leaves this report out.")).toBeTruthy();
  });

  it("offers the actors by party, ally and third, each with its count", async () => {
    const { panel } = await openFilter();
    const who = panel.getByLabelText("Who");
    expect([...who.querySelectorAll("optgroup")].map(({ label }) => label)).toEqual([
      "Parties to the war",
      "Allies of a party",
      "Third parties",
    ]);
    expect(within(who).getByText("NIS (37)")).toBeTruthy();
  });
});
