// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import { CLOCKS, type Clock } from "#domain/clock.ts";
import { dayOf } from "#domain/day.ts";
import { AREA_IDS, type Report } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { claimFigure } from "#i18n/figure.ts";
import { formatDayShortYear } from "#i18n/format.ts";
import { toggleLayer } from "#state/actions.ts";
import { DayTable } from "#views/dayTable/DayTable.tsx";
import { someFiles } from "../support/builders.ts";
import { curatedDataset } from "./curatedDataset.ts";
import { renderInApp } from "./renderInApp.tsx";

const dataset = curatedDataset();
const DATES = ["2024-10-24", "2024-11-04", "2025-05-01"] as const;

afterEach(cleanup);

function read(element: Element | null): string {
  return (element?.textContent ?? "").replaceAll(/\s+/g, " ");
}

/** The rows of a group, without its heading. */
function rowsOf(container: Element, group: string): Element[] {
  return [...container.querySelectorAll(`tbody[data-group="${group}"] > tr:not(:first-child)`)];
}

function headingOf(container: Element, group: string): string {
  return read(container.querySelector(`tbody[data-group="${group}"] [scope="rowgroup"]`));
}

/** Whether a row tells a report: who, figure with qualifier, the day, and each of its sources. */
function tells(row: Element, { actor, measure, stated, sources }: Report): boolean {
  const text = read(row);
  const publishers = sources.flatMap((id) => dataset.source.get(id)?.publisher ?? []);
  const cells = [...row.querySelectorAll("th, td")];
  return (
    text.includes(dataset.actor.get(actor)?.name ?? actor) &&
    read(cells[1] ?? null) === claimFigure(measure) &&
    row.querySelector("time")?.textContent === formatDayShortYear(stated) &&
    publishers.length > 0 &&
    publishers.every((publisher) => read(cells[5] ?? null).includes(publisher))
  );
}

const DAYS = DATES.flatMap((date) => CLOCKS.map((clock): [string, Clock] => [date, clock]));

describe.each(DAYS)("the table of %s on the clock %s", (date, clock) => {
  const { areas } = snapshotOn(dataset, dayOf(date), clock);

  it("tells every live claim with figure, qualifier, day and sources, in its own group", () => {
    const { container } = renderInApp(<DayTable />, { date, clock });
    for (const area of AREA_IDS) {
      for (const reading of [areas[area].strength, areas[area].sentTotal]) {
        const rows = rowsOf(container, `${area} ${reading.line}`);
        expect(rows).toHaveLength(reading.live.length);
        for (const { report } of reading.live) {
          expect(
            rows.filter((row) => tells(row, report)),
            report.id,
          ).toHaveLength(1);
        }
      }
    }
  });

  it("tells nothing twice, and gives every row at least one source", () => {
    const { container } = renderInApp(<DayTable />, { date, clock });
    const rows = [...container.querySelectorAll("tbody > tr:not(:first-child)")];
    expect(new Set(rows.map(read)).size).toBe(rows.length);
    for (const row of rows) expect(row.querySelectorAll("td:last-child li").length).toBeGreaterThan(0);
  });

  it("says in words where no number stands, and never zero", () => {
    const { container } = renderInApp(<DayTable />, { date, clock });
    for (const area of AREA_IDS) {
      for (const { line, live } of [areas[area].strength, areas[area].sentTotal]) {
        if (area === "far-east" && line === "sent-total") continue;
        const says = /no number now|no number reported|no presence reported/.test(
          headingOf(container, `${area} ${line}`),
        );
        expect(says).toBe(live.length === 0);
      }
    }
    const figures = [...container.querySelectorAll("tbody td:nth-child(2), strong")].map(read);
    expect(figures.filter((figure) => /^0\b/.test(figure) || figure === "")).toEqual([]);
  });
});

describe("the table of a day", () => {
  it("says whose day it is, on which clock", () => {
    renderInApp(<DayTable />, { date: "2024-11-04" });
    expect(read(screen.getByRole("caption"))).toBe("What stands on 4 November 2024, as reported");
    cleanup();
    renderInApp(<DayTable />, { date: "2024-11-04", clock: "period" });
    expect(read(screen.getByRole("caption"))).toBe(
      "What stands on 4 November 2024, by when it is said to have happened",
    );
  });

  it("gives a range with its open end, and where there is none the last number with its day", () => {
    const { container } = renderInApp(<DayTable />, { date: "2024-11-04" });
    expect(headingOf(container, "kursk strength")).toBe(
      "Kursk Oblast, there now: 10,000 to 11,000, one at up to 10,000",
    );
    expect(headingOf(container, "far-east strength")).toBe(
      "Russian Far East, there now: no number now, last: up to 12,000, Kyiv at the UN, 30 October 2024",
    );
    expect(headingOf(container, "russia sent-total")).toBe(
      "Russia, sent in all: 11,000 to 12,000, losses and returns not deducted",
    );
  });

  it("names the day a last number is for and the day it was said, where the clock parts them", () => {
    // Of the built report: said on 18 October, about 8 to 13 October.
    const built = parseDataset(someFiles()).dataset;
    const { container } = renderInApp(<DayTable />, { date: "2025-03-01", clock: "period", dataset: built });
    expect(headingOf(container, "far-east strength")).toMatch(
      /no number now, last: about 1,500, NIS, for 8 October 2024, said on 18 October 2024$/,
    );
  });

  it("gives denials rows as it does claims, and says where nobody takes a position", () => {
    const { container } = renderInApp(<DayTable />, { date: "2024-11-04" });
    expect(headingOf(container, "denies")).toBe("Who denies");
    expect(rowsOf(container, "denies").map((row) => read(row.querySelector("th > b")))).toEqual([
      "Russia’s mission to the United Nations",
    ]);
    expect(headingOf(container, "has-indications")).toBe("Who has indications: nobody so far");
  });

  it("prints what a position says, and the number given with it beside it", () => {
    const { container } = renderInApp(<DayTable />, { date: "2024-11-04" });
    const row = rowsOf(container, "confirms").find((each) => /Netherlands/.test(read(each)));
    const cells = [...(row?.querySelectorAll("td") ?? [])].map(read);
    expect(cells[0]).toBe("Confirms");
    expect(cells[1]).toMatch(/^at least 1,500 · in Russia as a whole · sent in all.+Brekelmans/);
  });

  it("has losses only where their layer is on, told each by itself", () => {
    const { container, store } = renderInApp(<DayTable />, { date: "2025-01-16" });
    expect(container.querySelector('[data-group="casualties"]')).toBeNull();
    act(() => store.setState(toggleLayer("casualties")));
    expect(headingOf(container, "casualties")).toContain("never added to each other");
    expect(rowsOf(container, "casualties").length).toBeGreaterThan(5);
  });

  it("says that no figure for losses is not zero", () => {
    const { container, store } = renderInApp(<DayTable />, { date: "2024-10-02" });
    act(() => store.setState(toggleLayer("casualties")));
    expect(headingOf(container, "casualties")).toMatch(/no figure stands on this day, which is not zero$/);
  });

  it("leaves the ids of rows to the table of all reports, and has a head for every column and row", () => {
    const { container } = renderInApp(<DayTable />, { date: "2024-11-04" });
    expect(container.querySelector("[id]")).toBeNull();
    expect(within(container).getAllByRole("columnheader")).toHaveLength(6);
    const rows = [...container.querySelectorAll("tbody > tr:not(:first-child)")];
    expect(rows.every((row) => row.firstElementChild?.getAttribute("scope") === "row")).toBe(true);
  });
});
