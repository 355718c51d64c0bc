import type { LonLat } from "#domain/report.ts";

const RADIANS = Math.PI / 180;

/** Points along the great circle between two places, both ends included. `steps` pieces, at least 1. */
export function greatCircle(from: LonLat, to: LonLat, steps: number): LonLat[] {
  const a = toVector(from);
  const b = toVector(to);
  const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    if (angle === 0) return from;
    const left = Math.sin((1 - share) * angle) / Math.sin(angle);
    const right = Math.sin(share * angle) / Math.sin(angle);
    return toLonLat([left * a[0] + right * b[0], left * a[1] + right * b[1], left * a[2] + right * b[2]]);
  });
}

type Vector = readonly [number, number, number];

function toVector([lon, lat]: LonLat): Vector {
  const cos = Math.cos(lat * RADIANS);
  return [cos * Math.cos(lon * RADIANS), cos * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
