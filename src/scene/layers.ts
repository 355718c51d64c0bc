import type { AreaSnapshot, Snapshot } from "#domain/snapshot.ts";

/** What can be left out of the pictures. Claims of strength and presence cannot. */
export interface Layers {
  readonly plans: boolean;
  readonly casualties: boolean;
  readonly movements: boolean;
  /** Parts of the whole, and people in pictures. */
  readonly notes: boolean;
}

/** A snapshot without what the reader switched off: what is drawn and said beside the maps. */
export function withLayers(snapshot: Snapshot, layers: Layers): Snapshot {
  const { plans, casualties, movements, notes } = layers;
  const area = (here: AreaSnapshot): AreaSnapshot => ({
    ...here,
    plans: plans ? here.plans : [],
    notes: notes ? here.notes : [],
  });
  const { "far-east": farEast, kursk, russia } = snapshot.areas;
  return {
    ...snapshot,
    areas: { "far-east": area(farEast), kursk: area(kursk), russia: area(russia) },
    casualties: casualties ? snapshot.casualties : [],
    movements: movements ? snapshot.movements : [],
  };
}
