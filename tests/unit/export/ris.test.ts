import { describe, expect, it } from "vitest";
import { cslItem } from "#export/citation.ts";
import { ris } from "#export/ris.ts";
import { realDataset } from "../../support/realDataset.ts";
import { CONTEXT, THE_DATASET, THE_DAY, theReport } from "./cited.ts";

/** Reads one record: tags of two, two blanks, a hyphen, a blank; lines end with CR and LF. Throws on others. */
function readRecord(text: string): Map<string, string> {
  const lines = text.split("\r\n");
  if (lines.pop() !== "") throw new Error("The last line has no end");
  const record = new Map<string, string>();
  for (const line of lines) {
    const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === "" || record.has(tag)) throw new Error(`No line of RIS: ${JSON.stringify(line)}`);
    record.set(tag, value);
  }
  const tags = [...record.keys()];
  if (tags[0] !== "TY" || tags.at(-1) !== "ER") throw new Error("Not from TY to ER");
  return record;
}

const item = cslItem(THE_DAY, CONTEXT);

describe("a record of RIS", () => {
  it("holds all that the item holds", () => {
    expect(Object.fromEntries(readRecord(ris(item)))).toEqual({
      TY: "MAP",
      ID: "troop-reports-2024-10-24",
      AU: "Troop Reports contributors",
      TI: "North Korean troops in Russia: what had been reported by 24 October 2024",
      T2: "Troop Reports",
      M3: "Interactive map",
      PY: "2026",
      DA: "2026/11/22/",
      ET: "2026-11-22",
      LA: "en",
      UR: "https://example.org/troops/?date=2024-10-24",
      Y2: "2026/12/01/",
      N1: "Data of 22 November 2026. Claims, not facts: every figure is what somebody said on a day.",
      ER: "",
    });
  });

  it("ends with a line that has nothing but its tag", () => {
    expect(ris(item).endsWith("\r\nER  - \r\n")).toBe(true);
  });

  it("keeps a value on one line", () => {
    const record = readRecord(ris({ ...item, title: " a\r\nER  - \nb\tc " }));
    expect(record.get("TI")).toBe("a ER - b c");
  });

  it("can be read for the dataset, which stands in nothing larger, and for every report of the data", () => {
    const whole = readRecord(ris(cslItem(THE_DATASET, CONTEXT)));
    expect([whole.get("TY"), whole.has("T2")]).toEqual(["DATA", false]);
    for (const { id } of realDataset().reports) {
      const cited = cslItem(theReport(id), CONTEXT);
      const record = readRecord(ris(cited));
      expect(record.get("TY")).toBe("ELEC");
      expect([record.get("TI"), record.get("N1")]).toEqual([cited.title, cited.note]);
    }
  });
});
