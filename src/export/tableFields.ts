import {
  ACTOR_KINDS,
  AREA_IDS,
  COUNTS,
  INTERESTS,
  KINDS,
  QUALIFIERS,
  type Report,
  STANCES,
  UNITS,
} from "#domain/report.ts";
import type { ReportRow } from "./reportRow.ts";

/** What a column may hold: the rules of a field in a Table Schema. An empty cell is a missing value. */
export interface FieldRule {
  readonly type: "string" | "integer" | "date";
  readonly format?: "uri";
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly minimum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

/** The columns of a table, in order. */
export type Fields<Column extends string> = Readonly<Record<Column, FieldRule>>;

const TIERS = ["map", "list"] as const satisfies readonly Report["tier"][];

const text: FieldRule = { type: "string" };
const needed: FieldRule = { type: "string", constraints: { required: true } };
const id: FieldRule = { type: "string", constraints: { required: true, unique: true } };
const day: FieldRule = { type: "date" };
const count: FieldRule = { type: "integer", constraints: { minimum: 0 } };
const country: FieldRule = { type: "string", constraints: { pattern: "[A-Z]{2}" } };

function oneOf(values: readonly string[]): FieldRule {
  return { type: "string", constraints: { required: true, enum: values } };
}

function oneOfOrNone(values: readonly string[]): FieldRule {
  return { type: "string", constraints: { enum: values } };
}

/** The columns of the reports. */
export const REPORT_FIELDS: Fields<keyof ReportRow> = {
  id,
  stated: { type: "date", constraints: { required: true } },
  actor_id: needed,
  actor: needed,
  interest: oneOf(INTERESTS),
  country,
  speaker: text,
  kind: oneOf(KINDS),
  stance: oneOfOrNone(STANCES),
  area: oneOfOrNone(AREA_IDS),
  locations: text,
  other_places: text,
  unit: oneOfOrNone(UNITS),
  low: count,
  high: count,
  qualifier: oneOfOrNone(QUALIFIERS),
  counts: oneOfOrNone(COUNTS),
  period_from: day,
  period_to: day,
  route_from: text,
  route_to: text,
  route_mode: oneOfOrNone(["sea", "air", "rail", "road"]),
  tier: oneOf(TIERS),
  summary: needed,
  caveat: text,
  relations: text,
  source_publishers: needed,
  source_urls: text,
  address: needed,
};

/** The columns of those who make statements. */
export const ACTOR_FIELDS = {
  id,
  name: needed,
  short_name: needed,
  country,
  kind: oneOf(ACTOR_KINDS),
  interest: oneOf(INTERESTS),
} satisfies Fields<string>;

/** The columns of the pages that were read. */
export const SOURCE_FIELDS = {
  id,
  publisher: needed,
  title: text,
  url: { type: "string", format: "uri" },
  published: { type: "string", constraints: { pattern: "\\d{4}-\\d{2}(-\\d{2})?" } },
  language: needed,
  note: text,
} satisfies Fields<string>;
