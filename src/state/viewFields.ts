import { CLOCKS } from "#domain/clock.ts";
import { clampDay, type Day, formatIso, parseDay } from "#domain/day.ts";
import { AREA_IDS, KINDS } from "#domain/report.ts";
import { TIMELINE_SPANS, type Timeline } from "#domain/timeline.ts";
import { LANGUAGES, type Layer, MOST_WORDS, THEMES, type View } from "./view.ts";

/** The parameters of a link, in the order they are written. */
export const PARAMETERS = [
  "date",
  "clock",
  "span",
  "pane",
  "report",
  "place",
  "actor",
  "kind",
  "q",
  "layers",
  "lang",
  "theme",
] as const;
export type ParameterName = (typeof PARAMETERS)[number];

/** What a link is read against. */
export interface LinkContext {
  readonly reportIds: ReadonlySet<string>;
  readonly actorIds: ReadonlySet<string>;
  /** Areas and reported locations. */
  readonly placeIds: ReadonlySet<string>;
  readonly timeline: Timeline;
  /** Parameters that another part of the page reads: kept in the address and not listed. */
  readonly otherParameters?: ReadonlySet<string>;
}

/** How one field of a view stands in a link. */
export interface Field<T> {
  /** Fields may share a parameter; its value then holds one part for each, with commas between. */
  readonly parameter: ParameterName;
  /** Holds no comma where the parameter is shared. */
  write(value: T): string;
  /** Undefined where the text is none of this field. A value that `write`s otherwise has been adjusted. */
  read(text: string, context: LinkContext): T | undefined;
  /** What can be read, for a message: values or their pattern. */
  expected(context: LinkContext): string;
}

/** Every field of a view, so that a new one cannot be forgotten in links. */
export const FIELDS: { readonly [K in keyof View]: Field<View[K]> } = {
  day: date("date"),
  clock: choice("clock", CLOCKS),
  span: choice("span", TIMELINE_SPANS),
  pane: optional(choice("pane", AREA_IDS), "auto"),
  report: optional(
    id("report", "YYYY-MM-DD-…", ({ reportIds }) => reportIds),
    "none",
  ),
  place: optional(
    id("place", "kursk", ({ placeIds }) => placeIds),
    "none",
  ),
  actor: optional(
    id("actor", "nis", ({ actorIds }) => actorIds),
    "none",
  ),
  kind: optional(choice("kind", KINDS), "none"),
  words: words("q"),
  casualties: layer("casualties"),
  plans: layer("plans"),
  movements: layer("movements"),
  notes: layer("notes"),
  language: choice("lang", LANGUAGES),
  theme: choice("theme", THEMES),
};

function date(parameter: ParameterName): Field<Day> {
  return {
    parameter,
    write: formatIso,
    read(text, { timeline }) {
      const day = parseDay(text);
      return day === null ? undefined : clampDay(day, timeline.first, timeline.last);
    },
    expected: ({ timeline }) => `${formatIso(timeline.first)}/${formatIso(timeline.last)}`,
  };
}

function choice<T extends string>(parameter: ParameterName, values: readonly T[]): Field<T> {
  return {
    parameter,
    write: (value) => value,
    read: (text) => values.find((value) => value === text),
    expected: () => values.join(", "),
  };
}

function id(
  parameter: ParameterName,
  expected: string,
  known: (context: LinkContext) => ReadonlySet<string>,
): Field<string> {
  return {
    parameter,
    write: (value) => value,
    read: (text, context) => (known(context).has(text) ? text : undefined),
    expected: () => expected,
  };
}

function words(parameter: ParameterName): Field<string> {
  return {
    parameter,
    write: (text) => text,
    read: (text) => wordsOf(text),
    expected: () => `0–${MOST_WORDS} characters`,
  };
}

/** A text to look for as a view can hold it: cut to `MOST_WORDS`, without halves of surrogate pairs. */
export function wordsOf(text: string): string {
  return text.slice(0, MOST_WORDS).replace(/\p{Surrogate}/gu, "\uFFFD");
}

function layer(name: Layer): Field<boolean> {
  const off = `no-${name}`;
  return {
    parameter: "layers",
    write: (shown) => (shown ? name : off),
    read: (text) => (text === name ? true : text === off ? false : undefined),
    expected: () => `${name}, ${off}`,
  };
}

function optional<T extends string>(field: Field<T>, absent: string): Field<T | null> {
  return {
    parameter: field.parameter,
    write: (value) => (value === null ? absent : field.write(value)),
    read: (text, context) => (text === absent ? null : field.read(text, context)),
    expected: (context) => `${field.expected(context)}, ${absent}`,
  };
}
