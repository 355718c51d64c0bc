import { type FrameAddress, isId } from "./frameAddress.ts";

/** In CSS pixels, whole, rounded up. A height of 0 is none: the frame is not drawn. */
export interface Size {
  readonly height: number;
  readonly width: number;
}

/** What a host has told of itself. */
export interface Host {
  /** What iframe-resizer calls this frame. Null until it has said so. */
  readonly resizerId: string | null;
  /** Whether open-iframe-resizer has asked. */
  readonly openResizer: boolean;
}

export const SILENT_HOST: Host = { resizerId: null, openResizer: false };

/** What is sent to a host. */
export type Message = string | Readonly<Record<string, unknown>>;

/** AMP refuses to make a frame lower, and says so on its console. */
const LEAST_OF_AMP = 100;
/** Longer texts are none of a library's messages. */
const MOST_CHARACTERS = 2_000;

/** What is said once, before anything is asked: AMP takes its placeholder away, iframe-resizer introduces itself. */
export const GREETINGS: readonly Message[] = [
  { sentinel: "amp", type: "embed-ready" },
  "[iFrameResizerChild]Ready",
];

/** A height as each host that may be listening wants to hear it. None where nothing is drawn. */
export function heightMessages(size: Size, address: FrameAddress, host: Host): Message[] {
  if (size.height === 0) return [];
  return [
    datawrapper(size, address),
    embedly(size, address),
    ...amp(size),
    ...pym(size, address),
    ...wordPress(size, address),
    ...(host.resizerId === null ? [] : [resizer(size, host.resizerId, "resizeObserver")]),
    ...(host.openResizer ? [openResizer(size)] : []),
  ];
}

/** The host after a message of it, and what it gets for an answer. What is none of a library's messages changes nothing. */
export function answer(
  message: unknown,
  size: Size,
  address: FrameAddress,
  host: Host,
): { host: Host; messages: Message[] } {
  const heard = typeof message === "string" ? hearText(message, address, host) : hearObject(message, address);
  const knows = { ...host, ...heard?.host };
  return { host: knows, messages: size.height === 0 ? [] : (heard?.says(size, address, knows) ?? []) };
}

interface Heard {
  readonly host?: Partial<Host>;
  says(size: Size, address: FrameAddress, host: Host): Message[];
}

function hearText(text: string, { childId }: FrameAddress, host: Host): Heard | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const asksPym = `pymxPYMx${childId}xPYMxwidthxPYMx`;
  if (childId !== null && text.startsWith(asksPym)) {
    return /^\d{1,5}$/.test(text.slice(asksPym.length)) ? { says: pym } : undefined;
  }
  // Its first fields: `ID:bodyMarginV1:sizeWidth:log`. Later versions add more at the end.
  const id = /^\[iFrameSizer\]([^:]+):[^:]{0,20}:(?:true|false):[a-z]{0,20}(?::|$)/.exec(text)?.[1];
  if (id !== undefined && isId(id)) {
    // The second is for open-iframe-resizer, which speaks this dialect too and waits for a change.
    const types = ["init", "resizeObserver"];
    return { host: { resizerId: id }, says: (size) => types.map((type) => resizer(size, id, type)) };
  }
  const { resizerId } = host;
  const type = RESIZER_QUESTIONS.get(text);
  if (type === undefined || resizerId === null) return undefined;
  return { says: (size) => [resizer(size, resizerId, type)] };
}

const RESIZER_QUESTIONS: ReadonlyMap<string, string> = new Map([
  ["[iFrameSizer]resize", "size"],
  ["[iFrameSizer]reset", "resetPage"],
]);

function hearObject(message: unknown, { secret }: FrameAddress): Heard | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { sentinel, type, message: word, secret: theirs }: Fields = message;
  if (sentinel === "amp") return type === "frames-init" ? { says: amp } : undefined;
  if (type === "iframe-child-init" || type === "iframe-get-child-dimensions") {
    return { host: { openResizer: true }, says: (size) => [openResizer(size)] };
  }
  return word === "ready" && secret !== null && theirs === secret ? { says: wordPress } : undefined;
}

interface Fields {
  readonly sentinel?: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
  readonly secret?: unknown;
}

/** Its hosts look for the frame whose `src` has the key in it; newer ones for the window that speaks. */
function datawrapper({ height }: Size, { piece }: FrameAddress): Message {
  return { "datawrapper-height": { [piece]: height } };
}

/** Embedly, Medium and hosts made after them. */
function embedly({ height }: Size, { href }: FrameAddress): Message {
  return JSON.stringify({ src: href, context: "iframe.resize", height });
}

/** AMP, `@newswire/frames`, and our own `embed.js`. */
function amp({ height }: Size): Message[] {
  return height < LEAST_OF_AMP ? [] : [{ sentinel: "amp", type: "embed-size", height }];
}

function pym({ height }: Size, { childId }: FrameAddress): Message[] {
  return childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`];
}

/** Between 200 and 1,000 px, and the host sees to that. */
function wordPress({ height }: Size, { secret }: FrameAddress): Message[] {
  return secret === null ? [] : [{ message: "height", value: height, secret }];
}

function resizer({ height, width }: Size, id: string, type: string): Message {
  return `[iFrameSizer]${id}:${height}:${width}:${type}`;
}

function openResizer({ height, width }: Size): Message {
  return { type: "iframe-resized", width, height };
}
