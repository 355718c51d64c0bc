import type { GeoContext } from "d3-geo";
import type { Position } from "geojson";

/** How many vertices ahead the next one of a thinned line is looked for. It bounds the work; few lines get there. */
const REACH = 80;

/**
 * The cheapest line of whole numbers, in characters of path data, that has no point of the true line
 * further off than the tolerance. Both ends stay; its vertices are vertices of the true line, rounded.
 * A closed line whose bulge is within the tolerance becomes two points.
 */
export function thinned(points: readonly Position[], tolerance: number): Position[] {
  const grid = points.map(([x = 0, y = 0]): Position => [Math.round(x), Math.round(y)]);
  const cost = [0];
  const from = [0];
  for (const [start, here] of grid.entries()) {
    const soFar = cost[start] ?? 0;
    for (let end = start + 1; end < Math.min(grid.length, start + REACH); end++) {
      const there = grid[end] ?? here;
      if (end > start + 1 && !staysNear(points, start, end, here, there, tolerance)) continue;
      const total = soFar + charactersOf(here, there);
      if (total < (cost[end] ?? Number.POSITIVE_INFINITY)) {
        cost[end] = total;
        from[end] = start;
      }
    }
  }
  return keptOf(grid, from);
}

/** The points from the first to the last, each with the index of the one kept before it. */
function keptOf(grid: readonly Position[], from: readonly number[]): Position[] {
  const kept: Position[] = [];
  for (let at = grid.length - 1; at > 0; at = from[at] ?? 0) kept.push(grid[at] ?? []);
  return [...grid.slice(0, 1), ...kept.reverse()];
}

/** Whether the points between two of a line lie within the tolerance of a segment. */
function staysNear(
  points: readonly Position[],
  start: number,
  end: number,
  from: Position,
  to: Position,
  tolerance: number,
): boolean {
  for (let i = start + 1; i < end; i++) {
    if (distanceToSegment(points[i] ?? from, from, to) > tolerance) return false;
  }
  return true;
}

/** What a step costs in path data. */
function charactersOf([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): number {
  return lengthOf(x1 - x0) + lengthOf(y1 - y0);
}

/** A number's digits, and its sign or the space before it. */
function lengthOf(whole: number): number {
  return 1 + String(Math.abs(whole)).length;
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
