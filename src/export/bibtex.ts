import { formatIso } from "#domain/day.ts";
import { citationWords as words } from "#i18n/en/export.ts";
import { type CslDate, type CslItem, dayOfCsl } from "./citation.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What TeX would not print as it stands. Braces are named, because BibTeX counts them also behind a `\`. */
const NAMED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * An entry of BibTeX in UTF-8, with the fields that biblatex knows too. What old styles leave out, the version
 * and the day it was looked at, stands in the note as well.
 */
export function bibtex(item: CslItem): string {
  const [[year, month]] = item.issued["date-parts"];
  const fields = [
    ["author", `{{${escaped(item.author[0].literal)}}}`],
    ["title", `{{${escaped(item.title)}}}`],
    ["year", `{${year}}`],
    ["month", MONTHS[month - 1] ?? `{${month}}`],
    ["version", `{${escaped(item.version)}}`],
    ["howpublished", `{${escaped([item.genre, item["container-title"]].filter(Boolean).join(", "))}}`],
    ["url", `{${verbatim(item.URL)}}`],
    ["urldate", `{${isoOf(item.accessed)}}`],
    ["note", `{${escaped(`${item.note} ${words.accessed(dayOfCsl(item.accessed))}`)}}`],
  ];
  return `@misc{${item.id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join("")}}\n`;
}

/** A text for a field: one line, with everything escaped that TeX takes for a command. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^%&$#_]/g, (mark) => NAMED[mark] ?? `\\${mark}`);
}

/** An address, which is not read as TeX: what would end the field is written as an escape of the address. */
function verbatim(address: string): string {
  return oneLine(address).replace(/[\\{}\s]/g, encodeURIComponent);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isoOf(date: CslDate): string {
  return formatIso(dayOfCsl(date));
}
