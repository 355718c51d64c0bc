import { CLOCKS } from "#domain/clock.ts";
import { clampDay, type Day, formatIso, parseDay } from "#domain/day.ts";
import { AREA_IDS } from "#domain/report.ts";
import { TIMELINE_SPANS, type Timeline } from "#domain/timeline.ts";
import { LANGUAGES, type Layer, THEMES, type View } from "./view.ts";

/** The parameters of a link, in the order they are written. */
export const PARAMETERS = ["date", "clock", "span", "pane", "report", "layers", "lang", "theme"] as const;
export type ParameterName = (typeof PARAMETERS)[number];

/** What a link is read against. */
export interface LinkContext {
  readonly reportIds: ReadonlySet<string>;
  readonly timeline: Timeline;
  /** Parameters that another part of the page reads: kept in the address and not listed. */
  readonly otherParameters?: ReadonlySet<string>;
}

/** How one field of a view stands in a link. */
export interface Field<T> {
  /** Fields may share a parameter; its value then holds one part for each, with commas between. */
  readonly parameter: ParameterName;
  /** Never holds a comma. */
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
  report: optional(reportId("report"), "none"),
  casualties: layer("casualties"),
  plans: layer("plans"),
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

function reportId(parameter: ParameterName): Field<string> {
  return {
    parameter,
    write: (id) => id,
    read: (text, { reportIds }) => (reportIds.has(text) ? text : undefined),
    expected: () => "YYYY-MM-DD-…",
  };
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
