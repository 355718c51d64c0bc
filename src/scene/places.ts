import type { Dataset } from "#domain/dataset.ts";
import type { Location } from "#domain/report.ts";
import type { AreaSnapshot } from "#domain/snapshot.ts";
import type { AreaSymbol } from "./areaSymbol.ts";
import { boxAround } from "./box.ts";
import { type PaneFrame, pointOf } from "./frame.ts";
import type { Line, Spot } from "./label.ts";
import type { Mark, Point } from "./mark.ts";
import type { LabelPlacer } from "./placer.ts";

/** Radius of the dot of a place in CSS pixels: all have one size, since no number belongs to any of them. */
const DOT_R = 3.6;
const NARROW_DOT_R = 3;
const NARROW_BELOW = 250;

/** Radius of the ring that marks a note on a place. */
const NOTE_R = 8;

/** Height of a region's name above its symbol, in CSS pixels; more where a ring is open at the top. */
const NAME_ABOVE = 12;
const NAME_ABOVE_OPEN = 15;

/** How far a region's name moves to the side and up where something stands in its way, in CSS pixels. */
const REGION_MOVES = [0, 6, 13, 20, 26].flatMap((up) => [0, 14, 28].map((aside) => [aside, up] as const));

/** Draws and names the reported places of an area: dots for towns, a name above the symbol for a region. */
export function placePlaces(
  placer: LabelPlacer,
  dataset: Dataset,
  snapshot: AreaSnapshot,
  symbol: AreaSymbol,
  anchor: Point,
  frame: PaneFrame,
  plans: readonly Mark[],
): Mark[] {
  const locations = (dataset.area.get(snapshot.area)?.locations ?? []).flatMap(
    (id) => dataset.location.get(id) ?? [],
  );
  const towns = locations
    .filter((location) => location.kind === "settlement")
    .map((town) => ({ town, at: pointOf(frame, town.at) }))
    // From north to south, so that of two names at one side the northern one stands above.
    .sort((a, b) => a.at.y - b.at.y);
  const marks = towns.flatMap(({ town, at }) => townMarks(placer, snapshot, symbol, town, at, frame));
  for (const { town, at } of towns) nameTown(placer, town, at);
  for (const region of locations.filter((location) => location.kind === "region")) {
    nameRegion(placer, region, symbol, anchor, plans);
  }
  return marks;
}

function townMarks(
  placer: LabelPlacer,
  snapshot: AreaSnapshot,
  symbol: AreaSymbol,
  town: Location,
  at: Point,
  frame: PaneFrame,
): Mark[] {
  const r = frame.width < NARROW_BELOW ? NARROW_DOT_R : DOT_R;
  const note = snapshot.notes.find(({ report }) => report.locations.includes(town.id));
  placer.block(boxAround(at.x, at.y, note ? NOTE_R + 1 : r + 1));
  const marks: Mark[] = [{ type: "dot", ...at, r, live: symbol.kind === "number", location: town.id }];
  if (note) marks.push({ type: "note", ...at, r: NOTE_R, report: note.report.id });
  return marks;
}

/**
 * Two of the four towns lie so close that both names stand to their left, one a little higher, one a little
 * lower; where the pane ends too soon, above and below their dots.
 */
const AT_LEFT: Readonly<Record<string, readonly Spot[]>> = {
  ussuriysk: [
    { x: -10, y: 1, anchor: "end" },
    { x: -11, y: -5, anchor: "end" },
    { x: 4, y: -11, anchor: "end" },
    { x: 4, y: -16, anchor: "end" },
  ],
  vladivostok: [
    { x: -10, y: 8, anchor: "end" },
    { x: -8, y: 11, anchor: "end" },
    { x: 2, y: 16, anchor: "end" },
  ],
};

const AROUND: readonly Spot[] = [
  { x: 9, y: -6, anchor: "start" },
  { x: 12, y: -8, anchor: "start" },
  { x: 12, y: 4, anchor: "start" },
  { x: 9, y: 13, anchor: "start" },
  { x: 0, y: -14, anchor: "middle" },
  { x: -11, y: 4, anchor: "end" },
];

function nameTown(placer: LabelPlacer, town: Location, { x, y }: Point): void {
  const spots = AT_LEFT[town.id] ?? AROUND;
  const line = (spot: Spot): Line => ({
    key: `place-${town.id}`,
    role: "place",
    text: town.name.en,
    spot: { ...spot, x: x + spot.x, y: y + spot.y },
  });
  placer.place(spots.map((spot) => [line(spot)]));
}

function nameRegion(
  placer: LabelPlacer,
  region: Location,
  symbol: AreaSymbol,
  { x, y }: Point,
  plans: readonly Mark[],
): void {
  const line = (baseline: number, aside = 0): Line => ({
    key: `place-${region.id}`,
    role: "region",
    text: region.name.en,
    spot: { x: x + aside, y: baseline, anchor: "middle" },
  });
  if (symbol.kind === "none" && plans.length === 0) {
    placer.place([[line(y + 4)]]);
    return;
  }
  const above =
    symbol.kind === "none"
      ? Math.min(...plans.map((plan) => (plan.type === "plan" ? plan.y - plan.r : y))) - NAME_ABOVE
      : y - Math.max(symbol.outer, 14) - (symbol.openTop ? NAME_ABOVE_OPEN : NAME_ABOVE);
  placer.place(REGION_MOVES.map(([aside, up]) => [line(above - up, aside)]));
}
