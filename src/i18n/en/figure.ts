import type { Qualifier } from "#domain/report.ts";
import { countWord } from "./count.ts";

const qualifier: Record<Qualifier, string> = {
  about: "about",
  "at-least": "at least",
  "more-than": "more than",
  "up-to": "up to",
  nearly: "nearly",
};

/** The words of figures. */
export const figureWords = {
  qualifier,
  /** Between qualifiers that different claims give to one number: "about or nearly 11,000". */
  or: " or ",
  to: " to ",
  openUp: " or more",
  openDown: " or fewer",
  /** The same at the ends of a range, where there is little room. */
  openUpSign: "+",
  openDownSign: "≤",
  /** After a range: how many of the statements give its low end only as a ceiling. */
  ceiling: (count: number, figure: string) => `, ${countWord(count)} at ${figure}`,
};
