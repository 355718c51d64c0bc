import type { Box } from "#scene/box.ts";
import { textWidth } from "#scene/textWidth.ts";
import type { ColourName, PictureColours } from "./colours.ts";
import { element, escaped, SERIF } from "./element.ts";

/** How a piece of text is set. */
export interface Face {
  readonly colour: ColourName;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly italic?: boolean;
  /** A dotted line below: no number. */
  readonly dotted?: boolean;
}

/** A piece of text that is set in one way. */
export interface Run extends Face {
  readonly text: string;
}

/** One line of text at its base line, in units of the picture. */
export interface TextLine {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Default: at its beginning. */
  readonly anchor?: "start" | "middle" | "end";
  /** A rim of this colour below the letters, where the ground is not plain. */
  readonly halo?: ColourName;
}

/** The width of a text as it will be drawn, in the unit of its size. Stands in for the estimate of `textWidth`. */
export type Measure = (text: string, face: Face, size: number) => number;

/** The width of runs in one line, by the estimate that is a little too large for any face. */
export function runsWidth(runs: readonly Run[], size: number): number {
  return runs.reduce((sum, run) => sum + textWidth(run.text, styleOf(run, size)), 0);
}

/** Height of capitals and depth of descenders, as shares of the font size. */
const ASCENT = 0.78;
const DESCENT = 0.22;

/** The room that a line takes. */
export function lineBox({ runs, x, y, size, anchor = "start" }: TextLine): Box {
  const width = runsWidth(runs, size);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { x: left, y: y - size * ASCENT, width, height: size * (ASCENT + DESCENT) };
}

/**
 * Breaks runs into lines no wider than `width`, at ordinary spaces only. A word that is wider by itself gets a
 * line of its own.
 */
export function wrapped(runs: readonly Run[], size: number, width: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const word of wordsOf(runs)) {
    const longer = line.length === 0 ? trimmed(word) : [...line, ...word];
    if (line.length === 0 || runsWidth(longer, size) <= width) line = longer;
    else {
      lines.push(joined(line));
      line = trimmed(word);
    }
  }
  return line.length > 0 ? [...lines, joined(line)] : lines;
}

/** What cannot be broken, each with the space before it: pieces of several runs where no space parts them. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  for (const { text, ...face } of runs) {
    for (const [piece] of text.matchAll(/ ?[^ ]+| /g)) {
      const last = words.at(-1);
      if (!last || piece.startsWith(" ")) words.push([{ text: piece, ...face }]);
      else last.push({ text: piece, ...face });
    }
  }
  return words.filter((word) => word.some(({ text }) => text.trim() !== ""));
}

function trimmed([first, ...rest]: readonly Run[]): Run[] {
  return first ? [{ ...first, text: first.text.replace(/^ /, "") }, ...rest] : [];
}

function joined(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && sameFace(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function sameFace(a: Face, b: Face): boolean {
  return (
    a.colour === b.colour &&
    a.bold === b.bold &&
    a.serif === b.serif &&
    a.italic === b.italic &&
    a.dotted === b.dotted
  );
}

/**
 * A line as SVG text. With `measure` the dots below absent numbers are drawn; else they are left to whoever
 * shows the text, of whom those that know no dots draw a plain line.
 */
export function lineSvg(line: TextLine, colours: PictureColours, measure?: Measure): string {
  const { runs, x, y, size, anchor, halo } = line;
  const pieces = runs.map((run) =>
    element(
      "tspan",
      {
        fill: colours[run.colour],
        "font-weight": run.bold ? 700 : undefined,
        "font-family": run.serif ? SERIF : undefined,
        "font-style": run.italic ? "italic" : undefined,
        style: run.dotted && !measure ? "text-decoration:underline dotted" : undefined,
      },
      escaped(run.text),
    ),
  );
  const text = element(
    "text",
    {
      x,
      y,
      "font-size": size,
      "text-anchor": anchor && anchor !== "start" ? anchor : undefined,
      "xml:space": "preserve",
      ...(halo && { stroke: colours[halo], "stroke-width": 3, "paint-order": "stroke" }),
    },
    pieces.join(""),
  );
  return measure ? text + dots(line, colours, measure) : text;
}

/** Only of lines that begin at `x`. */
function dots({ runs, x, y, size }: TextLine, colours: PictureColours, measure: Measure): string {
  if (!runs.some(({ dotted }) => dotted)) return "";
  let left = x;
  return runs
    .map((run) => {
      const from = left;
      left += measure(run.text, run, size);
      if (!run.dotted) return "";
      return element("path", {
        d: `M${(from + 1).toFixed(2)} ${(y + size * 0.2).toFixed(2)}H${left.toFixed(2)}`,
        stroke: colours[run.colour],
        "stroke-width": Math.max(1, size * 0.06),
        "stroke-linecap": "round",
        "stroke-dasharray": `.1 ${(size * 0.13).toFixed(2)}`,
      });
    })
    .join("");
}

function styleOf({ bold = false, serif = false }: Face, size: number) {
  return { size, bold, serif };
}
