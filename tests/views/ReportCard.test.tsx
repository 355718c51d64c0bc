// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDataset, type Dataset } from "#domain/dataset.ts";
import { dayOf } from "#domain/day.ts";
import type { Report, Source } from "#domain/report.ts";
import { selectReport, showDay } from "#state/actions.ts";
import { decodeView } from "#state/permalink.ts";
import { ReportList } from "#views/cards/ReportList.tsx";
import { heldSince, repliesIn } from "#views/cards/replies.ts";
import { curatedDataset } from "./curatedDataset.ts";
import { renderInApp } from "./renderInApp.tsx";

const scrolledTo: string[] = [];

beforeEach(() => {
  scrolledTo.length = 0;
  // jsdom has no layout, and so nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn(function (this: Element) {
    scrolledTo.push(this.id);
  });
});
afterEach(cleanup);

const US_8000 = "2024-10-31-us-state-8000-in-kursk";
const US_10000 = "2024-11-04-us-state-10000-in-kursk";

function card(id: string): HTMLElement {
  const found = document.getElementById(`report-${id}`);
  if (!found) throw new Error(`There is no card for ${id}`);
  return found;
}

/** The lines of a card as they read. */
function lines(id: string): string[] {
  return [...card(id).querySelectorAll("h3, header > span, p, li")].map((line) =>
    (line.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
  );
}

/** The curated data with one report and one source of it changed. */
function datasetWith(id: string, change: Partial<Report>, sources: Partial<Source> = {}): Dataset {
  const { reports, location, area, actor, source } = curatedDataset();
  const changed = reports.map((report) => (report.id === id ? { ...report, ...change } : report));
  const own = changed.find((report) => report.id === id)?.sources ?? [];
  return createDataset({
    reports: changed,
    locations: [...location.values()],
    areas: [...area.values()],
    actors: [...actor.values()],
    sources: [...source.values()].map((each) => (own.includes(each.id) ? { ...each, ...sources } : each)),
  });
}

describe("a card", () => {
  it("says who, with whose interest, when, what with its qualifier, where, and what contradicts it", () => {
    renderInApp(<ReportList />, { date: "2024-11-04" });
    expect(lines(US_10000)).toEqual([
      "US State Department Matthew Miller ally of a party",
      "4 Nov",
      "up to 10,000 in Kursk Oblast · there now",
      "The US State Department assessed that as many as 10,000 North Koreans had reached Kursk Oblast.",
      "A ceiling here, a floor at the Pentagon, on the same day.",
      "Replaces US State Department, up to 8,000, 31 Oct",
      "Contradicts Pentagon, at least 10,000, 4 Nov",
      "The Korea Herald",
      "TASS",
    ]);
  });

  it("of a position has its word where others have a figure", () => {
    renderInApp(<ReportList />, { date: "2024-11-04" });
    expect(lines("2024-10-30-russia-un-baseless")).toContain("Denies");
  });

  it("names another report's number with what it counts, where that is not the same", () => {
    renderInApp(<ReportList />, { date: "2024-11-04" });
    expect(lines("2024-10-30-russia-un-baseless")).toContain(
      "Denies Pentagon, about 10,000 sent in all, 28 Oct",
    );
  });

  it("of a presence without a number says so in words, never with a zero", () => {
    renderInApp(<ReportList />, { date: "2024-10-24" });
    expect(lines("2024-10-24-hur-first-units-in-kursk")).toContain("reported, no number in Kursk Oblast");
  });

  it("says first by whom its figure was replaced, from the day on which it was", () => {
    const { store, timeline } = renderInApp(<ReportList />, { date: "2024-11-03" });
    expect(lines(US_8000).join("\n")).not.toContain("Replaced");
    act(() => store.setState(showDay(dayOf("2024-11-04"), timeline)));
    expect(lines(US_8000).slice(2, 4)).toEqual([
      "up to 8,000 in Kursk Oblast · there now",
      "Replaced on 4 Nov by Pentagon, at least 10,000, and by US State Department, up to 10,000",
    ]);
  });

  it.each(["2026-02-12-nis-10000-combat-troops-in-kursk", "2026-02-12-nis-1000-engineers-in-kursk"])(
    "says since when presence was reported too long ago to stand: %s",
    (id) => {
      renderInApp(<ReportList />, { date: "2026-06-13" });
      expect(lines(id)).toContain("Lapsed on 13 Jun: older than 120 days");
    },
  );

  it("tells what later reports made of it only once they were said", () => {
    const { store, timeline } = renderInApp(<ReportList />, { date: "2024-10-29" });
    const denied = "Denied by Russia at the UN, 30 Oct";
    expect(lines("2024-10-28-nato-confirms-kursk")).not.toContain(denied);
    act(() => store.setState(showDay(dayOf("2024-10-30"), timeline)));
    expect(lines("2024-10-28-nato-confirms-kursk")).toContain(denied);
  });

  it("leads to the reports it names", () => {
    const { store } = renderInApp(<ReportList />, { date: "2024-11-04" });
    fireEvent.click(
      within(card(US_10000)).getByRole("link", { name: /^US State Department, up\sto\s8,000/ }),
    );
    expect(store.getState().report).toBe(US_8000);
    expect(document.activeElement).toBe(card(US_8000));
    expect(card(US_8000).getAttribute("aria-current")).toBe("true");
    expect(scrolledTo).toEqual([`report-${US_8000}`]);
  });

  it("links its sources, with title and date, in a way that tells them nothing about the reader", () => {
    renderInApp(<ReportList />, { date: "2024-10-17" });
    const link = within(card("2024-10-17-hur-2600-for-kursk")).getByRole("link", {
      name: "Ukrainska Pravda",
    });
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(link.getAttribute("href")).toMatch(/^https:\/\//);
    expect(link.getAttribute("title")).toMatch(/Ukraine.s spy chief says.*, 18 October 2024$/);
  });

  it("prints a source without an address as text", () => {
    renderInApp(<ReportList />, { date: "2024-11-04", dataset: datasetWith(US_10000, {}, { url: null }) });
    expect(lines(US_10000)).toContain("TASS");
    expect(within(card(US_10000)).queryByRole("link", { name: "TASS" })).toBeNull();
  });

  it("has a link that shows it on the day it was said", () => {
    const { dataset, timeline } = renderInApp(<ReportList />, { date: "2025-12-31" });
    const href = within(card("2025-12-13-dprk-engineer-regiment-home"))
      .getByRole("link", { name: "Link" })
      .getAttribute("href");
    const context = {
      timeline,
      reportIds: new Set(dataset.report.keys()),
      actorIds: new Set<string>(),
      placeIds: new Set<string>(),
    };
    expect(decodeView(href ?? "", context).view).toMatchObject({
      day: dayOf("2025-12-13"),
      report: "2025-12-13-dprk-engineer-regiment-home",
    });
  });

  it("takes hostile text for text", () => {
    const summary = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const { container } = renderInApp(<ReportList />, {
      date: "2024-11-04",
      dataset: datasetWith(US_10000, { summary, caveat: summary }),
    });
    expect(lines(US_10000).filter((line) => line === summary)).toHaveLength(2);
    expect(container.querySelector("img, script")).toBeNull();
  });

  it("holds from one day to the next while nothing is said about it, so that it need not be drawn anew", () => {
    const dataset = curatedDataset();
    const replies = repliesIn(dataset, "stated");
    const report = dataset.report.get(US_8000);
    const held = (date: string) => report && heldSince(replies, report, dayOf(date));
    expect(held("2024-11-03")).toBe(held("2024-11-02"));
    expect(held("2024-11-04")).not.toBe(held("2024-11-03"));
  });
});

describe("what was said", () => {
  it("lists the reports said by the day, the newest first and what leads the map before the others", () => {
    renderInApp(<ReportList />, { date: "2024-11-04" });
    expect(screen.getByText("84 of 200, newest first")).toBeTruthy();
    expect(
      screen
        .getAllByRole("article")
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(["report-2024-11-04-us-dod-10000-in-kursk", `report-${US_10000}`]);
  });

  it("draws the newest thirty, and all when asked", () => {
    renderInApp(<ReportList />, { date: "2024-11-04" });
    expect(screen.getAllByRole("article")).toHaveLength(30);
    fireEvent.click(screen.getByRole("button", { name: "Show all 84" }));
    expect(screen.getAllByRole("article")).toHaveLength(84);
    expect(screen.queryByRole("button", { name: /Show all/ })).toBeNull();
  });

  it("draws as many as it takes to show the selected one", () => {
    const { store } = renderInApp(<ReportList />, { date: "2024-11-04" });
    act(() => store.setState(selectReport("2024-10-10-kremlin-fake-news")));
    expect(document.activeElement).toBe(card("2024-10-10-kremlin-fake-news"));
  });

  it("shows a selected report that is of a later day, says so, and leads to that day", () => {
    const { store } = renderInApp(<ReportList />, { date: "2024-10-24" });
    act(() => store.setState(selectReport(US_10000)));
    expect(screen.getByText(/Not yet said on 24 October 2024/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Go to 4 November 2024" }));
    expect(store.getState().day).toBe(dayOf("2024-11-04"));
    expect(screen.queryByText(/Not yet said/)).toBeNull();
    expect(card(US_10000).getAttribute("aria-current")).toBe("true");
  });

  it("on the other clock goes by what reports are about, and gives both days", () => {
    renderInApp(<ReportList />, { date: "2024-10-23", clock: "period" });
    expect(lines("2024-10-24-hur-first-units-in-kursk")).toContain("of 23 Oct, said 24 Oct");
  });
});
