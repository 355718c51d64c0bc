import { formatIso } from "#domain/day.ts";
import type { Lesson } from "#domain/lesson.ts";
import { decodeView, encodeView, type LinkProblem, MOST_PROBLEMS } from "./permalink.ts";
import { formatQuery, type Pair, pairOf, parseQuery } from "./query.ts";
import { type Telling, tellingOf } from "./telling.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";
import type { LinkContext } from "./viewFields.ts";

/** What the address of a presentation says besides its view. `mode` and `presenter` were read before: they say which page this is. */
const OWN = ["step", "show", "hide", "mode", "presenter"] as const;
type OwnParameter = (typeof OWN)[number];

const SHOWN = ["question", "evidence"] as const;
const HIDEABLE = ["names", "figures"] as const;

/** What an address says. */
export interface DecodedTelling {
  readonly telling: Telling;
  /** The view of somebody who moves the date freely; else only its theme, language and layers count. */
  readonly view: View;
  readonly problems: readonly LinkProblem[];
}

/**
 * The query of what is presented, without `?`: what differs from the first step's text. A view stands in it
 * only while the date is moved freely. An own lesson is in the fragment, which no server sees.
 */
export function encodeTelling(telling: Telling, view: View): string {
  const { at, face, hidden, exploring } = telling;
  const plain: View = { ...DEFAULT_VIEW, theme: view.theme, language: view.language };
  const viewed = parseQuery(encodeView(exploring ? view : plain));
  // Whether the date is moved freely is told by its being there.
  const dated = exploring && !viewed.some(({ name }) => name === "date");
  return formatQuery([
    ...(at === 0 ? [] : [pairOf("step", String(at + 1))]),
    ...(face === "text" ? [] : [pairOf("show", face)]),
    ...(hidden === "nothing" ? [] : [pairOf("hide", hidden)]),
    ...(dated ? [pairOf("date", formatIso(view.day))] : []),
    ...viewed,
  ]);
}

/** Reads a query, with or without its `?`. Takes any text and never throws: what cannot be used is listed. */
export function decodeTelling(
  query: string,
  lesson: Lesson,
  own: boolean,
  context: LinkContext,
): DecodedTelling {
  const problems: LinkProblem[] = [];
  const others: Pair[] = [];
  const read = new Map<OwnParameter, Partial<Telling>>();
  for (const pair of parseQuery(query)) {
    const name = OWN.find((each) => each === pair.name);
    if (name === undefined) {
      others.push(pair);
      continue;
    }
    const part = readOwn(name, pair.value, lesson);
    if (part === undefined) problems.push(told(pair, expectedOf(name, lesson), "broken"));
    else if (read.has(name)) problems.push(told(pair, name, "repeated"));
    else read.set(name, part);
  }
  const linked = decodeView(formatQuery(others), context);
  let telling: Telling = { ...tellingOf(lesson, own), exploring: others.some(({ name }) => name === "date") };
  for (const part of read.values()) telling = { ...telling, ...part };
  if (telling.hidden !== "nothing" && !read.has("show")) telling = { ...telling, face: "evidence" };
  return {
    telling,
    view: linked.view,
    problems: [...problems, ...linked.problems].slice(0, MOST_PROBLEMS),
  };
}

function readOwn(name: OwnParameter, text: string, lesson: Lesson): Partial<Telling> | undefined {
  if (name === "mode" || name === "presenter") return {};
  if (name === "show") {
    const face = SHOWN.find((each) => each === text);
    return face && { face };
  }
  if (name === "hide") {
    const hidden = HIDEABLE.find((each) => each === text);
    return hidden && { hidden };
  }
  const byId = lesson.steps.findIndex(({ id }) => id === text);
  const at = byId >= 0 ? byId : /^\d{1,3}$/.test(text) ? Number(text) - 1 : -1;
  return at >= 0 && at < lesson.steps.length ? { at } : undefined;
}

function expectedOf(name: OwnParameter, lesson: Lesson): string {
  if (name === "show") return SHOWN.join(", ");
  return name === "hide" ? HIDEABLE.join(", ") : `1–${lesson.steps.length}`;
}

function told({ name, value }: Pair, expected: string, reason: LinkProblem["reason"]): LinkProblem {
  return { parameter: name, found: value.slice(0, 60), expected, reason };
}
