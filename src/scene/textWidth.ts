/** How a run of text is set, as far as its width depends on it. */
export interface TextStyle {
  /** CSS pixels. */
  readonly size: number;
  readonly bold?: boolean;
  /** Extra space after each letter, in em. */
  readonly spacing?: number;
}

const NARROW = /[iljtfrI.,:;'’|()[\]-]/;
const WIDE = /[mwMWQ@—]/;
const CAPITAL_OR_FULL = /[A-Z\u0400-\u04ff\u1100-\ud7af]/;

/**
 * The width of a line of text in CSS pixels, a little on the large side for the wide sans serifs
 * that systems ship. There is no DOM here to measure in, and labels that keep clear of each other
 * by an estimate must do so in any of those fonts.
 */
export function textWidth(text: string, { size, bold = false, spacing = 0 }: TextStyle): number {
  let em = 0;
  for (const letter of text) em += widthOf(letter) + spacing;
  return em * size * (bold ? 1.07 : 1);
}

function widthOf(letter: string): number {
  if (letter === " " || letter === "\u00a0") return 0.28;
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.93;
  return CAPITAL_OR_FULL.test(letter) ? 0.68 : 0.585;
}
