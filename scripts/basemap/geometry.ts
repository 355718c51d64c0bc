import type { Position } from "geojson";

/** `[west, south, east, north]` in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Whether a position lies in a box, its edges included. */
export function inside([west, south, east, north]: Box, [lon = 0, lat = 0]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Whether any of the positions lies in the box. A shape that wraps the box with no vertex in it is missed. */
export function reaches(box: Box, positions: readonly Position[]): boolean {
  return positions.some((position) => inside(box, position));
}

/** Rounded distance of two positions in kilometres; good enough below a few hundred kilometres. */
export function kilometres([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  const perDegree = 111.2;
  const shrink = Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return Math.hypot((lonA - lonB) * shrink, latA - latB) * perDegree;
}

/** The runs of neighbouring positions that pass the test; runs of a single position are dropped. */
export function runs(line: readonly Position[], keep: (position: Position) => boolean): Position[][] {
  const found: Position[][] = [];
  let run: Position[] = [];
  for (const position of line) {
    if (keep(position)) run.push(position);
    else {
      found.push(run);
      run = [];
    }
  }
  found.push(run);
  return found.filter((part) => part.length > 1);
}

/** A line with positions added so that no two neighbours are further apart than `step` degrees. */
export function densified(line: readonly Position[], step: number): Position[] {
  return line.flatMap((position, i) => {
    const [lon = 0, lat = 0] = position;
    const [lonNext = lon, latNext = lat] = line[i + 1] ?? position;
    const pieces = Math.max(1, Math.ceil(Math.hypot(lonNext - lon, latNext - lat) / step));
    return Array.from({ length: pieces }, (_, k) => [
      lon + ((lonNext - lon) * k) / pieces,
      lat + ((latNext - lat) * k) / pieces,
    ]);
  });
}
