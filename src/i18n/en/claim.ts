import type { Standing } from "#domain/position.ts";
import type { Counts, Interest, Kind, RelationType, Unit } from "#domain/report.ts";
import type { End } from "#domain/span.ts";
import { countWord } from "./count.ts";

/** What a number is of. Null: the summary has to say. */
const counts: Record<Counts, string | null> = {
  strength: "there now",
  part: "a part of them",
  "sent-total": "sent in all",
  moved: "moved",
  planned: "planned",
  "visible-in-image": "visible in one picture",
  "losses-in-event": "in one event",
  "losses-in-window": "within a time it names",
  "losses-to-date": "losses so far",
  other: null,
};

/** Troops are what the page is about and go without saying. */
const unit: Record<Unit, string | null> = {
  troops: null,
  workers: "workers",
  killed: "killed",
  wounded: "wounded",
  casualties: "casualties",
  captured: "captured",
  containers: "containers",
};

const kind: Record<Kind, string> = {
  presence: "Presence",
  movement: "Movement",
  plan: "Plan",
  casualties: "Casualties",
  position: "Position",
  context: "Context",
};

const standing: Record<Standing, string> = {
  denies: "Denies",
  "does-not-confirm": "Does not confirm",
  "has-indications": "Has indications",
  confirms: "Confirms",
  "gives-figures": "Gives figures",
};

const interest: Record<Interest, string> = { party: "party", ally: "ally of a party", third: "third" };

/** What a report does to another, and what the other says of it in return. */
const relation: Record<RelationType, { readonly to: string; readonly from: string }> = {
  updates: { to: "Replaces", from: "Replaced by" },
  ends: { to: "Ends", from: "Ended by" },
  confirms: { to: "Goes with", from: "Goes with" },
  contradicts: { to: "Contradicts", from: "Contradicted by" },
  denies: { to: "Denies", from: "Denied by" },
  "part-of": { to: "Part of", from: "Includes" },
  repeats: { to: "Repeats", from: "Repeated by" },
};

const end: Record<End["reason"], string> = {
  lapsed: "Lapsed",
  newer: "Replaced",
  updates: "Replaced",
  ends: "Ended",
};

/** The words of ladders and cards. */
export const claim = {
  counts,
  unit,
  kind,
  standing,
  interest,
  relation,
  inKursk: "in Kursk Oblast",
  inFarEast: "in the Far East",
  inRussia: "in Russia as a whole",
  inPlace: (name: string) => `in ${name}`,
  togetherIn: (places: number) => `in ${countWord(places)} places together`,
  ended: (reason: End["reason"], day: string, by: string | null) =>
    `${end[reason]} on ${day}${by === null ? "" : ` by ${by}`}`,
};
