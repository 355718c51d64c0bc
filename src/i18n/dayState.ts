import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Claim, Reading } from "#domain/reading.ts";
import { type Actor, AREA_IDS, type AreaId } from "#domain/report.ts";
import { type AreaSnapshot, claimsFor, type Snapshot } from "#domain/snapshot.ts";

/** An area with a live number. */
export interface Told {
  readonly area: AreaId;
  readonly reading: Reading;
  /** Who says so where that is one; null where several do. */
  readonly actor: Actor | null;
}

/** A place without a live number. */
export interface Silent {
  readonly area: AreaId;
  /** `presence`: reported to be there, never with a number. `ended`: a number stood until `since`. */
  readonly why: "ended" | "presence" | "never";
  /** The first day without a number; null unless `ended`. */
  readonly since: Day | null;
}

/** The number that stood last, where none does. */
export interface LastStood {
  readonly area: AreaId;
  readonly claim: Claim;
  readonly actor: Actor | null;
}

/** What the day's sentence has to say, before it is put into any language. */
export interface DayState {
  readonly day: Day;
  readonly clock: Clock;
  /** Places with a live number, the newest first; where there are none, Russia as a whole if it has one. */
  readonly told: readonly Told[];
  readonly silent: readonly Silent[];
  /** Null where something is told, or no number ever stood. */
  readonly last: LastStood | null;
}

const PLACES = ["kursk", "far-east"] as const;

/** Reads a snapshot for the day's sentence. *Sent in all* is never in it: it does not fill in for a number. */
export function dayStateOf(dataset: Dataset, snapshot: Snapshot): DayState {
  const { day, clock, areas } = snapshot;
  const told = PLACES.filter((place) => areas[place].strength.live.length > 0)
    .map((place) => toldOf(dataset, areas[place]))
    .sort((a, b) => (b.reading.lead?.from ?? 0) - (a.reading.lead?.from ?? 0));
  if (told.length === 0 && areas.russia.strength.live.length > 0) told.push(toldOf(dataset, areas.russia));
  const silent = PLACES.filter((place) => areas[place].strength.live.length === 0);
  return {
    day,
    clock,
    told,
    silent: silent.map((place) => silentOf(dataset, snapshot, place)),
    last: told.length > 0 ? null : lastStood(dataset, snapshot),
  };
}

/** The first day since when no number has stood for an area, or null where none ever stood by then. */
export function silentSince(dataset: Dataset, { day, clock }: Snapshot, area: AreaId): Day | null {
  return lastToEnd(claimsFor(dataset, area, "strength", clock), day)?.until ?? null;
}

function toldOf(dataset: Dataset, { area, strength }: AreaSnapshot): Told {
  const actors = new Set(strength.live.map(({ report }) => report.actor));
  const [only = ""] = actors;
  const isOne = strength.live.length === 1;
  return { area, reading: strength, actor: isOne ? (dataset.actor.get(only) ?? null) : null };
}

function silentOf(dataset: Dataset, snapshot: Snapshot, area: AreaId): Silent {
  const since = silentSince(dataset, snapshot, area);
  if (since !== null) return { area, why: "ended", since };
  return { area, why: snapshot.areas[area].presence.length > 0 ? "presence" : "never", since };
}

function lastStood(dataset: Dataset, { day, clock }: Snapshot): LastStood | null {
  const candidates = AREA_IDS.flatMap((area) => {
    const claim = lastToEnd(claimsFor(dataset, area, "strength", clock), day);
    return claim ? [{ area, claim, actor: dataset.actor.get(claim.report.actor) ?? null }] : [];
  });
  return candidates.reduce<LastStood | null>(
    (best, next) => (best && !endsLater(next.claim, best.claim) ? best : next),
    null,
  );
}

function lastToEnd(claims: readonly Claim[], day: Day): Claim | null {
  const stood = claims.filter(({ from, until }) => from < until && until <= day);
  return stood.reduce<Claim | null>((best, next) => (best && !endsLater(next, best) ? best : next), null);
}

function endsLater(a: Claim, b: Claim): boolean {
  return a.until - b.until > 0 || (a.until === b.until && a.from > b.from);
}
