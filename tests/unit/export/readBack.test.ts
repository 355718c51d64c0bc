import { describe, expect, it } from "vitest";
import { bibtex } from "#export/bibtex.ts";
import { type CslItem, cslItem, cslJson } from "#export/citation.ts";
import { ris } from "#export/ris.ts";
import { readCitation } from "../../support/citationJs.ts";
import { realDataset } from "../../support/realDataset.ts";
import { CONTEXT, THE_DATASET, THE_DAY, THE_PERIOD, theReport } from "./cited.ts";

/** What may be cited: days, the dataset and every report. */
const ALL = [THE_DAY, THE_PERIOD, THE_DATASET, ...realDataset().reports.map(({ id }) => theReport(id))];
const ITEMS = ALL.map((cited) => cslItem(cited, CONTEXT));

/** Marks that one of the formats gives a meaning, and letters that are not ours. */
const ODD: CslItem = {
  ...cslItem(THE_DAY, CONTEXT),
  author: [{ literal: "국가정보원 (NIS) & Совет" }],
  title: "50% of “북한군” & {about} #1_a: 100$ ~ ^ ’til Đà Nẵng",
  note: "A note with {braces} & 100%.",
};

/** One blank where the text has several. */
function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

describe("Citation.js reads of BibTeX", () => {
  it("author, title, dates and address", () => {
    for (const item of [ODD, ...ITEMS]) {
      const read = readCitation(bibtex(item));
      const { family, literal } = read.author[0] ?? {};
      expect([read.id, literal ?? family, read.title]).toEqual([
        item.id,
        item.author[0].literal,
        tidy(item.title),
      ]);
      // BibTeX has no field for the day.
      expect(read.issued?.["date-parts"]).toEqual([[2026, 11]]);
      expect(read.accessed).toEqual(item.accessed);
      expect([read.URL, read.version]).toEqual([item.URL, item.version]);
      expect(read.note?.startsWith(tidy(item.note))).toBe(true);
    }
  });
});

describe("Citation.js reads of RIS", () => {
  it("author, title, dates and address", () => {
    for (const item of [ODD, ...ITEMS]) {
      const read = readCitation(ris(item));
      expect([read.id, read.type, read.author, read.title]).toEqual([
        item.id,
        item.type,
        item.author,
        tidy(item.title),
      ]);
      expect(read.issued).toEqual(item.issued);
      expect([read.URL, read.version ?? read.edition, read.note]).toEqual([
        item.URL,
        item.version,
        tidy(item.note),
      ]);
      // Of web pages it looks for the day of access elsewhere than Zotero does, which reads what we write.
      if (item.type !== "webpage") expect(read.accessed).toEqual(item.accessed);
    }
  });
});

describe("Citation.js reads of CSL-JSON", () => {
  it("all that it holds", () => {
    for (const item of [ODD, ...ITEMS]) {
      expect(readCitation(cslJson(item))).toMatchObject(JSON.parse(JSON.stringify(item)));
    }
  });
});

describe("Citation.js", () => {
  it("would find a brace that is never closed, and an address that lost its end", () => {
    expect(() => readCitation(bibtex(ODD).replace("title = {{", "title = {{{"))).toThrow();
    const item = cslItem(THE_PERIOD, CONTEXT);
    expect(readCitation(ris(item).replace("&clock=period", "")).URL).not.toBe(item.URL);
  });
});
