import { clampDay, parseDay } from "#domain/day.ts";
import { daysOf, isWithin } from "#domain/timeline.ts";
import { decodeView, encodeView, type LinkProblem, MOST_PROBLEMS } from "./permalink.ts";
import { formatQuery, type Pair, pairOf, parseQuery } from "./query.ts";
import type { View } from "./view.ts";
import type { LinkContext } from "./viewFields.ts";

/** What the address of an embed says besides its view. */
export interface EmbedOptions {
  /** Whether the embed opens on the day of the latest report, whichever that is then, and not on the day of the view. */
  readonly latest: boolean;
  /** Whether the product's title stands above the sentence. It is never a text of the address: nobody may put words into the map's mouth. */
  readonly title: boolean;
  /** Whether there is a timeline to move. Off: a still picture of the day. */
  readonly controls: boolean;
  /** Whether it plays once it is in sight, for readers who did not ask for less motion. */
  readonly play: boolean;
  /** The least height of the content, in CSS pixels. Null: as high as it needs. */
  readonly height: number | null;
  /** The version of the data, `YYYY-MM-DD`, for an embed that keeps the state of that day. Null: keeps up to date. */
  readonly data: string | null;
}

/** What an address without these parameters says. */
export const DEFAULT_EMBED: EmbedOptions = {
  latest: false,
  title: false,
  controls: true,
  play: false,
  height: null,
  data: null,
};

/**
 * Bounds of `height`, in CSS pixels, and the one that a frame of fixed height is given: from 320 px of width on
 * nothing needs more.
 */
export const EMBED_HEIGHT = { least: 300, most: 2000, usual: 690 } as const;

const SWITCHES = ["title", "controls", "play"] as const;
const OWN = ["date", ...SWITCHES, "height", "data"] as const;
type OwnParameter = (typeof OWN)[number];
const LATEST = "latest";

/** What pym.js hangs on the address of a frame. */
const HOST_PARAMETERS = ["initialWidth", "childId", "parentTitle", "parentUrl"];

/** What the address of an embed says. */
export interface DecodedEmbed {
  readonly view: View;
  readonly options: EmbedOptions;
  readonly problems: readonly LinkProblem[];
}

/** The query of an embed without `?`: what differs from the defaults, in a fixed order. */
export function encodeEmbed(view: View, options: EmbedOptions): string {
  const pairs = parseQuery(encodeView(view)).filter(({ name }) => !options.latest || name !== "date");
  const own = [
    ...(options.latest ? [pairOf("date", LATEST)] : []),
    ...SWITCHES.filter((name) => options[name] !== DEFAULT_EMBED[name]).map((name) =>
      pairOf(name, options[name] ? "on" : "off"),
    ),
    ...(options.height === null ? [] : [pairOf("height", String(options.height))]),
    ...(options.data === null ? [] : [pairOf("data", options.data)]),
  ];
  return formatQuery([...pairs, ...own]);
}

/**
 * Reads the query of an embed, with or without its `?`. Takes any text and never throws: what cannot be
 * used is listed and keeps its default.
 */
export function decodeEmbed(query: string, context: LinkContext): DecodedEmbed {
  const problems: LinkProblem[] = [];
  const read = new Map<OwnParameter, Partial<EmbedOptions>>();
  const others: Pair[] = [];
  for (const pair of parseQuery(query)) {
    const own = OWN.find((name) => name === pair.name);
    // Every other date is one of the view.
    if (own === undefined || (own === "date" && pair.value !== LATEST)) {
      others.push(pair);
      continue;
    }
    const field = READERS[own](pair.value);
    if (read.has(own)) problems.push({ ...shown(pair), expected: own, reason: "repeated" });
    else if (field === undefined)
      problems.push({ ...shown(pair), expected: EXPECTED[own], reason: "broken" });
    else read.set(own, field);
  }
  let options = DEFAULT_EMBED;
  for (const field of read.values()) options = { ...options, ...field };
  const known = new Set([...HOST_PARAMETERS, ...(context.otherParameters ?? [])]);
  const linked = decodeView(formatQuery(others), { ...context, otherParameters: known });
  const view = options.latest ? onLatest(linked.view, context) : linked.view;
  const { span } = linked.view;
  if (view.span !== span && others.some(({ name, value }) => name === "span" && value === span))
    problems.push({ parameter: "span", found: span, expected: view.span, reason: "adjusted" });
  return { view, options, problems: [...linked.problems, ...problems].slice(0, MOST_PROBLEMS) };
}

/** The version of the data that a query asks for, `YYYY-MM-DD`, or null. It must be known before the rest can be read. */
export function versionAsked(query: string): string | null {
  const asked = parseQuery(query).find(({ name }) => name === "data");
  return asked ? (READERS.data(asked.value)?.data ?? null) : null;
}

/** The view on the day of the latest report, in a span that holds it. */
function onLatest(view: View, { timeline }: LinkContext): View {
  const day = clampDay(timeline.lastReport ?? timeline.last, timeline.first, timeline.last);
  return { ...view, day, span: isWithin(day, daysOf(view.span, timeline)) ? view.span : "all" };
}

const READERS: Readonly<Record<OwnParameter, (text: string) => Partial<EmbedOptions> | undefined>> = {
  date: () => ({ latest: true }),
  title: (text) => onOff("title", text),
  controls: (text) => onOff("controls", text),
  play: (text) => onOff("play", text),
  height(text) {
    const height = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return height < EMBED_HEIGHT.least || height > EMBED_HEIGHT.most ? undefined : { height };
  },
  data: (text) => (parseDay(text) === null ? undefined : { data: text }),
};

const EXPECTED: Readonly<Record<OwnParameter, string>> = {
  date: LATEST,
  title: "on, off",
  controls: "on, off",
  play: "on, off",
  height: `${EMBED_HEIGHT.least}–${EMBED_HEIGHT.most}`,
  data: "YYYY-MM-DD",
};

function onOff(name: (typeof SWITCHES)[number], text: string): Partial<EmbedOptions> | undefined {
  return text === "on" || text === "off" ? { [name]: text === "on" } : undefined;
}

function shown({ name, value }: Pair): Pick<LinkProblem, "parameter" | "found"> {
  return { parameter: name, found: value.slice(0, 60) };
}
