import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataset } from "#dataset/parse.ts";
import { timelineOf } from "#domain/timeline.ts";
import { actorsCsv, csvText, reportsCsv, sourcesCsv } from "#export/csv.ts";
import type { FieldRule } from "#export/tableFields.ts";
import { decodeView } from "#state/permalink.ts";
import { aMeasure, aReport, aSource, someFiles } from "../../support/builders.ts";
import { realDataset, realFiles } from "../../support/realDataset.ts";
import { readCsv, recordsOf } from "./strictCsv.ts";

const TEXT: FieldRule = { type: "string" };
/** What a table could trip over, and what it should not. */
const MARKS = [...`",;'=+-@ \t\r\n\uFEFF`, "a", "0", "’", "국", "😀"];
const COLUMNS =
  "id,stated,actor_id,actor,interest,country,speaker,kind,stance,area,locations,other_places,unit,low,high,qualifier,counts,period_from,period_to,route_from,route_to,route_mode,tier,summary,caveat,relations,source_publishers,source_urls,address";

/** The one row of a report that differs from the sound one by `overrides`. */
function rowOf(overrides: Parameters<typeof aReport>[0]): Record<string, string> {
  const { dataset } = parseDataset(someFiles({ "reports.json": [aReport(overrides)] }));
  const [row, ...more] = recordsOf(reportsCsv(dataset));
  if (!row || more.length > 0) throw new Error("Not one row");
  return row;
}

/** The only cell of a table with one column and one row, as it is read back. */
function cellOf(cell: string | number | null | readonly (string | null)[]): string | undefined {
  return readCsv(csvText({ a: TEXT }, [{ a: cell }]))[1]?.[0];
}

describe("a table", () => {
  it("has its names in the first line, and each line ends with CR and LF", () => {
    expect(csvText({ a: TEXT, b: TEXT }, [{ a: "x", b: 1 }])).toBe("a,b\r\nx,1\r\n");
  });

  it("doubles quotes, and quotes commas, line ends and blanks at either end", () => {
    const cells = ['said "no"', "a, b", "a\nb", "a\r\nb", " a", "a "];
    const text = csvText(
      { a: TEXT },
      cells.map((a) => ({ a })),
    );
    expect(text.startsWith('a\r\n"said ""no"""\r\n"a, b"\r\n')).toBe(true);
    expect(readCsv(text).flat()).toEqual(["a", ...cells]);
  });

  it("has an empty cell for what was not said, and zero only for zero", () => {
    expect([cellOf(null), cellOf([]), cellOf(0)]).toEqual(["", "", "0"]);
  });

  it.each(["=1+1", "+7", "-7", "@SUM(A1)", "\t=1", "\r=1"])("takes the harm out of %j", (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
    expect(cellOf([text, "b"])).toBe(`'${text};b`);
  });

  it("leaves alone what only holds such a mark", () => {
    expect(cellOf("a = b + c - d @ e")).toBe("a = b + c - d @ e");
  });

  it("keeps the place of a piece that is not known", () => {
    expect(cellOf(["a", null, "c"])).toBe("a;;c");
  });

  it("is not written where pieces could not be told apart", () => {
    expect(() => cellOf(["a;b", "c"])).toThrow("cannot hold: a;b");
  });

  it("begins with a byte order mark only where one is asked for", () => {
    const { dataset } = parseDataset(someFiles());
    const plain = reportsCsv(dataset);
    expect(plain.startsWith("id,")).toBe(true);
    expect(reportsCsv(dataset, { bom: true })).toBe(`\uFEFF${plain}`);
  });

  it("gives back any text that begins with no formula", () => {
    const text = fc.string({ unit: fc.constantFrom(...MARKS) }).filter((each) => !/^[=+\-@\t\r]/.test(each));
    fc.assert(
      fc.property(text, (each) => {
        expect(cellOf(each)).toBe(each);
      }),
    );
  });
});

