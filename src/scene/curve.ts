import type { Point } from "./mark.ts";

/** A quadratic curve between two points. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** A curve that bows sideways by a share of its length; to the right of its direction where positive. */
export function bow(from: Point, to: Point, share: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  // The control point of a quadratic curve lies twice as far out as the curve's middle.
  const control = { x: (from.x + to.x) / 2 - dy * share * 2, y: (from.y + to.y) / 2 + dx * share * 2 };
  return { from, control, to };
}

/** The part of a curve between two shares (0 to 1) of its way. */
export function cut({ from, control, to }: Curve, start: number, end: number): Curve {
  const at = (t: number, a: number, b: number, c: number) =>
    (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  const mix = (s: number, t: number, a: number, b: number, c: number) =>
    (1 - s) * (1 - t) * a + ((1 - s) * t + s * (1 - t)) * b + s * t * c;
  const point = (t: number) => ({ x: at(t, from.x, control.x, to.x), y: at(t, from.y, control.y, to.y) });
  return {
    from: point(start),
    control: { x: mix(start, end, from.x, control.x, to.x), y: mix(start, end, from.y, control.y, to.y) },
    to: point(end),
  };
}

/** The share of the way at which a curve comes within `r` of its end (0 where it starts there). */
export function shareUntil(curve: Curve, r: number): number {
  const isNear = (share: number) => {
    const { x, y } = cut(curve, 0, share).to;
    return Math.hypot(x - curve.to.x, y - curve.to.y) <= r;
  };
  let [far, near] = [0, 1];
  if (isNear(far)) return far;
  // A bowed curve comes ever nearer to its end, so halving finds the place, here to 1/4096 of the way.
  for (let step = 0; step < 12; step++) {
    const middle = (far + near) / 2;
    if (isNear(middle)) near = middle;
    else far = middle;
  }
  return far;
}

/** A curve as an SVG path. */
export function curvePath({ from, control, to }: Curve): string {
  return `M${xy(from)}Q${xy(control)} ${xy(to)}`;
}

/** An arrow head of `size` px at the end of a curve, as an SVG path. */
export function arrowPath({ control, to }: Curve, size: number): string {
  const angle = Math.atan2(to.y - control.y, to.x - control.x);
  const corner = (turn: number) => ({
    x: to.x - size * Math.cos(angle + turn),
    y: to.y - size * Math.sin(angle + turn),
  });
  return `M${xy(to)}L${xy(corner(0.45))}L${xy(corner(-0.45))}Z`;
}

function xy({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
