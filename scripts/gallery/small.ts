import { PNG } from "pngjs";
import { indexedPng, type Pixels } from "../build/indexedPng.ts";

/** How many pixels of a picture, each way, become one of its reference. */
const SHRINK = 2;
/** Levels of a colour that are told apart: fewer make smaller files, and no eye sees the difference. */
const LEVELS = 32;

/**
 * The picture as references are kept: half as wide and high, in at most 256 colours, as PNG. A picture is made
 * small like this before it is compared, so that what the making loses is no difference.
 */
export function small(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png);
  return Buffer.from(indexedPng(shrunk({ width, height, pixels: data })));
}

/** Each pixel is the mean of those it stands for, at odd edges of fewer, on one of the levels. */
export function shrunk({ width, height, pixels }: Pixels): Pixels {
  const [wide, high] = [Math.ceil(width / SHRINK), Math.ceil(height / SHRINK)];
  const result = new Uint8Array(wide * high * 4);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const [right, bottom] = [Math.min(width, (x + 1) * SHRINK), Math.min(height, (y + 1) * SHRINK)];
      const sum = [0, 0, 0, 0];
      let count = 0;
      for (let row = y * SHRINK; row < bottom; row += 1) {
        for (let column = x * SHRINK; column < right; column += 1) {
          const at = (row * width + column) * 4;
          for (let part = 0; part < 4; part += 1) sum[part] = (sum[part] ?? 0) + (pixels[at + part] ?? 0);
          count += 1;
        }
      }
      result.set(
        sum.map((part) => levelled(part / count)),
        (y * wide + x) * 4,
      );
    }
  }
  return { width: wide, height: high, pixels: result };
}

function levelled(value: number): number {
  return Math.round((Math.round((value / 255) * (LEVELS - 1)) / (LEVELS - 1)) * 255);
}
