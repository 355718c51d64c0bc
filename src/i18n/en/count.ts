import { formatNumber } from "#i18n/format.ts";

const WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** "three"; in figures from thirteen on. For things we count ourselves, never for troops. */
export function countWord(count: number): string {
  return WORDS[count] ?? formatNumber(count);
}

/** "one statement", "three statements". */
export function statements(count: number): string {
  return `${countWord(count)} ${count === 1 ? "statement" : "statements"}`;
}
