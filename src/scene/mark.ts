/** A point in CSS pixels from the top left corner of its pane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a ring ends: closed, or open upwards ("at least", "more than") or downwards ("up to"). */
export type Opening = "closed" | "up" | "down";

/**
 * How far from its middle a mark takes presses: not into the half of the way that is another dot's, so that of
 * two close dots each can be pressed.
 */
export function reachOf(mark: Point, marks: readonly Mark[], most: number): number {
  const ways = marks.flatMap((other) =>
    other.type === "dot" && other !== mark ? Math.hypot(other.x - mark.x, other.y - mark.y) / 2 : [],
  );
  return Math.min(most, ...ways.filter((way) => way > 0));
}

/** What is drawn in a pane, in drawing order. Shapes and places only; the view knows colours. */
export type Mark =
  /** The lead claim: area proportional to its figure. */
  | (Point & { readonly type: "disc"; readonly r: number })
  /** Between the lowest and the highest live claim. */
  | (Point & { readonly type: "band"; readonly r: number })
  /** An end of the range. `onDisc`: it runs over the disc and is drawn in the disc's text colour. */
  | (Point & {
      readonly type: "ring";
      readonly end: "low" | "high";
      readonly r: number;
      readonly opening: Opening;
      readonly onDisc: boolean;
    })
  /** Something about the area was said on this day. */
  | (Point & { readonly type: "halo"; readonly r: number })
  /** The last number, no longer live. */
  | (Point & { readonly type: "stale"; readonly r: number })
  /** Presence without a number. Never scaled. */
  | (Point & { readonly type: "diamond"; readonly r: number })
  | (Point & { readonly type: "plan"; readonly r: number; readonly report: string })
  /** A place of a set: full while the set has a live number. */
  | (Point & { readonly type: "dot"; readonly r: number; readonly live: boolean; readonly location: string })
  /** From a place to the one symbol of its set. */
  | { readonly type: "tether"; readonly path: string; readonly location: string }
  /** A part of the whole was reported here, or people seen in a picture. */
  | (Point & { readonly type: "note"; readonly r: number; readonly report: string })
  | { readonly type: "movement"; readonly path: string; readonly arrow: string; readonly report: string }
  /** One actor's losses by one definition. Hollow where the claim has only words. */
  | (Point & {
      readonly type: "casualties";
      readonly side: number;
      readonly hollow: boolean;
      readonly report: string;
    })
  /** What the reader chose, or a place of it. */
  | (Point & { readonly type: "chosen"; readonly r: number })
  /** An orientation city. */
  | (Point & { readonly type: "city"; readonly r: number });
