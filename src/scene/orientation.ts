import type { LonLat, Name } from "#domain/report.ts";
import { boxAround } from "./box.ts";
import { type PaneFrame, pointOf } from "./frame.ts";
import type { Line, Spot } from "./label.ts";
import type { Mark, Point } from "./mark.ts";
import type { LabelPlacer } from "./placer.ts";

/** A name that helps to find one's way: drawn only where it stands free. */
export interface OrientationName {
  readonly id: string;
  readonly kind: "city" | "country" | "sea" | "river";
  readonly name: Name;
  readonly at: LonLat;
  /** 1 is the most useful. */
  readonly rank: number;
}

/** The names of a labels file; entries that are none are left out. */
export function readOrientation(raw: unknown): OrientationName[] {
  return Array.isArray(raw) ? raw.filter(isOrientationName) : [];
}

function isOrientationName(raw: Partial<OrientationName> | null): raw is OrientationName {
  return typeof raw?.id === "string" && typeof raw.name?.en === "string" && raw.at?.length === 2;
}

/** One city for each so many square pixels: enough to find one's way, few enough to see the symbol first. */
const PX_PER_CITY = 9_000;

/** Radius of an orientation city's dot, in CSS pixels. */
const CITY_R = 1.8;

/** Names cities, then countries and seas, best first, and drops each that would touch something. */
export function placeOrientation(
  placer: LabelPlacer,
  names: readonly OrientationName[],
  frame: PaneFrame,
): Mark[] {
  const marks: Mark[] = [];
  const most = Math.round((frame.width * frame.height) / PX_PER_CITY);
  for (const name of inOrder(names)) {
    const at = pointOf(frame, name.at);
    if (name.kind !== "city") placer.offer([[lineOf(name, { x: at.x, y: at.y + 3.5, anchor: "middle" })]]);
    else if (marks.length < most && placeCity(placer, name, at))
      marks.push({ type: "city", ...at, r: CITY_R });
  }
  return marks;
}

/** A city has its dot and its name, or neither. */
function placeCity(placer: LabelPlacer, name: OrientationName, { x, y }: Point): boolean {
  const dot = boxAround(x, y, CITY_R);
  if (!placer.isFree(dot)) return false;
  const spots: Spot[] = [
    { x: x + 5, y: y + 3.5, anchor: "start" },
    { x: x - 5, y: y + 3.5, anchor: "end" },
  ];
  const placed = placer.offer(spots.map((spot) => [lineOf(name, spot)]));
  if (placed) placer.block(dot);
  return placed;
}

function lineOf({ id, kind, name }: OrientationName, spot: Spot): Line {
  return {
    key: `${kind}-${id}`,
    role: kind,
    text: kind === "country" ? name.en.toUpperCase() : name.en,
    spot,
  };
}

const ORDER = { city: 0, country: 1, sea: 2, river: 3 };
const sorted = new WeakMap<readonly OrientationName[], readonly OrientationName[]>();

/** The names in the order they are placed; sorted once for each list. */
function inOrder(names: readonly OrientationName[]): readonly OrientationName[] {
  const known =
    sorted.get(names) ?? [...names].sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.rank - b.rank);
  sorted.set(names, known);
  return known;
}
