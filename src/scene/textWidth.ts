/** How a run of text is set, as far as its width depends on it. */
export interface TextStyle {
  /** CSS pixels. */
  readonly size: number;
  readonly bold?: boolean;
  /** The serifs of the page run wider than its sans: Georgia's figures most of all. */
  readonly serif?: boolean;
  /** Extra space after each letter, in em. */
  readonly spacing?: number;
}

const NARROW = /[iljtfrI.,:;'’|()[\]-]/;
const WIDE = /[mwMWQ@—]/;
const CAPITAL_OR_FULL = /[A-Z\u0400-\u04ff\u1100-\ud7af]/;

const BOLD = 1.07;
const SERIF = 1.1;

/** Widths in em by text, which has few values: names, figures, days. A step of the day asks for many. */
const known = new Map<string, number>();

/**
 * The width of a line of text in CSS pixels, a little on the large side for the wide sans serifs
 * that systems ship. There is no DOM here to measure in, and labels that keep clear of each other
 * by an estimate must do so in any of those fonts.
 */
export function textWidth(text: string, style: TextStyle): number {
  const { size, bold = false, serif = false, spacing = 0 } = style;
  const em = known.get(text) ?? learn(text);
  return (em + text.length * spacing) * size * (bold ? BOLD : 1) * (serif ? SERIF : 1);
}

function learn(text: string): number {
  let em = 0;
  for (const letter of text) em += widthOf(letter);
  known.set(text, em);
  return em;
}

function widthOf(letter: string): number {
  if (letter === " " || letter === "\u00a0") return 0.28;
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.93;
  return CAPITAL_OR_FULL.test(letter) ? 0.68 : 0.585;
}