describe("the table of reports", () => {
  it("has its columns in the order that is in print", () => {
    expect(readCsv(reportsCsv(realDataset()))[0]?.join(",")).toBe(COLUMNS);
  });

  it("has a row for every report of the data, oldest first", () => {
    const rows = recordsOf(reportsCsv(realDataset()));
    const ids = (realFiles()["reports.json"] as { id: string }[]).map(({ id }) => id);
    expect(rows).toHaveLength(200);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
    const days = rows.map(({ stated = "" }) => stated);
    expect(days).toEqual([...days].sort());
  });

  it("gives a report as it was said", () => {
    const row = recordsOf(reportsCsv(realDataset())).find(
      ({ id }) => id === "2024-10-23-us-officials-unnamed-over-1000",
    );
    expect(row).toMatchObject({
      stated: "2024-10-23",
      actor: "Unnamed US officials",
      speaker: "unnamed US intelligence source, to CNN",
      kind: "presence",
      stance: "",
      area: "russia",
      locations: "",
      unit: "troops",
      low: "1000",
      high: "",
      qualifier: "more-than",
      counts: "strength",
      period_from: "2024-10-23",
      tier: "list",
      relations: "",
      address: "?report=2024-10-23-us-officials-unnamed-over-1000",
    });
  });

  it("never has a zero for a number that was not said", () => {
    const noNumber = { low: "", high: "", qualifier: "" };
    expect(rowOf({ measure: null })).toMatchObject({ ...noNumber, unit: "", counts: "" });
    const inWords = aMeasure({ low: null, high: null, qualifier: null });
    expect(rowOf({ measure: inWords })).toMatchObject({ ...noNumber, unit: "troops", counts: "strength" });
  });

  it("keeps an open end open", () => {
    const upTo = aMeasure({ low: null, high: 12_000, qualifier: "up-to" });
    expect(rowOf({ measure: upTo })).toMatchObject({ low: "", high: "12000", qualifier: "up-to" });
  });

  it("leaves unknown ends of a period empty", () => {
    const row = rowOf({ period: { from: null, to: "2024-10-13" } });
    expect(row).toMatchObject({ period_from: "", period_to: "2024-10-13" });
  });

  it("names relations by type and report", () => {
    const rows = recordsOf(reportsCsv(realDataset()));
    expect(rows.find(({ id }) => id === "2024-10-18-nis-1500-shipped")?.relations).toBe(
      "contradicts:2024-10-10-kremlin-fake-news;part-of:2024-10-18-nis-12000-decided",
    );
  });

  it("has as many addresses as publishers, in their order, also where one is unknown", () => {
    const sources = [aSource({ id: "a", url: null }), aSource({ id: "b", publisher: "Other" })];
    const { dataset } = parseDataset(
      someFiles({ "sources.json": sources, "reports.json": [aReport({ sources: ["a", "b"] })] }),
    );
    expect(recordsOf(reportsCsv(dataset))[0]).toMatchObject({
      source_publishers: "NIS;Other",
      source_urls: ";https://nis.example/page",
    });
  });

  it("has addresses that the page reads as links to the reports", () => {
    const dataset = realDataset();
    const context = {
      reportIds: new Set(dataset.report.keys()),
      actorIds: new Set<string>(),
      placeIds: new Set<string>(),
      timeline: timelineOf(dataset),
    };
    for (const { id, address = "" } of recordsOf(reportsCsv(dataset))) {
      const { view, problems } = decodeView(address, context);
      expect([view.report, problems]).toEqual([id, []]);
    }
  });
});

describe("the tables beside it", () => {
  it("have every actor that a report names", () => {
    const rows = recordsOf(actorsCsv(realDataset()));
    const named = recordsOf(reportsCsv(realDataset())).map(({ actor_id }) => actor_id);
    expect(rows).toHaveLength(45);
    expect(rows[0]).toEqual({
      id: "nis",
      name: "National Intelligence Service (South Korea)",
      short_name: "NIS",
      country: "KR",
      kind: "intelligence",
      interest: "ally",
    });
    const ids = new Set(rows.map(({ id }) => id));
    expect(named.filter((id) => !ids.has(id ?? ""))).toEqual([]);
  });

  it("have every page that was read, and nothing where a title or a date was not seen", () => {
    const rows = recordsOf(sourcesCsv(realDataset()));
    expect(rows).toHaveLength(306);
    expect(rows[0]).toMatchObject({ id: "24ukraine-com-1", published: "", language: "en" });
  });
});
