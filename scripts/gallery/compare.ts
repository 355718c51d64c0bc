import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How far apart two colours may lie: pixelmatch's measure, of which 1 is from black to white. */
const COLOUR_TOLERANCE = 0.05;
/**
 * How many pixels of a small picture may differ by more. The pages are drawn alike pixel by pixel, and the smallest
 * digit that changes its shape changes more than these.
 */
const MOST_DIFFERENT = 2;

/** How a picture differs from its reference. */
export interface Difference {
  /** Whether it is more than is tolerated. */
  readonly isBeyond: boolean;
  /** Of all pixels, from 0 to 1. */
  readonly share: number;
  /** A PNG that marks them in the faded reference. Null where the pictures are not of one size. */
  readonly shown: Buffer | null;
}

/** Compares two small pictures. Of two sizes they differ in all. */
export function compare(reference: Buffer, picture: Buffer): Difference {
  if (reference.equals(picture)) return { isBeyond: false, share: 0, shown: null };
  const [before, after] = [PNG.sync.read(reference), PNG.sync.read(picture)];
  const { width, height } = before;
  if (width !== after.width || height !== after.height) return { isBeyond: true, share: 1, shown: null };
  const shown = new PNG({ width, height });
  // Letters of this size are all edge: what is taken for mere smoothing counts too.
  const count = pixelmatch(before.data, after.data, shown.data, width, height, {
    threshold: COLOUR_TOLERANCE,
    includeAA: true,
    alpha: 0.25,
    diffColor: [200, 0, 120],
  });
  return {
    isBeyond: count > MOST_DIFFERENT,
    share: count / (width * height),
    shown: PNG.sync.write(shown),
  };
}
