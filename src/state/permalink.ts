import { clampDay, type Day, parseDay } from "#domain/day.ts";
import { daysOf, isWithin } from "#domain/timeline.ts";
import { formatQuery, type Pair, pairOf, parseQuery } from "./query.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";
import { FIELDS, type LinkContext, PARAMETERS, type ParameterName } from "./viewFields.ts";

/** Something in a link that was not taken as it stands. Plain data: it may hold any text a stranger wrote. */
export interface LinkProblem {
  readonly parameter: string;
  /** At most 60 characters of it. */
  readonly found: string;
  /** What is read there, or was read instead: values or their pattern. */
  readonly expected: string;
  /**
   * `unknown`: no parameter of ours, kept in the address. `broken`: dropped. `repeated`: the field had a value already, dropped.
   * `adjusted`: another value was taken, which is `expected`.
   */
  readonly reason: "unknown" | "broken" | "repeated" | "adjusted";
}

/** What a link says. */
export interface DecodedLink {
  readonly view: View;
  /** In the order of the address; the first 20. */
  readonly problems: readonly LinkProblem[];
  /** Parameters that are not ours, as they stand in the address. For `encodeView`, so that they stay. */
  readonly extras: readonly string[];
}

/** Rewrites the parameters of links of an older version. Must give back today's links as they are. */
export type Migration = (pairs: readonly Pair[]) => readonly Pair[];

/** All there have been, oldest first. Links in print live for years: entries are added and never removed. */
export const MIGRATIONS: readonly Migration[] = [];

const FOUND_LENGTH = 60;
/** The most problems that are listed of an address. */
export const MOST_PROBLEMS = 20;
/** Marks that other sites hang on links, and that mean nothing to us. */
const TRACKING = /^(utm_.*|fbclid|gclid)$/s;

/**
 * A view as a query without `?`: what differs from `DEFAULT_VIEW`, in a fixed order, then `extras` as they
 * are. The day of a selected report goes without saying.
 */
export function encodeView(view: View, extras: readonly string[] = []): string {
  const defaults = { ...DEFAULT_VIEW, day: dayOfReport(view.report) ?? DEFAULT_VIEW.day };
  const own = PARAMETERS.flatMap((parameter) => {
    const parts = keysOf(parameter).flatMap((key) => writePart(key, view, defaults));
    return parts.length > 0 ? [pairOf(parameter, parts.join(","))] : [];
  });
  return formatQuery([...own, ...extras.map((raw) => ({ raw }))]);
}

/**
 * The view of a query, with or without its `?`. Takes any text and never throws: what cannot be read is
 * listed and keeps its default. Of two values for one field the first counts. A report without a day is
 * shown on the day it was said. A day outside the span widens it.
 */
export function decodeView(
  query: string,
  context: LinkContext,
  migrations: readonly Migration[] = MIGRATIONS,
): DecodedLink {
  const pairs = migrations.reduce((known, migrate) => migrate(known), parseQuery(query) as readonly Pair[]);
  const problems: LinkProblem[] = [];
  const extras: string[] = [];
  const read = new Map<keyof View, Partial<View>>();
  for (const { name, value, raw } of pairs) {
    const parameter = PARAMETERS.find((known) => known === name);
    if (parameter === undefined) {
      extras.push(raw);
      if (!isForeign(name, context)) problems.push(problem("unknown", name, value, PARAMETERS.join(", ")));
    } else {
      problems.push(...readParameter(parameter, value, context, read));
    }
  }
  let view = DEFAULT_VIEW;
  for (const field of read.values()) view = { ...view, ...field };
  const said = read.has("day") ? null : dayOfReport(view.report);
  if (said !== null) view = { ...view, day: clampDay(said, context.timeline.first, context.timeline.last) };
  view = withDayInSpan(view, context);
  const asked = read.get("span")?.span;
  if (asked !== undefined && asked !== view.span)
    problems.push(problem("adjusted", "span", asked, view.span));
  return { view, problems: problems.slice(0, MOST_PROBLEMS), extras };
}

function keysOf(parameter: ParameterName): (keyof View)[] {
  return (Object.keys(FIELDS) as (keyof View)[]).filter((key) => FIELDS[key].parameter === parameter);
}

function writePart<K extends keyof View>(key: K, view: View, defaults: View): string[] {
  return view[key] === defaults[key] ? [] : [FIELDS[key].write(view[key])];
}

/** The day with which the id of a report begins. */
function dayOfReport(id: string | null): Day | null {
  return id === null ? null : parseDay(id.slice(0, 10));
}

/** Reads the parts of one parameter into `read` and gives back what is wrong with them. */
function readParameter(
  parameter: ParameterName,
  value: string,
  context: LinkContext,
  read: Map<keyof View, Partial<View>>,
): LinkProblem[] {
  const keys = keysOf(parameter);
  const broken = (part: string): LinkProblem => {
    const expected = keys.map((key) => FIELDS[key].expected(context)).join(", ");
    return problem("broken", parameter, part, expected);
  };
  // No value holds as many parts as fields and one more: the rest need not be looked at.
  const parts = keys.length === 1 ? [value] : value.split(",", keys.length + 1);
  return parts.flatMap((part): LinkProblem[] => {
    for (const key of keys) {
      const found = readPart(key, part, context);
      if (found === undefined) continue;
      if (read.has(key)) return [problem("repeated", parameter, part, parameter)];
      read.set(key, found.field);
      return found.written === part ? [] : [problem("adjusted", parameter, part, found.written)];
    }
    return [broken(part)];
  });
}

function readPart<K extends keyof View>(key: K, text: string, context: LinkContext) {
  const value = FIELDS[key].read(text, context);
  if (value === undefined) return undefined;
  const field: Partial<View> = { [key]: value };
  return { field, written: FIELDS[key].write(value) };
}

function withDayInSpan(view: View, { timeline }: LinkContext): View {
  return isWithin(view.day, daysOf(view.span, timeline)) ? view : { ...view, span: "all" };
}

function isForeign(name: string, { otherParameters }: LinkContext): boolean {
  return TRACKING.test(name) || (otherParameters?.has(name) ?? false);
}

function problem(
  reason: LinkProblem["reason"],
  parameter: string,
  found: string,
  expected: string,
): LinkProblem {
  return { parameter: clip(parameter), found: clip(found), expected, reason };
}

function clip(text: string): string {
  return text.slice(0, FOUND_LENGTH);
}
