import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { timelineOf } from "#domain/timeline.ts";
import { cslItem, cslJson, dayOfCsl } from "#export/citation.ts";
import { apa, chicago } from "#export/citationStyles.ts";
import { decodeView } from "#state/permalink.ts";
import { realDataset } from "../../support/realDataset.ts";
import { CONTEXT, THE_DATASET, THE_DAY, THE_PERIOD, theReport } from "./cited.ts";

const REPORT = "2024-11-04-zelensky-11000-in-kursk";

describe("what is cited, as CSL-JSON", () => {
  it("is a map of a day, with a link that names the day", () => {
    expect(cslItem(THE_DAY, CONTEXT)).toMatchObject({
      id: "troop-reports-2024-10-24",
      type: "map",
      author: [{ literal: "Troop Reports contributors" }],
      title: "North Korean troops in Russia: what had been reported by 24 October 2024",
      "container-title": "Troop Reports",
      URL: "https://example.org/troops/?date=2024-10-24",
    });
  });

  it("is another map by the other clock", () => {
    expect(cslItem(THE_PERIOD, CONTEXT)).toMatchObject({
      id: "troop-reports-2024-11-04-period",
      title: "North Korean troops in Russia: what is said of 4 November 2024",
      URL: "https://example.org/troops/?date=2024-11-04&clock=period",
    });
  });

  it("has links that the page reads as the same day and clock", () => {
    const { URL: address } = cslItem(THE_PERIOD, CONTEXT);
    const timeline = timelineOf(realDataset());
    const none = new Set<string>();
    const context = { reportIds: none, actorIds: none, placeIds: none, timeline };
    const { view, problems } = decodeView(address.slice(address.indexOf("?")), context);
    expect([view.day, view.clock, problems]).toEqual([dayOf("2024-11-04"), "period", []]);
  });

  it("is the dataset in its version", () => {
    const item = cslItem(THE_DATASET, CONTEXT);
    expect(item).toMatchObject({
      id: "troop-reports-data-2026-11-22",
      type: "dataset",
      title: "Troop Reports: what was reported about North Korean troops in Russia",
      URL: "https://example.org/troops/method.html#data",
    });
    expect(item).not.toHaveProperty("container-title");
  });

  it("is a report with who said it, when and in our words, and with the pages it was read in", () => {
    const report = realDataset().report.get(REPORT);
    const item = cslItem(theReport(REPORT), CONTEXT);
    expect(item.id).toBe(`troop-reports-${REPORT}`);
    expect(item.title).toBe(
      `President of Ukraine (Volodymyr Zelensky), 4 November 2024: ${report?.summary.replace(/\.$/, "")}`,
    );
    expect(item.note).toContain("A claim by the one named, not a finding of Troop Reports. Read in: ");
    for (const id of report?.sources ?? [])
      expect(item.note).toContain(realDataset().source.get(id)?.url ?? "no address");
  });

  it.each([THE_DAY, THE_DATASET, theReport(REPORT)])(
    "has version, its date and the day of access: $what",
    (cited) => {
      const item = cslItem(cited, CONTEXT);
      expect(item.version).toBe("2026-11-22");
      expect(item.issued).toEqual({ "date-parts": [[2026, 11, 22]] });
      expect(item.accessed).toEqual({ "date-parts": [[2026, 12, 1]] });
      expect(item.note.startsWith("Data of 22 November 2026. ")).toBe(true);
      expect(dayOfCsl(item.accessed)).toBe(CONTEXT.accessed);
    },
  );

  it.each([
    ["https://example.org", "https://example.org/?date=2024-10-24"],
    ["https://example.org/", "https://example.org/?date=2024-10-24"],
    ["https://example.org/a/index.html?date=2025-01-01#b/c", "https://example.org/a/?date=2024-10-24"],
    ["http://localhost:4173/?q=a/b", "http://localhost:4173/?date=2024-10-24"],
  ])("from the page %s has the address %s", (site, address) => {
    expect(cslItem(THE_DAY, { ...CONTEXT, site }).URL).toBe(address);
  });

  it("is not made with a version that is no date", () => {
    expect(() => cslItem(THE_DATASET, { ...CONTEXT, version: "latest" })).toThrow(RangeError);
  });

  it("is a file with one item", () => {
    const item = cslItem(THE_DAY, CONTEXT);
    expect(JSON.parse(cslJson(item))).toEqual([item]);
  });
});

describe("a reference in APA", () => {
  it("cites the map on a day", () => {
    expect(apa(cslItem(THE_DAY, CONTEXT))).toBe(
      "Troop Reports contributors. (2026, November 22). North Korean troops in Russia: What had been reported by 24 October 2024 (Version 2026-11-22) [Interactive map]. Troop Reports. Retrieved December 1, 2026, from https://example.org/troops/?date=2024-10-24",
    );
  });

  it("cites the dataset", () => {
    expect(apa(cslItem(THE_DATASET, CONTEXT))).toBe(
      "Troop Reports contributors. (2026, November 22). Troop Reports: What was reported about North Korean troops in Russia (Version 2026-11-22) [Data set]. Retrieved December 1, 2026, from https://example.org/troops/method.html#data",
    );
  });

  it("cites a report, with every qualifier, as what somebody said", () => {
    expect(apa(cslItem(theReport("2024-10-23-us-officials-unnamed-over-1000"), CONTEXT))).toBe(
      "Troop Reports contributors. (2026, November 22). Unnamed US officials, 23 October 2024: A US intelligence source was reported to have told CNN that over a thousand North Koreans were in Russia (Version 2026-11-22) [Record of a statement]. Troop Reports. Retrieved December 1, 2026, from https://example.org/troops/?report=2024-10-23-us-officials-unnamed-over-1000",
    );
  });
});

describe("a reference in Chicago", () => {
  it("cites the map on a day, with capitals in its title", () => {
    expect(chicago(cslItem(THE_DAY, CONTEXT))).toBe(
      "Troop Reports contributors. 2026. “North Korean Troops in Russia: What Had Been Reported by 24 October 2024.” Interactive map. Troop Reports. Version of November 22, 2026. Accessed December 1, 2026. https://example.org/troops/?date=2024-10-24.",
    );
  });

  it("cites the dataset", () => {
    expect(chicago(cslItem(THE_DATASET, CONTEXT))).toContain(
      "2026. “Troop Reports: What Was Reported About North Korean Troops in Russia.” Data set. Version of November 22, 2026.",
    );
  });

  it("cites a report with its sentence as it stands, and with single quotes inside of quotes", () => {
    const item = cslItem(theReport("2024-10-23-us-officials-unnamed-over-1000"), CONTEXT);
    expect(chicago(item)).toContain(
      "“Unnamed US officials, 23 October 2024: A US intelligence source was reported to have told CNN that over a thousand North Koreans were in Russia.” Record of a statement. Troop Reports.",
    );
    expect(chicago({ ...item, title: 'He said “no” and "never"' })).toContain("“He said ‘no’ and ‘never’.”");
  });
});
