// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CiteSection } from "#app/explore/share/CiteSection.tsx";
import { DataSection } from "#app/explore/share/DataSection.tsx";
import { dayOf } from "#domain/day.ts";
import { dayRows } from "#domain/dayRows.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { dayTableText } from "#views/dayTable/dayTableText.ts";
import { readCitation } from "../support/citationJs.ts";
import { curatedDataset } from "./curatedDataset.ts";
import { renderInApp } from "./renderInApp.tsx";

const SITE = "http://localhost:3000/";
const REPORT = "2024-11-04-zelensky-11000-in-kursk";

function textOf(name: string): string {
  const found = screen.getByRole("textbox", { name });
  return found instanceof HTMLTextAreaElement ? found.value : "";
}

function choose(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("radio", { name }));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-01T12:00") });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a reference", () => {
  it("is to the map on this day, in the version of the data, as looked at today", () => {
    renderInApp(<CiteSection report={null} />, { date: "2024-11-04" });
    expect(textOf("Reference, APA")).toBe(
      `Troop Reports contributors. (2026, November 22). North Korean troops in Russia: What had been reported by 4 November 2024 (Version 2026-11-22) [Interactive map]. Troop Reports. Retrieved December 1, 2026, from ${SITE}?date=2024-11-04`,
    );
    expect(screen.getByText(/^Data of 22 November 2026, looked at on 1 December 2026\./)).toBeTruthy();
    expect(screen.queryByRole("radio", { name: /^One report/ })).toBeNull();
  });

  it("is to the data set, in each style", () => {
    renderInApp(<CiteSection report={null} />);
    choose("The data set");
    for (const style of ["BibTeX", "RIS", "CSL-JSON"]) {
      choose(style);
      const { URL: address, title } = readCitation(textOf(`Reference, ${style}`));
      expect([address, title]).toEqual([
        `${SITE}method.html#data`,
        "Troop Reports: what was reported about North Korean troops in Russia",
      ]);
    }
    choose("Chicago");
    expect(textOf("Reference, Chicago")).toMatch(
      /^Troop Reports contributors\. 2026\. “Troop Reports: What Was/,
    );
  });

  it("is to the report that was asked for, and to no other", () => {
    renderInApp(<CiteSection report={REPORT} />, { date: "2025-02-04" });
    const radio = screen.getByRole("radio", {
      name: /^One report: Zelensky, 11,000, in Kursk Oblast · there now, 4\sNov\s2024$/,
    });
    expect((radio as HTMLInputElement).checked).toBe(true);
    choose("RIS");
    const { id, URL: address } = readCitation(textOf("Reference, RIS"));
    expect([id, address]).toEqual([`troop-reports-${REPORT}`, `${SITE}?report=${REPORT}`]);
  });

  it("can be saved under a name that says what it is", async () => {
    const saved: [string, string][] = [];
    const texts: Blob[] = [];
    vi.stubGlobal(
      "URL",
      Object.assign(class extends URL {}, {
        createObjectURL: (blob: Blob) => {
          texts.push(blob);
          return "blob:1";
        },
        revokeObjectURL: () => undefined,
      }),
    );
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push([this.download, this.getAttribute("href") ?? ""]);
    };
    renderInApp(<CiteSection report={null} />, { date: "2024-11-04" });
    for (const [style, ending] of [
      ["BibTeX", "bib"],
      ["RIS", "ris"],
      ["CSL-JSON", "json"],
    ]) {
      choose(style ?? "");
      fireEvent.click(screen.getByRole("button", { name: `Save troop-reports-2024-11-04.${ending}` }));
    }
    expect(saved.map(([name]) => name.split(".")[1])).toEqual(["bib", "ris", "json"]);
    expect(texts).toHaveLength(3);
  });
});

describe("the data", () => {
  it("are links to the files, with the number of their rows", () => {
    renderInApp(<DataSection />);
    const items = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(items.map((item) => [item.querySelector("a")?.getAttribute("href"), item.textContent])).toEqual([
      ["data/reports.csv", "reports.csv one row a report, 200 rows"],
      ["data/reports.geojson", "reports.geojson the same, with places, 200 rows"],
      ["data/actors.csv", "actors.csv who makes statements, 45 rows"],
      ["data/sources.csv", "sources.csv the pages that were read, 306 rows"],
      ["data/datapackage.json", "datapackage.json what each column means"],
    ]);
    expect(
      screen.getByText(/^Data of 22 November 2026, free to use with credit under CC BY 4\.0\./),
    ).toBeTruthy();
  });

  it("give the table of the day to the clipboard, as text and as a table", async () => {
    const items: Record<string, Blob>[] = [];
    vi.stubGlobal(
      "ClipboardItem",
      class {
        constructor(pieces: Record<string, Blob>) {
          items.push(pieces);
        }
      },
    );
    vi.stubGlobal("navigator", { ...navigator, clipboard: { write: async () => undefined } });
    renderInApp(<DataSection />, { date: "2024-11-04" });
    const name = /^The table of 4 November 2024/;
    fireEvent.click(screen.getByRole("button", { name: /^Copy The table of 4 November 2024/ }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Copied."));
    expect(Object.entries(items[0] ?? {}).map(([type, blob]) => [type, blob.type])).toEqual([
      ["text/plain", "text/plain"],
      ["text/html", "text/html"],
    ]);
    expect(items[0]?.["text/plain"]?.size).toBe(
      new Blob([screen.getByRole<HTMLTextAreaElement>("textbox", { name }).value]).size,
    );
  });
});

describe.each(["2024-10-01", "2024-11-04", "2025-08-01"])("the table of %s as text", (date) => {
  const dataset = curatedDataset();
  const snapshot = snapshotOn(dataset, dayOf(date), "stated");
  const { plain, html } = dayTableText(dataset, snapshot, true, `${SITE}?date=${date}`);
  const lines = plain.split("\n").map((line) => line.split("\t"));
  const rows = lines.slice(2, -1);
  const groups = dayRows(snapshot, true);

  it("has nine cells in every row, and a row for every report or for a group without one", () => {
    expect(new Set([lines[1], ...rows].map((row) => row?.length))).toEqual(new Set([9]));
    expect(rows).toHaveLength(groups.reduce((sum, { reports }) => sum + Math.max(1, reports.length), 0));
    expect(lines.at(-1)).toEqual([`${SITE}?date=${date}`]);
  });

  it("says in words where no number stands, and never zero", () => {
    for (const [, reading, who, figure] of rows) {
      expect(who === "" ? reading : figure).not.toMatch(/^(0|)$/);
    }
  });

  it("is the same as a table, cell by cell", () => {
    const template = document.createElement("template");
    template.innerHTML = html;
    const table = template.content.querySelector("table");
    const cells = [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
    const bare = (row: readonly (string | null | undefined)[]) =>
      row.slice(0, 8).map((cell) => (cell ?? "").replace(/\s+/g, " ").trim());
    expect(cells.map(bare)).toEqual([lines[1] ?? [], ...rows].map(bare));
    expect(table?.caption?.textContent).toBe(lines[0]?.[0]);
  });
});
