/** One first-order unit as the later steps see it. */
export interface Unit {
  /** ISO 3166-1 alpha-3 of the state it belongs to under the border policy. */
  readonly country: string;
  /** ISO 3166-2, or the source's stand-in. */
  readonly iso: string;
  readonly fine?: boolean;
}

/** Parts of a state that the source draws as something of their own. Baikonur would be a circle in Kazakhstan. */
const PART_OF: Readonly<Record<string, string>> = {
  KAB: "KAZ",
  CYN: "CYP",
  CNM: "CYP",
  ESB: "CYP",
  WSB: "CYP",
};

/** Neighbours whose common line is a line of control or a cease-fire line: drawn dashed. */
const DISPUTED = [
  ["PRK", "KOR"],
  ["KOS", "SRB"],
  ["ISR", "PSX"],
  ["ISR", "SYR"],
] as const;

const KASHMIR = ["IN-JK", "IN-LA"];

/** Units that a rule or a layer asks for by name, wherever they lie: those of a dispute, and Kursk Oblast. */
export const NAMED_ELSEWHERE: readonly string[] = [...KASHMIR, "IN-AR", "RU-KRS"];

/** The state a unit belongs to. The source follows who holds the ground; UNGA resolution 68/262 does not. */
export function countryOf(sourceCountry: string, iso: string): string {
  if (iso.startsWith("UA-")) return "UKR";
  return PART_OF[sourceCountry] ?? sourceCountry;
}

/** Whether the line between two units belongs to a dispute rather than to an agreed border. */
export function isDisputed(a: Unit, b: Unit): boolean {
  if (a.country === b.country) return false;
  const countries = [a.country, b.country];
  if (countries.includes("KAS")) return true;
  if (KASHMIR.includes(a.iso) || KASHMIR.includes(b.iso))
    return countries.includes("PAK") || countries.includes("CHN");
  if (a.iso === "IN-AR" || b.iso === "IN-AR") return countries.includes("CHN");
  return DISPUTED.some((pair) => pair.every((country) => countries.includes(country)));
}
