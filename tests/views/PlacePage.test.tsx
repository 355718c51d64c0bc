// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { dayOf } from "#domain/day.ts";
import { placeIds } from "#domain/place.ts";
import { placeHistory } from "#domain/placeHistory.ts";
import { showDay } from "#state/actions.ts";
import { PlacePage } from "#views/place/PlacePage.tsx";
import { curatedDataset } from "./curatedDataset.ts";
import { renderInApp } from "./renderInApp.tsx";

// The simulated page measures nothing.
beforeAll(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(cleanup);

const nothing = () => {};

function read(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/** The section under a heading. */
function section(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

describe("the page of a place", () => {
  it("names the place, its note and its figure on the day", () => {
    renderInApp(<PlacePage place="kursk" onClose={nothing} />, { date: "2024-11-24" });
    const page = screen.getByRole("article", { name: "Kursk Oblast" });
    expect(read(page)).toContain("10,000–11,000");
    expect(read(page)).toContain("five statements, upper end open");
    expect(read(page)).toContain("The oblast as a whole");
  });

  it("of a city tells that the figure is of all four places, and that none is for it alone", () => {
    renderInApp(<PlacePage place="blagoveshchensk" onClose={nothing} />, { date: "2024-10-24" });
    const page = screen.getByRole("article", { name: "Blagoveshchensk" });
    expect(read(page)).toContain("Russian Far East, four places as one");
    expect(read(section("What was never reported"))).toContain(
      "No source gives a number for Blagoveshchensk alone.",
    );
    expect(read(section("Why this number?"))).toContain("not split by place");
  });

  it("of Russia as a whole keeps those there and those sent in all apart", () => {
    renderInApp(<PlacePage place="russia" onClose={nothing} />, { date: "2025-05-01" });
    const page = read(screen.getByRole("article", { name: "Russia as a whole" }));
    expect(page).toContain("In Russia nowmore than 12,000");
    expect(page).toContain("Sent in all12,000–15,000");
    expect(page).toContain("losses and returns not deducted");
  });

  it("without a number asks why there is none", () => {
    renderInApp(<PlacePage place="far-east" onClose={nothing} />, { date: "2025-05-01" });
    expect(read(section("Why no number?"))).toContain("None, so no number stands. That is not zero.");
    expect(read(screen.getByRole("article"))).toContain("no number now");
  });

  it("goes back to who says so", () => {
    const close = vi.fn();
    renderInApp(<PlacePage place="kursk" onClose={close} />);
    fireEvent.click(screen.getByRole("button", { name: "Back to who says so" }));
    expect(close).toHaveBeenCalledOnce();
  });

  it("has every report of the place as a link, oldest first, at every place", () => {
    for (const place of placeIds(curatedDataset())) {
      renderInApp(<PlacePage place={place} onClose={nothing} />, { date: "2024-11-24" });
      const rows = within(section("What was reported")).getAllByRole("link", { hidden: true });
      const { reports } = placeHistory(curatedDataset(), place, "stated");
      expect(rows.map((row) => row.getAttribute("href"))).toEqual(reports.map(({ id }) => `#row-${id}`));
      cleanup();
    }
  });

  it("shows eight rows around the day, and folds the others", () => {
    renderInApp(<PlacePage place="kursk" onClose={nothing} />, { date: "2024-11-24" });
    const history = section("What was reported");
    const folds = [...history.querySelectorAll("details")];
    expect(folds.map((fold) => read(fold.querySelector("summary")))).toEqual(["28 earlier", "62 later"]);
    const open = [...history.querySelectorAll("li")].filter((row) => !row.closest("details"));
    expect(open).toHaveLength(8);
    expect(open.map((row) => /said later$/.test(read(row)))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it("says nothing later of a report once the day has come", () => {
    const { store, timeline } = renderInApp(<PlacePage place="vladivostok" onClose={nothing} />, {
      date: "2024-10-24",
    });
    const later = () => read(section("What was reported")).split("said later").length - 1;
    expect(later()).toBe(1);
    act(() => store.setState(showDay(dayOf("2024-10-25"), timeline)));
    expect(later()).toBe(0);
  });

  it("has a chart whose name says what the list below tells in full", () => {
    renderInApp(<PlacePage place="kursk" onClose={nothing} />, { date: "2024-11-24" });
    const chart = screen.getByRole("img", { name: /^Kursk Oblast over time: 98 reports/ });
    expect(chart.querySelectorAll("[style]")).toHaveLength(0);
  });

  it("selects a report that is named in the steps", () => {
    const { store } = renderInApp(<PlacePage place="kursk" onClose={nothing} />, { date: "2024-11-24" });
    const steps = section("Why this number?");
    const [link] = within(steps).getAllByRole("link", { name: /^NIS, nearly\s11,000, 20\sNov$/ });
    if (link) fireEvent.click(link);
    expect(store.getState().report).toBe("2024-11-20-nis-11000-in-kursk");
  });

  it("explains in six steps, folds what is not counted, and leads to how reports are counted", () => {
    renderInApp(<PlacePage place="kursk" onClose={nothing} />, { date: "2024-11-24" });
    const steps = section("Why this number?");
    expect(steps.id).toBe("why");
    const [first] = within(steps).getAllByRole("list");
    expect(first?.tagName).toBe("OL");
    expect(first?.children).toHaveLength(6);
    expect(read(steps)).toContain("Three are plans, which belong to no total");
    expect(screen.getByRole("link", { name: "How reports are counted" }).getAttribute("href")).toBe(
      "method.html#counting",
    );
  });

  it("explains those sent in all apart, where anybody gives a number of them", () => {
    renderInApp(<PlacePage place="kursk" onClose={nothing} />, { date: "2025-02-01" });
    expect(read(section("Why this number?"))).toContain("how many were sent to Kursk Oblast in all");
    cleanup();
    renderInApp(<PlacePage place="far-east" onClose={nothing} />, { date: "2024-10-24" });
    expect(read(section("Why this number?"))).not.toContain("in all had been made");
  });

  it("on the clock of what the reports are about, tells when they were said", () => {
    renderInApp(<PlacePage place="khabarovsk" onClose={nothing} />, { date: "2024-10-18", clock: "period" });
    expect(read(section("What was reported"))).toMatch(/said 18 Oct/);
  });
});
