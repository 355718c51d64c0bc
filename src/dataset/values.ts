import * as v from "valibot";
import { dayOf, parseDay } from "#domain/day.ts";

// The kinds of value that the records are made of. Each message reads on before "was expected".

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HTTP_ADDRESS = /^https?:\/\/[^\s/?#@<>".]+(\.[^\s/?#@<>".]+)+([/?#][^\s<>"]*)?$/i;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

const isDay = (text: string) => parseDay(text) !== null;
const aText = v.pipe(v.string(), v.regex(/\S/));
const aDay = v.pipe(v.string(), v.check(isDay), v.transform(dayOf));
const aWholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const aCountry = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

/** A text that is more than white space. */
export const text = v.message(aText, "a text");
export const textOrNull = v.message(v.nullable(aText), "a text or null");

/** Words in lower case, joined by hyphens: what every id is. */
export const slug = v.message(
  v.pipe(v.string(), v.regex(SLUG)),
  "a slug (lower case letters, digits, hyphens)",
);

/** A date that exists, `YYYY-MM-DD`; comes out as a `Day`. */
export const day = v.message(aDay, "a calendar date (YYYY-MM-DD)");
export const dayOrNull = v.message(v.nullable(aDay), "a calendar date (YYYY-MM-DD) or null");

/** A source's date, which may lack the day; stays a text. */
export const publishedOrNull = v.message(
  v.nullable(
    v.pipe(
      v.string(),
      v.check((date) => isDay(date) || MONTH.test(date)),
    ),
  ),
  "a date (YYYY-MM-DD or YYYY-MM) or null",
);

/** From 0 to 2^53 − 1. */
export const wholeNumberOrNull = v.message(v.nullable(aWholeNumber), "a whole number or null");

/** ISO 3166-1 alpha-2 by its form; no list of countries is kept. */
export const country = v.message(aCountry, "a country code of two capitals");
export const countryOrNull = v.message(v.nullable(aCountry), "a country code of two capitals or null");

/** BCP 47 by its form: language, script, region. */
export const language = v.message(v.pipe(v.string(), v.regex(LANGUAGE)), "a language tag (BCP 47)");

/** An address that is safe to link: `http` or `https`, a host with a dot, no user name, no quotes or brackets. */
export const addressOrNull = v.message(
  v.nullable(v.pipe(v.string(), v.regex(HTTP_ADDRESS))),
  "an http or https address or null",
);

/** WGS 84, `[longitude, latitude]`, decimal degrees, no height. */
export const position = v.strictTuple(
  [
    v.message(v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), "a longitude from -180 to 180"),
    v.message(v.pipe(v.number(), v.minValue(-90), v.maxValue(90)), "a latitude from -90 to 90"),
  ],
  "a pair of longitude and latitude",
);

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `one of ${words.join(", ")}`);
}

/** One of a few words, or null. */
export function oneOfOrNull<const T extends readonly string[]>(words: T) {
  return v.message(v.nullable(v.picklist(words)), `one of ${words.join(", ")} or null`);
}

/** A list of ids, none twice. */
export const ids = uniqueList(slug);
export const atLeastOneId = v.pipe(ids, v.minLength(1, "at least one id"));

/** A list of texts, none twice. */
export const texts = uniqueList(text);

function uniqueList<T extends v.GenericSchema<string>>(item: T) {
  return v.pipe(
    v.array(item, "a list"),
    v.checkItems((value, index, list) => list.indexOf(value) === index, "an entry not named before"),
  );
}

/** An object with these fields and no others. A missing field is told in the words of that field. */
export function fields<const T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, (issue) => fieldMessage(entries, issue));
}

/** An object with at least these fields; others are ignored, as RFC 7946 asks for foreign members. */
export function openFields<const T extends v.ObjectEntries>(entries: T) {
  return v.object(entries, (issue) => fieldMessage(entries, issue));
}

/** What a field that the format does not know is met with. */
export const ONLY_KNOWN_FIELDS = "a field of the format";

function fieldMessage(entries: v.ObjectEntries, issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.[0]?.key;
  if (typeof key !== "string") return "an object";
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (!entry || entry.async) return ONLY_KNOWN_FIELDS;
  return v.safeParse(entry, undefined).issues?.[0].message ?? "a value";
}
