import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "#export/bibtex.ts";
import { cslItem } from "#export/citation.ts";
import { realDataset } from "../../support/realDataset.ts";
import { CONTEXT, THE_DATASET, THE_DAY, THE_PERIOD, theReport } from "./cited.ts";

interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads one entry as BibTeX does: it counts braces, also those behind a backslash. Throws on anything else. */
function readEntry(text: string): Entry {
  const head = /^@(\w+)\{([\w:.-]+),\n/.exec(text);
  if (!head) throw new Error(`No entry: ${text.slice(0, 40)}`);
  const fields = new Map<string, string>();
  let at = head[0].length;
  while (text[at] !== "}") {
    const [start = "", name = ""] = /^\s*([a-z]+) = /.exec(text.slice(at)) ?? [];
    if (name === "" || fields.has(name)) throw new Error(`No field: ${text.slice(at, at + 40)}`);
    const end = endOfValue(text, at + start.length);
    fields.set(name, text.slice(at + start.length, end));
    if (text.slice(end, end + 2) !== ",\n") throw new Error(`No comma: ${text.slice(end, end + 40)}`);
    at = end + 2;
  }
  if (text.slice(at) !== "}\n") throw new Error(`Text after the entry: ${text.slice(at, at + 40)}`);
  return { type: head[1] ?? "", key: head[2] ?? "", fields };
}

function endOfValue(text: string, start: number): number {
  if (text[start] !== "{") return start + (/^[a-z]+/.exec(text.slice(start))?.[0].length ?? 0);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error("A brace is never closed");
}

const PRINTED: Readonly<Record<string, string>> = {
  "\\textbackslash{}": "\\",
  "\\textbraceleft{}": "{",
  "\\textbraceright{}": "}",
  "\\textasciitilde{}": "~",
  "\\textasciicircum{}": "^",
};

/** What TeX prints for a value. Throws on a mark that it would take for a command. */
function printed(value = ""): string {
  const content = value.startsWith("{{") ? value.slice(2, -2) : value.slice(1, -1);
  const rest = content.replace(/\\text\w+\{\}|\\[%&$#_]/g, "");
  if (/[\\{}~^%&$#_]/.test(rest)) throw new Error(`TeX would trip over ${content}`);
  return content.replace(/\\text\w+\{\}|\\([%&$#_])/g, (all, mark: string) => mark ?? PRINTED[all] ?? all);
}

/** What BibTeX and TeX could trip over, and what they should not. */
const MARKS = [...'{}\\%&$#_~^"@,= \t\r\n', "a", "textbackslash", "’", "국"];
const item = cslItem(THE_DAY, CONTEXT);

describe("an entry of BibTeX", () => {
  it("holds author, title, dates, version and address", () => {
    const { type, key, fields } = readEntry(bibtex(item));
    expect([type, key]).toEqual(["misc", "troop-reports-2024-10-24"]);
    expect(fields.get("author")).toBe("{{Troop Reports contributors}}");
    expect(fields.get("title")).toBe(
      "{{North Korean troops in Russia: what had been reported by 24 October 2024}}",
    );
    expect([fields.get("year"), fields.get("month")]).toEqual(["{2026}", "nov"]);
    expect(fields.get("version")).toBe("{2026-11-22}");
    expect(fields.get("howpublished")).toBe("{Interactive map, Troop Reports}");
    expect(fields.get("urldate")).toBe("{2026-12-01}");
    expect(fields.get("note")).toBe(
      "{Data of 22 November 2026. Claims, not facts: every figure is what somebody said on a day. Accessed 1 December 2026.}",
    );
  });

  it("has its address as it is, for it is not read as TeX", () => {
    const { fields } = readEntry(bibtex(cslItem(THE_PERIOD, CONTEXT)));
    expect(fields.get("url")).toBe("{https://example.org/troops/?date=2024-11-04&clock=period}");
    const odd = readEntry(bibtex({ ...item, URL: "https://example.org/}{\\ ?a=100%25" }));
    expect(odd.fields.get("url")).toBe("{https://example.org/%7D%7B%5C%20?a=100%25}");
  });

  it("escapes each mark that TeX takes for a command", () => {
    const { fields } = readEntry(bibtex({ ...item, title: "{a}%b&c$d#e_f~g^h\\i" }));
    expect(fields.get("title")).toBe(
      "{{\\textbraceleft{}a\\textbraceright{}\\%b\\&c\\$d\\#e\\_f\\textasciitilde{}g\\textasciicircum{}h\\textbackslash{}i}}",
    );
  });

  it("gives back any title, in one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...MARKS) }), (title) => {
        const { fields } = readEntry(bibtex({ ...item, title }));
        expect(printed(fields.get("title"))).toBe(title.replace(/\s+/g, " ").trim());
      }),
    );
  });

  it("can be read for the dataset and for every report of the data", () => {
    expect(readEntry(bibtex(cslItem(THE_DATASET, CONTEXT))).fields.get("howpublished")).toBe("{Data set}");
    for (const { id } of realDataset().reports) {
      const cited = cslItem(theReport(id), CONTEXT);
      const { key, fields } = readEntry(bibtex(cited));
      expect(key).toBe(`troop-reports-${id}`);
      expect(printed(fields.get("title"))).toBe(cited.title);
      expect(printed(fields.get("note"))).toBe(`${cited.note} Accessed 1 December 2026.`);
    }
  });
});
