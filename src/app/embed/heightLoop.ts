/** A height that a host was told, with the width that it was for, in CSS pixels, and when, in milliseconds. */
export interface Told {
  readonly height: number;
  readonly width: number;
  readonly at: number;
}

/** Nobody turns a telephone there and back twice in this time, in milliseconds. A slow machine may need most of it. */
const LOOP_MS = 10_000;

/**
 * Whether a host is to be told a height, after those it was told. Not the same one twice. And where two take
 * turns with two widths, because the host's scroll bar comes with the one height and goes with the other,
 * the higher one stays.
 */
export function isNews(now: Told, told: readonly Told[]): boolean {
  const [third, second, last] = [told.at(-3), told.at(-2), told.at(-1)];
  if (!last || now.height === last.height) return last === undefined;
  const isLoop =
    isSame(now, second) && isSame(last, third) && now.width !== last.width && now.at - third.at < LOOP_MS;
  return !isLoop || now.height > last.height;
}

function isSame(one: Told, other: Told | undefined): other is Told {
  return one.height === other?.height && one.width === other.width;
}
