// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "#domain/day.ts";
import { showDay } from "#state/actions.ts";
import { Positions } from "#views/positions/Positions.tsx";
import { PositionsLine } from "#views/positions/PositionsLine.tsx";
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

/** The rows as they read: what actors do, then their names with the days. */
function rows(): Record<string, string[]> {
  const terms = screen.getAllByRole("term");
  const definitions = screen.getAllByRole("definition");
  return Object.fromEntries(
    terms.map((term, index) => {
      const definition = definitions[index];
      const links = definition ? within(definition).queryAllByRole("link", { hidden: true }) : [];
      const texts = links.length > 0 ? links : [definition];
      return [read(term), texts.map((text) => read(text))];
    }),
  );
}

function read(element: Element | undefined): string {
  return (element?.textContent ?? "").replaceAll(/\s+/g, " ");
}

describe("who says so", () => {
  it("on 24 October 2024 lists every actor with a position, by group, the newest first", () => {
    renderInApp(<Positions />, { date: "2024-10-24" });
    expect(rows()).toMatchObject({
      Denies: ["North Korea 21 Oct"],
      "Does not confirm": [
        "Kremlin 24 Oct",
        "German foreign office 23 Oct",
        "NATO 18 Oct",
        "US State Department 16 Oct",
      ],
      "Has indications": ["Pentagon 23 Oct", "UK MoD 22 Oct"],
      Confirms: ["nobody so far"],
    });
  });

  it("on 4 November 2024 has moved on with them", () => {
    renderInApp(<Positions />, { date: "2024-11-04" });
    expect(rows()).toMatchObject({
      Denies: ["Russia at the UN 30 Oct"],
      "Does not confirm": [
        "North Korea 25 Oct",
        "Kremlin 24 Oct",
        "German foreign office 23 Oct",
        "UN 3 Nov",
        "China 1 Nov",
      ],
      "Has indications": ["nobody so far"],
      Confirms: ["UK MoD (10,000) 1 Nov", "NATO 28 Oct", "Dutch defence ministry (at least 1,500) 25 Oct"],
    });
  });

  it("says each group once, before its actors: parties, then allies, then others", () => {
    renderInApp(<Positions />, { date: "2024-11-04" });
    const row = screen.getAllByRole("definition")[1];
    expect(row && within(row).getAllByRole("list").map(read)).toEqual([
      "party North Korea 25 OctKremlin 24 Oct",
      "ally German foreign office 23 Oct",
      "third UN 3 NovChina 1 Nov",
    ]);
  });

  it("keeps three of those who give figures in sight, whatever their group", () => {
    renderInApp(<Positions />, { date: "2024-11-04" });
    const row = screen.getAllByRole("definition")[4];
    const links = row ? within(row).getAllByRole("link", { hidden: true }) : [];
    expect(links.filter((link) => link.closest("details") === null)).toHaveLength(3);
    expect(links.length).toBeGreaterThan(10);
  });

  it("names an actor in full: stance, since when, where it stood before, and its side", () => {
    renderInApp(<Positions />, { date: "2024-11-04" });
    const link = screen.getByRole("link", {
      name: "North Korea 25 Oct 2024, does not confirm; denied until 25 Oct 2024; party to the war",
    });
    expect(link.closest("li")?.title).toBe("denied until 25 Oct 2024");
    const china = screen.getByRole("link", { name: /^China 1 Nov 2024, does not confirm; neither party/ });
    expect(china.closest("li")?.title).toBe("");
  });

  it("puts an actor that has since stated a figure of its own under those who give figures", () => {
    const { store, timeline } = renderInApp(<Positions />, { date: "2024-10-25" });
    expect(rows()["Has indications"]).toContain("Pentagon 23 Oct");
    act(() => store.setState(showDay(dayOf("2024-10-28"), timeline)));
    expect(rows()["Has indications"]).not.toContain("Pentagon 23 Oct");
    expect(rows()["Gives figures"]).toContain("Pentagon 28 Oct");
  });

  it("keeps all five rows where nobody has said anything", () => {
    renderInApp(<Positions />, { date: "2024-10-01" });
    expect(Object.entries(rows())).toEqual(
      ["Denies", "Does not confirm", "Has indications", "Confirms", "Gives figures"].map((row) => [
        row,
        ["nobody so far"],
      ]),
    );
  });

  it("gives the year of a position that is not of the year shown", () => {
    renderInApp(<Positions />, { date: "2025-02-01" });
    expect(rows()["Does not confirm"]).toContain("German foreign office 23 Oct 2024");
  });

  it("leads from an actor to its report", () => {
    const { store } = renderInApp(<Positions />, { date: "2024-11-04" });
    const link = screen.getByRole("link", { name: /^Russia at the UN 30 Oct 2024, denies/ });
    expect(link.getAttribute("href")).toBe("#row-2024-10-30-russia-un-baseless");
    fireEvent.click(link);
    expect(store.getState().report).toBe("2024-10-30-russia-un-baseless");
  });

  it("leaves a click that opens a new tab to the browser", () => {
    const { store } = renderInApp(<Positions />, { date: "2024-11-04" });
    const link = screen.getByRole("link", { name: /^Russia at the UN 30 Oct 2024, denies/ });
    // The click must not leave the page here either: jsdom cannot go anywhere.
    link.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(link, { ctrlKey: true });
    expect(store.getState().report).toBeNull();
  });
});

describe("who says so in one line", () => {
  it.each([
    ["2024-10-01", "Nobody denies · nobody confirms"],
    ["2024-10-18", "The Kremlin denies · NATO and the US State Department do not confirm · nobody confirms"],
    [
      "2024-11-04",
      "Russia at the UN denies · the UN and four others do not confirm · the UK MoD and two others confirm",
    ],
  ])("on %s reads: %s", (date, line) => {
    renderInApp(<PositionsLine />, { date });
    expect(screen.getByRole("paragraph").textContent).toBe(line);
  });
});
