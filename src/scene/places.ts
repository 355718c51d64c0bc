import type { Dataset } from "#domain/dataset.ts";
import type { Location } from "#domain/report.ts";
import type { AreaSnapshot } from "#domain/snapshot.ts";
import type { AreaSymbol } from "./areaSymbol.ts";
import { boxAround } from "./box.ts";
import { type PaneFrame, pointOf } from "./frame.ts";
import type { LabelPlacer, Spot } from "./label.ts";
import type { Mark, Point } from "./mark.ts";

/** Radius of the dot of a place in CSS pixels: all have one size, since no number belongs to any of them. */
const DOT_R = 3.6;
const NARROW_DOT_R = 3;
const NARROW_BELOW = 250;

/** Radius of the ring that marks a note on a place. */
const NOTE_R = 8;

/** Height of a region's name above its symbol, in CSS pixels; more where a ring is open at the top. */
const NAME_ABOVE = 12;
const NAME_ABOVE_OPEN = 15;

/** Draws and names the reported places of an area: dots for towns, a name above the symbol for a region. */
export function placePlaces(
  placer: LabelPlacer,
  dataset: Dataset,
  snapshot: AreaSnapshot,
  symbol: AreaSymbol,
  anchor: Point,
  frame: PaneFrame,
): Mark[] {
  const locations = (dataset.area.get(snapshot.area)?.locations ?? []).flatMap(
    (id) => dataset.location.get(id) ?? [],
  );
  const towns = locations.filter((location) => location.kind === "settlement");
  const marks = towns.flatMap((town) => townMarks(placer, snapshot, symbol, town, frame));
  for (const town of towns) nameTown(placer, town, pointOf(frame, town.at));
  for (const region of locations.filter((location) => location.kind === "region")) {
    nameRegion(placer, region, symbol, anchor);
  }
  return marks;
}

function townMarks(
  placer: LabelPlacer,
  snapshot: AreaSnapshot,
  symbol: AreaSymbol,
  town: Location,
  frame: PaneFrame,
): Mark[] {
  const at = pointOf(frame, town.at);
  const r = frame.width < NARROW_BELOW ? NARROW_DOT_R : DOT_R;
  const note = snapshot.notes.find(({ report }) => report.locations.includes(town.id));
  placer.block(boxAround(at.x, at.y, note ? NOTE_R + 1 : r + 1));
  const marks: Mark[] = [{ type: "dot", ...at, r, live: symbol.kind === "number", location: town.id }];
  if (note) marks.push({ type: "note", ...at, r: NOTE_R, report: note.report.id });
  return marks;
}

/** Two of the four towns lie so close that both names stand to their left. */
const LEFT_ONLY = new Set(["vladivostok", "ussuriysk"]);

function nameTown(placer: LabelPlacer, town: Location, { x, y }: Point): void {
  const low = town.id === "vladivostok" ? 7 : 0;
  const high = town.id === "ussuriysk" ? 0 : 4;
  const left: Spot[] = [
    { x: x - 10, y: y + low + high - (low ? 3 : 0), anchor: "end" },
    { x: x - 10, y: y + 10, anchor: "end" },
    { x: x - 12, y: y - 6, anchor: "end" },
  ];
  const right: Spot[] = [
    { x: x + 9, y: y - 6, anchor: "start" },
    { x: x + 9, y: y - 11, anchor: "start" },
    { x: x + 10, y: y + 4, anchor: "start" },
    { x: x + 9, y: y + 13, anchor: "start" },
    { x, y: y - 10, anchor: "middle" },
    { x: x - 10, y: y + 4, anchor: "end" },
  ];
  placer.place(`place-${town.id}`, "place", town.name.en, LEFT_ONLY.has(town.id) ? left : right);
}

function nameRegion(placer: LabelPlacer, region: Location, symbol: AreaSymbol, { x, y }: Point): void {
  if (symbol.kind === "none") {
    placer.place(`place-${region.id}`, "region", region.name.en, [{ x, y: y + 4, anchor: "middle" }]);
    return;
  }
  const above = y - Math.max(symbol.outer, 14) - (symbol.openTop ? NAME_ABOVE_OPEN : NAME_ABOVE);
  placer.place(`place-${region.id}`, "region", region.name.en, [
    { x, y: above, anchor: "middle" },
    { x, y: above - 13, anchor: "middle" },
    { x, y: above - 26, anchor: "middle" },
  ]);
}
