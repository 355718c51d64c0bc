/** The parameters of an embed that the element takes as attributes of the same name. */
export const PARAMETERS: readonly string[] = [
  "date",
  "clock",
  "span",
  "pane",
  "layers",
  "lang",
  "theme",
  "title",
  "controls",
  "play",
  "height",
  "data",
];

/** What the map needs at most widths, in CSS pixels: so little moves when it has told its height. */
export const USUAL_HEIGHT = 690;

/** Heights that are believed, in CSS pixels. */
const LEAST = 100;
const MOST = 4_000;

/**
 * The address that an element's attributes ask for: its `src`, or else our page with its parameters. Null
 * where there is none, or one that is no page.
 * @param page the address of `embed.html`
 */
export function mapAddress(element: Element, page: string | undefined): string | null {
  const src = element.getAttribute("src");
  const url = addressOf(src ?? page ?? "", element.baseURI);
  for (const name of src === null ? PARAMETERS : []) {
    const value = element.getAttribute(name);
    if (value !== null) url?.searchParams.set(name, value);
  }
  return url && /^(?:https?|file):$/.test(url.protocol) ? url.href : null;
}

/** Null of an empty text and of one that is no address. */
export function addressOf(text: string, base: string): URL | null {
  try {
    return text ? new URL(text, base) : null;
  } catch {
    return null;
  }
}

/** The height that a message of AMP's form tells, in whole CSS pixels, or null of any other message. */
export function toldHeight(data: unknown): number | null {
  const { sentinel, type, height }: Fields = Object(data);
  return sentinel === "amp" && type === "embed-size" && typeof height === "number" && isLikely(height)
    ? Math.ceil(height)
    : null;
}

/** Whether a height, in CSS pixels, can be that of the map. */
export function isLikely(height: number): boolean {
  return height >= LEAST && height <= MOST;
}

interface Fields {
  readonly sentinel?: unknown;
  readonly type?: unknown;
  readonly height?: unknown;
}

/** Asks the page in a frame for its height, in the words of `@newswire/frames`. Nothing happens where it is none of ours. */
export function askForHeight(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
}

/** A frame for the map as wide as its place, not yet in the page. */
export function makeFrame(address: string, title: string, height: number): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  const theme = new URL(address).searchParams.get("theme");
  frame.src = address;
  frame.title = title;
  frame.loading = "lazy";
  frame.allow = "fullscreen; clipboard-write; web-share";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  // Set one by one, which no policy of the page forbids. Without the first two, phones make the frame as wide
  // as its content; where the colours differ from those of the map, a dark page flashes white.
  frame.style.width = "0";
  frame.style.minWidth = "100%";
  frame.style.height = `${height}px`;
  frame.style.border = "0";
  frame.style.display = "block";
  frame.style.colorScheme = theme === "light" || theme === "dark" ? theme : "light dark";
  return frame;
}
