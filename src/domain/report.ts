import type { Day } from "./day.ts";

/** Areas that numbers are reported for: a set of four cities, an oblast, the country. Never added up. */
export const AREA_IDS = ["far-east", "kursk", "russia"] as const;
export type AreaId = (typeof AREA_IDS)[number];

/** A text in the product's languages. */
export interface Name {
  readonly en: string;
  readonly ru: string;
  readonly ko: string;
  readonly uk: string;
}

/** WGS 84 decimal degrees, longitude first (RFC 7946). */
export type LonLat = readonly [lon: number, lat: number];

export interface Location {
  readonly id: string;
  readonly at: LonLat;
  readonly name: Name;
  readonly kind: "settlement" | "region";
  readonly adminUnit: string;
  readonly country: string;
  /** `reported`: one of the five locations. `waypoint`: only movements or notes name it. */
  readonly role: "reported" | "waypoint";
  readonly note: string;
}

export interface Area {
  readonly id: AreaId;
  readonly name: Name;
  /** Ids of its locations; empty for `russia`. */
  readonly locations: readonly string[];
  /** Where its symbol stands; null for `russia`, which is shown beside the map. */
  readonly anchor: LonLat | null;
  readonly note: string;
}

export const ACTOR_KINDS = [
  "intelligence",
  "government",
  "armed-forces",
  "alliance",
  "un",
  "research",
  "media-sources",
] as const;
export const INTERESTS = ["party", "ally", "third"] as const;
export type Interest = (typeof INTERESTS)[number];

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly kind: (typeof ACTOR_KINDS)[number];
  readonly interest: Interest;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string | null;
  /** An `http(s)` address, or null where none is known. */
  readonly url: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM`, or null where not seen. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly note: string | null;
}

export const KINDS = ["presence", "movement", "plan", "casualties", "position", "context"] as const;
export type Kind = (typeof KINDS)[number];
export const STANCES = ["denies", "does-not-confirm", "has-indications", "confirms"] as const;
export type Stance = (typeof STANCES)[number];
export const QUALIFIERS = ["about", "at-least", "more-than", "up-to", "nearly"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
export const UNITS = [
  "troops",
  "workers",
  "killed",
  "wounded",
  "casualties",
  "captured",
  "containers",
] as const;
export type Unit = (typeof UNITS)[number];
export const COUNTS = [
  "strength",
  "part",
  "sent-total",
  "moved",
  "planned",
  "visible-in-image",
  "losses-in-event",
  "losses-in-window",
  "losses-to-date",
  "other",
] as const;
export type Counts = (typeof COUNTS)[number];

/** A figure as it was said. `high: null` is open upwards, `low: null` open downwards, both null: words only. */
export interface Measure {
  readonly unit: Unit;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly counts: Counts;
}

export const RELATION_TYPES = [
  "updates",
  "ends",
  "confirms",
  "contradicts",
  "denies",
  "part-of",
  "repeats",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export interface Relation {
  readonly type: RelationType;
  /** Id of a report of an earlier or the same day. */
  readonly report: string;
}

export interface Route {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly mode: "sea" | "air" | "rail" | "road" | null;
}

/** One statement by one actor. */
export interface Report {
  readonly id: string;
  /** Id of who made it. */
  readonly actor: string;
  readonly speaker: string | null;
  /** The day it was said first. */
  readonly stated: Day;
  /** The days it is about; either end may be unknown. */
  readonly period: { readonly from: Day | null; readonly to: Day | null };
  readonly kind: Kind;
  /** Set on a `position`, null elsewhere. */
  readonly stance: Stance | null;
  readonly locations: readonly string[];
  readonly otherPlaces: readonly string[];
  readonly area: AreaId | null;
  readonly measure: Measure | null;
  readonly route: Route | null;
  readonly summary: string;
  readonly caveat: string | null;
  readonly relations: readonly Relation[];
  readonly sources: readonly string[];
  /** `list`: text only, never counted. */
  readonly tier: "map" | "list";
}

/** Whether a measure states a figure, not words only. */
export function hasNumber(measure: Measure | null): measure is Measure {
  return measure !== null && (measure.low !== null || measure.high !== null);
}
