import type { LonLat, Name } from "#domain/report.ts";
import { type PaneFrame, pointOf } from "./frame.ts";
import type { LabelPlacer, Spot } from "./label.ts";
import type { Mark } from "./mark.ts";

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
  const order = { city: 0, country: 1, sea: 2, river: 3 };
  const sorted = [...names].sort((a, b) => order[a.kind] - order[b.kind] || a.rank - b.rank);
  const marks: Mark[] = [];
  const most = Math.round((frame.width * frame.height) / PX_PER_CITY);
  for (const name of sorted) {
    if (name.kind === "city" && marks.length >= most) continue;
    const { x, y } = pointOf(frame, name.at);
    const spots: Spot[] =
      name.kind === "city"
        ? [
            { x: x + 5, y: y + 3.5, anchor: "start" },
            { x: x - 5, y: y + 3.5, anchor: "end" },
          ]
        : [{ x, y: y + 3.5, anchor: "middle" }];
    const text = name.kind === "country" ? name.name.en.toUpperCase() : name.name.en;
    const placed = placer.offer(
      name.kind,
      spots.map((spot) => [{ key: `${name.kind}-${name.id}`, text, spot }]),
    );
    if (placed && name.kind === "city") marks.push({ type: "city", x, y, r: CITY_R });
  }
  return marks;
}
