import { lexer } from "marked";
import { type Piece, piecesOf } from "./tokens.ts";

/** A part of the teaching notes with an anchor of its own, under a second-level heading. */
interface TeachingSection {
  /** As hosts of code make it from the heading, so that one link works in both places. */
  readonly id: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

export interface TeachingText {
  readonly title: string;
  /** What stands between the title and the first section. */
  readonly lead: readonly Piece[];
  readonly sections: readonly TeachingSection[];
}

/** Reads `docs/teaching.md`. Throws where it does not begin with a title or has an anchor twice. */
export function readTeaching(markdown: string): TeachingText {
  const [first, ...rest] = piecesOf(lexer(markdown));
  if (first?.type !== "heading" || first.depth !== 1) throw new Error("The teaching notes have no title");
  refuseTwins(rest);
  const starts = rest.flatMap((piece, index) => (isSectionHead(piece) ? [index] : []));
  return {
    title: first.text,
    lead: rest.slice(0, starts[0]),
    sections: starts.map((start, nth) => sectionOf(rest.slice(start, starts[nth + 1]))),
  };
}

/** The anchor of a heading, as hosts of code make it. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}

function isSectionHead(piece: Piece): boolean {
  return piece.type === "heading" && piece.depth === 2;
}

function sectionOf([head, ...pieces]: readonly Piece[]): TeachingSection {
  if (head?.type !== "heading") throw new Error("A section has no heading");
  return { id: anchorOf(head.text), title: head.text, pieces };
}

function refuseTwins(pieces: readonly Piece[]): void {
  const anchors = pieces.flatMap((piece) => (piece.type === "heading" ? [anchorOf(piece.text)] : []));
  const twin = anchors.find((anchor, index) => anchors.indexOf(anchor) !== index);
  if (twin !== undefined) throw new Error(`The teaching notes have two parts #${twin}`);
}
