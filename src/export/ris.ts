import type { CslDate, CslItem } from "./citation.ts";

const TYPES: Readonly<Record<CslItem["type"], string>> = { map: "MAP", dataset: "DATA", webpage: "ELEC" };

/** A record of RIS. Lines end with CR and LF, and each value is on one of them. */
export function ris(item: CslItem): string {
  const [[year]] = item.issued["date-parts"];
  const container = item["container-title"];
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ["TY", TYPES[item.type]],
    ["ID", item.id],
    ["AU", item.author[0].literal],
    ["TI", item.title],
    ...(container ? [["T2", container] as const] : []),
    ["M3", item.genre],
    ["PY", String(year)],
    ["DA", risDate(item.issued)],
    ["ET", item.version],
    ["LA", item.language],
    ["UR", item.URL],
    ["Y2", risDate(item.accessed)],
    ["N1", item.note],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ").trim()}\r\n`).join("");
}

/** "2026/11/22/": year, month, day, and room for words. */
function risDate({ "date-parts": [[year, month, day]] }: CslDate): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${year}/${two(month)}/${two(day)}/`;
}
