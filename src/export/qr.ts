import { correction, generate } from "lean-qr";

/** A QR code as one path, in modules: its side holds the quiet zone that readers need around it. */
export interface QrDrawing {
  readonly path: string;
  readonly side: number;
}

/** As many characters make a code that a phone still reads off a sheet of paper. */
export const LEGIBLE = 500;

/** The light border that the standard asks for, in modules. */
const QUIET = 4;

/**
 * A text as a QR code: the smallest that holds it and survives a stain (correction level M), or a scratch where
 * there is room for more. Null where it would be too dense to be read, or there is nothing to say.
 */
export function qrDrawing(text: string): QrDrawing | null {
  if (text === "" || text.length > LEGIBLE) return null;
  const code = generate(text, { minCorrectionLevel: correction.M });
  const rows: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x += 1;
      rows.push(`M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1h${from - x - 1}z`);
    }
  }
  return { path: rows.join(""), side: code.size + 2 * QUIET };
}
