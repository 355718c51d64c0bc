import { type Clock, countsFrom } from "./clock.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";
import { deniesLess, type Position, type Standing } from "./position.ts";
import { type Actor, hasNumber, INTERESTS, type Report, type Stance } from "./report.ts";
import { indexOf } from "./snapshotIndex.ts";

/** The countries whose troops and whose soil it is about, in the order in which their tracks stand. */
const ABOUT = ["RU", "KP"];

/** A position that an office took. */
export interface Taken {
  readonly report: Report;
  readonly actor: Actor;
  readonly stance: Stance;
  /** From when it counts. */
  readonly day: Day;
}

/** Days on which at least one office of a track stood somewhere. */
export interface Stretch {
  readonly standing: Standing;
  readonly from: Day;
  /** The first day on which none stood there any more. */
  readonly until: Day;
}

/** The positions of one country, or of one body of several. */
export interface PositionTrack {
  readonly id: string;
  /** ISO 3166-1 alpha-2. Null: a body of several countries, which is its only actor. */
  readonly country: string | null;
  /** Those of its offices that took a position, by when they first did. */
  readonly actors: readonly [Actor, ...Actor[]];
  /** Earliest first. */
  readonly taken: readonly [Taken, ...Taken[]];
  /** Stretches of different standings may lie over each other, where offices differ. */
  readonly stretches: readonly Stretch[];
}

/**
 * All positions, a track for each country: Russia and North Korea first, then the other parties, allies and
 * third sides, each by when it first took one. What is merged is the row; every office keeps its say.
 */
export function positionTracks(dataset: Dataset, clock: Clock): PositionTrack[] {
  const byTrack = new Map<string, [Taken, ...Taken[]]>();
  for (const taken of allTaken(dataset, clock)) {
    const known = byTrack.get(trackOf(taken.actor));
    if (known) known.push(taken);
    else byTrack.set(trackOf(taken.actor), [taken]);
  }
  return [...byTrack]
    .map(([id, taken]): PositionTrack => {
      const [{ actor: first }, ...rest] = taken;
      const others = new Set(rest.map(({ actor }) => actor).filter((actor) => actor !== first));
      const stretches = stretchesOf(dataset, clock, taken);
      return { id, country: first.country, actors: [first, ...others], taken, stretches };
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || a.taken[0].day - b.taken[0].day || (a.id < b.id ? -1 : 1));
}

/** Whether a track is of one of the two countries whose troops and whose soil it is about. */
export function isAbout({ country }: PositionTrack): boolean {
  return country !== null && ABOUT.includes(country);
}

/** The first time a track took a stance, whichever office did. */
export function firstOf({ taken }: PositionTrack, stance: Stance): Taken | null {
  return taken.find((one) => one.stance === stance) ?? null;
}

/**
 * Where an actor stood last before it came to stand elsewhere, and until when. Null: it stood nowhere else, or
 * had denied less than the deployment.
 */
export function stoodBefore(
  dataset: Dataset,
  clock: Clock,
  { actor, standing, since }: Position,
): { readonly standing: Standing; readonly until: Day } | null {
  let before: { standing: Standing; until: Day } | null = null;
  let last: Standing | null = null;
  for (const { from, value } of indexOf(dataset, clock).positions.all()) {
    if (from > since) break;
    const position = value.find((each) => each.actor === actor);
    const now = position && !deniesLess(position.report) ? position.standing : null;
    if (last !== null && last !== now && last !== standing) before = { standing: last, until: from };
    last = now;
  }
  return before;
}

function allTaken({ reports, actor }: Dataset, clock: Clock): Taken[] {
  return reports
    .flatMap((report) => {
      const who = actor.get(report.actor);
      return who && report.stance !== null
        ? [{ report, actor: who, stance: report.stance, day: countsFrom(report, clock) }]
        : [];
    })
    .sort((a, b) => a.day - b.day);
}

/** A research institute is not its government: a country has a track for each interest. */
function trackOf({ id, country, interest }: Actor): string {
  return `${interest} ${country ?? id}`;
}

function rankOf(track: PositionTrack): number {
  const about = ABOUT.indexOf(track.country ?? "");
  return about < 0 ? ABOUT.length + INTERESTS.indexOf(track.actors[0].interest) : about;
}

function stretchesOf(dataset: Dataset, clock: Clock, taken: readonly Taken[]): Stretch[] {
  const first = new Map(taken.map(({ actor, day }) => [actor.id, day] as const).reverse());
  // Figures from before an office took its first position are no part of the way it went.
  const isOfTrack = ({ actor, since }: Position) => since >= (first.get(actor) ?? Number.POSITIVE_INFINITY);
  const open = new Map<Standing, Day>();
  const stretches: Stretch[] = [];
  for (const { from, value } of indexOf(dataset, clock).positions.all()) {
    const now = new Set(
      value.filter((one) => isOfTrack(one) && !deniesANumber(one.report)).map(({ standing }) => standing),
    );
    for (const [standing, since] of open) {
      if (now.has(standing)) continue;
      stretches.push({ standing, from: since, until: from });
      open.delete(standing);
    }
    for (const standing of now) if (!open.has(standing)) open.set(standing, from);
  }
  return stretches;
}

/** Who rejects a figure has taken a stand that day, and has not denied the deployment ever after. */
function deniesANumber({ stance, measure }: Report): boolean {
  return stance === "denies" && hasNumber(measure);
}
