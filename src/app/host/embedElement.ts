import { frameTitle } from "#i18n/en/host.ts";
import {
  addressOf,
  askForHeight,
  isLikely,
  makeFrame,
  mapAddress,
  PARAMETERS,
  toldHeight,
  USUAL_HEIGHT,
} from "./mapFrame.ts";

// For the pages of others: an element that holds the map in a frame, and heights for frames that are there.

const NAME = "troop-reports-map";
const TITLE = "frame-title";

const script = document.currentScript;
/** The page beside this script. Not known where the script was put into another, or is a module. */
const page = script instanceof HTMLScriptElement ? addressOf("embed.html", script.src)?.href : undefined;
/** Frames of elements in the page. */
const ours = new Set<HTMLIFrameElement>();

class MapElement extends HTMLElement {
  static readonly observedAttributes = ["src", TITLE, ...PARAMETERS];
  private readonly root = this.attachShadow({ mode: "open" });
  private frame: HTMLIFrameElement | null = null;
  private address: string | null | undefined;

  connectedCallback(): void {
    this.style.display ||= "block";
    this.attributeChangedCallback();
  }

  disconnectedCallback(): void {
    this.show(null);
  }

  attributeChangedCallback(): void {
    // Several at a time are one change: the first of these finds them all, the others find nothing new.
    queueMicrotask(() => {
      this.show(this.isConnected ? mapAddress(this, page) : null);
      if (this.frame) this.frame.title = this.frameTitle;
    });
  }

  private get frameTitle(): string {
    return this.getAttribute(TITLE) || frameTitle;
  }

  /** A frame for each address: a new address in the old frame would be a step of the reader's way back. */
  private show(address: string | null): void {
    if (address === this.address) return;
    this.address = address;
    const height = [this.frame?.clientHeight ?? 0, Number(this.getAttribute("height"))].find(isLikely);
    if (this.frame) ours.delete(this.frame);
    this.frame = address === null ? null : makeFrame(address, this.frameTitle, height ?? USUAL_HEIGHT);
    if (this.frame) ours.add(this.frame);
    // Without an address the content of the element is seen, as without this script.
    this.root.replaceChildren(this.frame ?? document.createElement("slot"));
  }
}

/** Frames that were written into the page by hand, at this moment. */
function framesByHand(): HTMLIFrameElement[] {
  return [...document.querySelectorAll("iframe")].filter(({ src }) => src.split(/[?#]/)[0] === page);
}

// Whoever speaks is known by the window: in a sandbox the origin has no name.
addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  const height = toldHeight(data);
  if (height === null || source === null) return;
  for (const frame of [...ours, ...framesByHand()]) {
    if (frame.contentWindow !== source) continue;
    frame.style.height = `${height}px`;
    frame.setAttribute("scrolling", "no");
  }
});

// The script may be on a page twice.
if (!customElements.get(NAME)) customElements.define(NAME, MapElement);
for (const frame of framesByHand()) askForHeight(frame);
