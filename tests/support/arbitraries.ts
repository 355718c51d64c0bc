import fc from "fast-check";
import { createDataset, type Dataset } from "#domain/dataset.ts";
import { addDays, type Day, dayOf } from "#domain/day.ts";
import {
  type Actor,
  AREA_IDS,
  type Counts,
  type Kind,
  type Measure,
  QUALIFIERS,
  type Report,
  STANCES,
} from "#domain/report.ts";

/** The first day on which an arbitrary report is stated, and how many days follow it. */
export const FIRST = dayOf("2024-10-01");
export const DAYS = 200;

/** Actors of arbitrary reports. One of them is nobody by name. */
const ACTORS: readonly Actor[] = ["nis", "hur", "us-dod", "kremlin", "sources"].map((id) => ({
  id,
  name: id,
  shortName: id,
  country: null,
  kind: id === "sources" ? "media-sources" : "government",
  interest: "third",
}));

/** A dataset of reports, with the actors of arbitrary reports, and nothing else. */
export function datasetOf(reports: readonly Report[]): Dataset {
  return createDataset({ locations: [], areas: [], actors: ACTORS, sources: [], reports });
}

/** Troops there, 5,000 unless told otherwise. */
export function troops(overrides: Partial<Measure> = {}): Measure {
  return { unit: "troops", low: 5000, high: 5000, qualifier: null, counts: "strength", ...overrides };
}

/** A statement of the NIS: 5,000 troops in Kursk Oblast on the day it is stated. The id is day and actor. */
export function says(stated: string, overrides: Partial<Report> = {}): Report {
  const day = dayOf(stated);
  return {
    id: `${stated}-${overrides.actor ?? "nis"}`,
    actor: "nis",
    speaker: null,
    stated: day,
    period: { from: day, to: day },
    kind: "presence",
    stance: null,
    locations: [],
    otherPlaces: [],
    area: "kursk",
    measure: troops(),
    route: null,
    summary: "",
    caveat: null,
    relations: [],
    sources: [],
    tier: "map",
    ...overrides,
  };
}

const COUNTED: readonly (readonly [Kind, Counts])[] = [
  ["presence", "strength"],
  ["presence", "strength"],
  ["presence", "sent-total"],
  ["presence", "part"],
  ["movement", "strength"],
  ["movement", "sent-total"],
  ["plan", "planned"],
  ["casualties", "losses-to-date"],
  ["position", "strength"],
];

const bounds = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }).map((count) => ({ low: count, high: count })),
  fc.integer({ min: 1, max: 20_000 }).map((low) => ({ low, high: null })),
  fc.integer({ min: 1, max: 20_000 }).map((high) => ({ low: null, high })),
  fc.tuple(fc.nat(9000), fc.nat(9000)).map(([low, more]) => ({ low: low + 1, high: low + more + 1 })),
  fc.constant({ low: null, high: null }),
);

const draft = fc.record({
  actor: fc.constantFrom(...ACTORS.map(({ id }) => id)),
  stated: fc.nat(DAYS).map((day) => addDays(FIRST, day)),
  from: fc.option(fc.nat(60)),
  to: fc.option(fc.nat(60)),
  counted: fc.constantFrom(...COUNTED),
  stance: fc.constantFrom(...STANCES),
  area: fc.constantFrom(...AREA_IDS),
  bounds,
  qualifier: fc.option(fc.constantFrom(...QUALIFIERS)),
  tier: fc.constantFrom("map" as const, "map" as const, "list" as const),
  relation: fc.option(fc.record({ type: fc.constantFrom("updates", "ends", "contradicts"), to: fc.nat(30) })),
});

/** Sound reports of a few actors: relations point to reports of an earlier or the same day. */
export const someReports: fc.Arbitrary<Report[]> = fc
  .array(draft, { maxLength: 30 })
  .map((drafts) => [...drafts].sort((a, b) => a.stated - b.stated))
  .map((drafts) =>
    drafts.map(({ counted: [kind, counts], relation, from, to, stance, bounds: ends, ...rest }, index) => {
      const before = (days: number | null) => days && addDays(rest.stated, -days);
      const [first, last] = [before(from), before(to)];
      const isOrdered = first === null || last === null || first <= last;
      const target = relation && index > 0 ? idOf(relation.to % index) : null;
      return says("2024-10-01", {
        id: idOf(index),
        actor: rest.actor,
        stated: rest.stated,
        period: (isOrdered ? { from: first, to: last } : { from: last, to: first }) as Report["period"],
        kind,
        stance: kind === "position" ? stance : null,
        area: rest.area,
        measure: troops({ ...ends, qualifier: rest.qualifier, counts }),
        relations: relation && target ? [{ type: relation.type, report: target } as const] : [],
        tier: rest.tier,
      });
    }),
  );

/** A day on which something may stand: from a little before the first report to after the last has lapsed. */
export const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: -70, max: DAYS + 130 })
  .map((days) => addDays(FIRST, days));

function idOf(index: number): string {
  return `report-${String(index).padStart(2, "0")}`;
}
