import type { MarkedToken, Token } from "marked";

/** The kinds of Markdown that the teaching notes may have. HTML is none of them. */
const KINDS = [
  "space",
  "heading",
  "paragraph",
  "blockquote",
  "list",
  "table",
  "strong",
  "em",
  "codespan",
  "link",
  "text",
] as const;

export type Piece = Extract<MarkedToken, { type: (typeof KINDS)[number] }>;

/** What was read, as pieces that there are elements for. Throws on anything else, so that nothing gets lost. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  return tokens.map((token) => {
    if (!isPiece(token)) throw new Error(`The teaching notes have ${token.type}: ${token.raw}`);
    return token;
  });
}

function isPiece(token: Token): token is Piece {
  return KINDS.some((kind) => kind === token.type);
}

/** Each with a key of its own: its text and how often the same text stood before it. */
export function keyed<T extends { readonly raw: string }>(tokens: readonly T[]): [key: string, token: T][] {
  const seen = new Map<string, number>();
  return tokens.map((token) => {
    const before = seen.get(token.raw) ?? 0;
    seen.set(token.raw, before + 1);
    return [`${before} ${token.raw}`, token];
  });
}
