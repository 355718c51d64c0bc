/**
 * A piece of a sentence. `figure`: a number with its qualifier, or words in a number's place that weigh as
 * much; it never breaks across lines. `absent`: says that there is no number. Tone is weight, not colour:
 * brick belongs to live figures only, that is to the `figure` tokens of the day's sentence.
 */
export interface Token {
  readonly text: string;
  readonly tone: "plain" | "figure" | "absent";
}

const NO_BREAK = "\u00a0";

/** Ordinary words. */
export function plain(text: string): Token {
  return { text, tone: "plain" };
}

/** A figure, kept on one line. */
export function figure(text: string): Token {
  return { text: unbroken(text), tone: "figure" };
}

/** Words for a number that is not there. */
export function absent(text: string): Token {
  return { text, tone: "absent" };
}

/** The same text, kept on one line. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", NO_BREAK);
}

/** The words alone, with ordinary spaces: for labels, alternative text and titles. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join("")
    .replaceAll(NO_BREAK, " ");
}
