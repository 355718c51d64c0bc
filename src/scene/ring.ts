import type { Opening } from "./mark.ts";

/** Length of the gap of an open ring along its arc, its largest angle, and the length of its turned ends. */
const GAP_PX = 26;
const GAP_LIMIT = (72 * Math.PI) / 180;
const LIP_PX = 5;

/** The rings keep this far from the edge of the disc. */
const CLEAR_OUTSIDE = 2.5;
const CLEAR_INSIDE = 3;

/** The radius at which an outer ring is drawn: its own, or just clear of the disc. */
export function outsideOf(disc: number, radius: number): number {
  return Math.max(radius, disc + CLEAR_OUTSIDE);
}

/** The radius at which an inner ring is drawn: its own, or just clear of the disc's edge. */
export function insideOf(disc: number, radius: number): number {
  return Math.max(1, Math.min(radius, disc - CLEAR_INSIDE));
}

/**
 * A ring as an SVG path. Open upwards it has a gap at the top with its ends turned out, a cup; open
 * downwards a gap at the foot with its ends turned in.
 */
export function ringPath(x: number, y: number, r: number, opening: Opening): string {
  if (opening === "closed") {
    return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 1 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 1 ${round(-2 * r)} 0Z`;
  }
  const half = Math.min(GAP_PX / r, GAP_LIMIT) / 2;
  const middle = opening === "up" ? -Math.PI / 2 : Math.PI / 2;
  const lip = opening === "up" ? LIP_PX : -LIP_PX;
  const at = (angle: number, radius: number) =>
    `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  const start = middle + half;
  const end = middle - half;
  return `M${at(start, r + lip)}L${at(start, r)}A${round(r)} ${round(r)} 0 1 1 ${at(end, r)}L${at(end, r + lip)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
