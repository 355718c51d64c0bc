import type { Theme } from "#state/view.ts";
import { asMarkup } from "./markup.ts";

/** A frame that shows the map. */
export interface Frame {
  /** Absolute. */
  readonly address: string;
  /** What screen readers call the frame. Any text. */
  readonly title: string;
  /** In CSS pixels. The width is that of the place it is made for; where styles count, the frame fills its place. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

/** A picture of the map, for places that take no frames. */
export interface Picture {
  /** Absolute. */
  readonly address: string;
  /** What it shows, in words. */
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  readonly credit: string;
  /** Where the credit leads. */
  readonly link: { readonly address: string; readonly words: string };
}

type Attributes = Readonly<Record<string, string | number | true>>;

/** A frame of a fixed height that needs nothing else. It scrolls where what it shows is higher. */
export function frameSnippet(frame: Frame): string {
  return element("iframe", attributesOf(frame), "");
}

/**
 * A frame that grows with what it shows, by the script beside it. Before the script has come, and without
 * it, the frame has its height; it cannot be scrolled.
 * @param site the absolute address of the folder of the page
 */
export function growingSnippet(frame: Frame, site: string): string {
  const script = element("script", { src: `${site}embed.js`, async: true }, "");
  return `${element("iframe", { ...attributesOf(frame), scrolling: "no" }, "")}\n${script}`;
}

/** A picture with its credit and the way to the map. */
export function pictureSnippet({ address, alternative, width, height, credit, link }: Picture): string {
  const picture = element("img", {
    src: address,
    alt: alternative,
    width,
    height,
    loading: "lazy",
    style: "max-width:100%;height:auto",
  });
  const way = element("a", { href: link.address }, asMarkup(link.words));
  return element("figure", {}, `${picture}${element("figcaption", {}, `${asMarkup(credit)} ${way}`)}`);
}

/** Nothing here depends on an id, so that a page may hold several. */
function attributesOf({ address, title, width, height, theme }: Frame): Attributes {
  return {
    src: address,
    title,
    width,
    height,
    loading: "lazy",
    // Without it phones make the frame as wide as its content. The colours keep a dark page from flashing white.
    style: `width:0;min-width:100%;border:0;color-scheme:${theme === "auto" ? "light dark" : theme}`,
    allow: "fullscreen; clipboard-write; web-share",
    allowfullscreen: true,
    referrerpolicy: "strict-origin-when-cross-origin",
  };
}

/** @param content markup; left out for an element that has no end */
function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${asMarkup(String(value))}"`,
  );
  return `<${name}${written.join("")}>${content === undefined ? "" : `${content}</${name}>`}`;
}
