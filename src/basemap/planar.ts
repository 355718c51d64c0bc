import type { GeoContext } from "d3-geo";
import type { Position } from "geojson";

/** Ramer–Douglas–Peucker. Both ends stay; a closed line whose bulge is within the tolerance becomes two points. */
export function thinned(points: readonly Position[], tolerance: number): Position[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let furthest = 0;
  let most = tolerance;
  for (const [i, point] of points.entries()) {
    const distance = distanceToSegment(point, first, last);
    if (distance > most) [furthest, most] = [i, distance];
  }
  if (furthest === 0) return [first, last];
  const before = thinned(points.slice(0, furthest + 1), tolerance);
  return [...before.slice(0, -1), ...thinned(points.slice(furthest), tolerance)];
}

function distanceToSegment([x = 0, y = 0]: Position, [x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position) {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}

/** The area inside a ring, never negative, whichever way round the ring runs. */
export function areaOf(ring: readonly Position[]): number {
  let doubled = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    doubled += x * nextY - nextX * y;
  }
  return Math.abs(doubled) / 2;
}

/** Writes a path with short relative whole numbers. */
export function relativePath(): GeoContext & { readonly d: () => string } {
  let d = "";
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let command = "";
  const step = (next: "m" | "l", toX: number, toY: number) => {
    const [dx, dy] = [Math.round(toX) - x, Math.round(toY) - y];
    if (next === "l" && dx === 0 && dy === 0) return;
    const lead = next === command && next === "l" ? (dx < 0 ? "" : " ") : next;
    d += `${lead}${dx}${dy < 0 ? "" : " "}${dy}`;
    command = next;
    [x, y] = [x + dx, y + dy];
  };
  return {
    moveTo(toX, toY) {
      step("m", toX, toY);
      [startX, startY] = [x, y];
      // Numbers that follow a move are lines.
      command = "l";
    },
    lineTo: (toX, toY) => step("l", toX, toY),
    closePath() {
      d += "z";
      command = "z";
      [x, y] = [startX, startY];
    },
    beginPath() {},
    arc() {},
    d: () => d,
  };
}
