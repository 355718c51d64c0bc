// @vitest-environment jsdom
import { gzipSync } from "node:zlib";
import { cleanup, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { createDataset, type Dataset } from "#domain/dataset.ts";
import { ReportTable } from "#views/reportTable/ReportTable.tsx";
import { curatedDataset } from "./curatedDataset.ts";

afterEach(cleanup);

function row(id: string): HTMLElement {
  const found = document.getElementById(`row-${id}`);
  if (!found) throw new Error(`The table has no row for ${id}`);
  return found;
}

function read(element: Element): string {
  return (element.textContent ?? "").replaceAll(/\s+/g, " ");
}

/** The curated data with one report of it changed. */
function datasetWith(id: string, change: { summary: string }): Dataset {
  const { reports, location, area, actor, source } = curatedDataset();
  return createDataset({
    reports: reports.map((report) => (report.id === id ? { ...report, ...change } : report)),
    locations: [...location.values()],
    areas: [...area.values()],
    actors: [...actor.values()],
    sources: [...source.values()],
  });
}

describe("the table of all reports", () => {
  it("has one row for each report, named by the day it was said and grouped by month", () => {
    const dataset = curatedDataset();
    const { container } = render(<ReportTable dataset={dataset} />);
    expect([...container.querySelectorAll("tr[id]")].map(({ id }) => id)).toEqual(
      dataset.reports.map(({ id }) => `row-${id}`),
    );
    expect(dataset.reports).toHaveLength(200);
    const october = screen.getByText("October 2024");
    expect(october.getAttribute("scope")).toBe("rowgroup");
    expect(october.closest("tbody")?.contains(row("2024-10-24-hur-12000-sent"))).toBe(true);
    expect(october.closest("tbody")?.contains(row("2024-11-02-hur-7000-flown-west"))).toBe(false);
  });

  it("says who, what with its qualifier, what it counts, where, and the caveat", () => {
    render(<ReportTable dataset={curatedDataset()} />);
    const cells = within(row("2024-11-04-us-state-10000-in-kursk")).getAllByRole("cell");
    expect(cells.map(read).slice(0, 4)).toEqual([
      "US Department of State, with the US mission to the United NationsMatthew Miller · ally of a party",
      "up to 10,000",
      "in Kursk Oblast · there now",
      "The US State Department assessed that as many as 10,000 North Koreans had reached Kursk Oblast.A ceiling here, a floor at the Pentagon, on the same day.",
    ]);
  });

  it("prints a number that was given with a position beside the position, not in its place", () => {
    render(<ReportTable dataset={curatedDataset()} />);
    const cells = within(row("2024-10-25-netherlands-1500-confirmed")).getAllByRole("cell").map(read);
    expect(cells.slice(1, 3)).toEqual(["Confirms", "at least 1,500 · in Russia as a whole · sent in all"]);
  });

  it("never shows a zero or an empty figure where words only were reported", () => {
    render(<ReportTable dataset={curatedDataset()} />);
    const cells = within(row("2024-10-24-hur-first-units-in-kursk")).getAllByRole("cell").map(read);
    expect(cells[1]).toBe("reported, no number");
  });

  it("links every source that has an address, in a way that tells it nothing about the reader", () => {
    const dataset = curatedDataset();
    render(<ReportTable dataset={dataset} />);
    for (const report of dataset.reports) {
      const urls = report.sources.flatMap((id) => dataset.source.get(id)?.url ?? []);
      const links = [...row(report.id).querySelectorAll("a")];
      expect(links.map((link) => link.getAttribute("href"))).toEqual(urls);
      expect(links.every(({ rel }) => rel === "noopener noreferrer")).toBe(true);
    }
  });

  it("takes hostile text for text", () => {
    const summary = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const { container } = render(
      <ReportTable dataset={datasetWith("2024-10-24-hur-12000-sent", { summary })} />,
    );
    expect(read(row("2024-10-24-hur-12000-sent"))).toContain(summary);
    expect(container.querySelector("img, script")).toBeNull();
  });

  it("has no inline styles, and weighs at most 60 kB in gzip", () => {
    const html = renderToStaticMarkup(<ReportTable dataset={curatedDataset()} />);
    expect(html).not.toContain("style=");
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });
});
