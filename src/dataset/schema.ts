import * as v from "valibot";
import type { Contested } from "#domain/contested.ts";
import {
  ACTOR_KINDS,
  AREA_IDS,
  COUNTS,
  INTERESTS,
  KINDS,
  type Location,
  QUALIFIERS,
  RELATION_TYPES,
  type Report,
  type Source,
  STANCES,
  UNITS,
} from "#domain/report.ts";
import { CLOCKS, STEP_VIEWS, type Step } from "#domain/story.ts";
import * as is from "./values.ts";

const name = is.fields({ en: is.text, ru: is.text, ko: is.text, uk: is.text });
const english = is.fields({ en: is.text });

const feature = is.openFields({
  type: v.literal("Feature", '"Feature"'),
  id: is.slug,
  geometry: is.openFields({
    type: v.literal("Point", '"Point"'),
    coordinates: is.position,
  }),
  properties: is.fields({
    name,
    kind: is.oneOf(["settlement", "region"]),
    adminUnit: is.text,
    country: is.country,
    role: is.oneOf(["reported", "waypoint"]),
    note: is.text,
  }),
});

/** A GeoJSON file by its outside; its features are checked one by one. */
export const featureCollection = is.openFields({
  type: v.literal("FeatureCollection", '"FeatureCollection"'),
  features: v.array(v.unknown(), "a list"),
});

export const locationSchema = v.pipe(
  feature,
  v.transform(({ id, geometry, properties }): Location => ({ id, at: geometry.coordinates, ...properties })),
);

export const areaSchema = is.fields({
  id: is.oneOf(AREA_IDS),
  name,
  locations: is.ids,
  anchor: v.nullable(is.position),
  note: is.text,
});

export const actorSchema = is.fields({
  id: is.slug,
  name: is.text,
  shortName: is.text,
  country: is.countryOrNull,
  kind: is.oneOf(ACTOR_KINDS),
  interest: is.oneOf(INTERESTS),
});

export const sourceSchema = v.pipe(
  is.fields({
    id: is.slug,
    publisher: is.text,
    title: is.textOrNull,
    url: is.addressOrNull,
    published: is.publishedOrNull,
    language: is.language,
    note: v.optional(is.text),
  }),
  v.transform((source): Source => ({ ...source, note: source.note ?? null })),
);

const measure = is.fields({
  unit: is.oneOf(UNITS),
  low: is.wholeNumberOrNull,
  high: is.wholeNumberOrNull,
  qualifier: is.oneOfOrNull(QUALIFIERS),
  counts: is.oneOf(COUNTS),
});

const route = is.fields({
  from: is.atLeastOneId,
  to: is.atLeastOneId,
  mode: is.oneOfOrNull(["sea", "air", "rail", "road"]),
});

export const reportSchema = v.pipe(
  is.fields({
    id: is.slug,
    actor: is.slug,
    speaker: is.textOrNull,
    stated: is.day,
    period: is.fields({ from: is.dayOrNull, to: is.dayOrNull }),
    kind: is.oneOf(KINDS),
    stance: v.optional(is.oneOf(STANCES)),
    locations: is.ids,
    otherPlaces: is.texts,
    area: is.oneOfOrNull(AREA_IDS),
    measure: v.nullable(measure),
    route: v.nullable(route),
    summary: english,
    caveat: v.nullable(english),
    relations: v.array(is.fields({ type: is.oneOf(RELATION_TYPES), report: is.slug }), "a list"),
    sources: is.atLeastOneId,
    tier: is.oneOf(["map", "list"]),
  }),
  v.transform(
    (raw): Report => ({
      ...raw,
      stance: raw.stance ?? null,
      summary: raw.summary.en,
      caveat: raw.caveat?.en ?? null,
    }),
  ),
);

/** The story by its outside; its steps are checked one by one. */
export const storySchema = is.fields({ title: is.text, steps: v.array(v.unknown(), "a list") });

export const stepSchema = v.pipe(
  is.fields({
    id: is.slug,
    date: is.day,
    clock: is.oneOf(CLOCKS),
    view: is.oneOf(STEP_VIEWS),
    focus: is.ids,
    title: is.text,
    text: is.text,
    question: is.text,
  }),
  v.transform(({ date, ...rest }): Step => ({ day: date, ...rest })),
);

export const contestedSchema = v.pipe(
  is.fields({
    id: is.slug,
    area: is.oneOf(AREA_IDS),
    title: english,
    note: english,
    began: is.atLeastOneId,
    notYet: is.atLeastOneId,
  }),
  v.transform(({ title, note, ...rest }): Contested => ({ ...rest, title: title.en, note: note.en })),
);
