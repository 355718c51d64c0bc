import type { Day } from "#domain/day.ts";
import { tenth } from "./scale.ts";

/** SVG path data, to be filled and to be stroked. Either may be empty. */
export interface Ink {
  readonly fill: string;
  readonly stroke: string;
}

/** What stands in the timeline for one thing that was said. */
export interface Mark extends Ink {
  /** The day from which it counts. It may be drawn a little aside. */
  readonly day: Day;
  /** The day it was said, where that may be another. */
  readonly stated?: Day;
}

/** The marks of some days in one, so that a step of the day touches few elements. */
export function inkOf(marks: readonly Mark[], isWanted: (day: Day) => boolean): Ink {
  const wanted = marks.filter((mark) => isWanted(mark.day));
  return {
    fill: wanted.map((mark) => mark.fill).join(""),
    stroke: wanted.map((mark) => mark.stroke).join(""),
  };
}

/** Shapes that may lie over each other in one path all run the same way round, so that none cuts a hole. */
export function circle(x: number, y: number, r: number): string {
  return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

/** The left half of a circle. */
export function halfCircle(x: number, y: number, r: number): string {
  return `M${tenth(x)} ${tenth(y - r)}a${r} ${r} 0 0 0 0 ${2 * r}z`;
}

export function cross(x: number, y: number, r: number): string {
  const [left, top, size] = [tenth(x - r), tenth(y - r), 2 * r];
  return `M${left} ${top}l${size} ${size}m${-size} 0l${size} ${-size}`;
}

export function diamond(x: number, y: number, r: number): string {
  return `M${tenth(x)} ${tenth(y - r)}l${-r} ${r}l${r} ${r}l${r} ${-r}z`;
}

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${-tenth(width)}z`;
}
