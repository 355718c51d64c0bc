import { embedAddress } from "#export/viewAddress.ts";
import { EMBED_HEIGHT, type EmbedOptions } from "#state/embedLink.ts";
import type { Theme, View } from "#state/view.ts";

/** The widths of the places that an embed is made for, in CSS pixels. */
export const WIDTHS = { phone: 320, article: 700, wide: 1000 } as const;
export type Place = keyof typeof WIDTHS;

/** The ways to embed, in the order in which they are offered. */
export const WAYS = ["frame", "growing", "link", "picture"] as const;
export type Way = (typeof WAYS)[number];

/** What the reader chose for the embed. */
export interface EmbedChoice {
  readonly place: Place;
  /** As it was typed. Null: the usual height. */
  readonly height: string | null;
  readonly latest: boolean;
  readonly frozen: boolean;
  readonly theme: Theme;
  readonly title: boolean;
  readonly controls: boolean;
  readonly way: Way;
}

/** What is offered at first. */
export const FIRST_CHOICE: EmbedChoice = {
  place: "article",
  height: null,
  latest: false,
  frozen: false,
  theme: "auto",
  title: false,
  controls: true,
  way: "frame",
};

/**
 * What the embed needs on its highest days, in CSS pixels: with the timeline, without it, and for the title.
 * Measured; a browser test holds it to the embed.
 */
const USUAL: Readonly<Record<Place, { moving: number; still: number; title: number }>> = {
  phone: { moving: EMBED_HEIGHT.usual, still: 550, title: 40 },
  article: { moving: EMBED_HEIGHT.usual, still: 510, title: 24 },
  wide: { moving: EMBED_HEIGHT.usual, still: 500, title: 24 },
};

/** The height that the embed needs at most with these choices, in CSS pixels. */
export function usualHeight({ place, title, controls }: EmbedChoice): number {
  const usual = USUAL[place];
  return (controls ? usual.moving : usual.still) + (title ? usual.title : 0);
}

/** The height that was typed, or null where it is none that can be. */
export function typedHeight(text: string): number | null {
  const height = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return height < EMBED_HEIGHT.least || height > EMBED_HEIGHT.most ? null : height;
}

/** The frame of a choice: where it leads, and how large it is. */
export function frameOf(choice: EmbedChoice, view: View, version: string, site: string) {
  const typed = choice.height === null ? null : typedHeight(choice.height);
  const options: EmbedOptions = {
    latest: choice.latest,
    title: choice.title,
    controls: choice.controls,
    play: false,
    height: typed,
    data: choice.frozen ? version : null,
  };
  return {
    address: embedAddress(site, { ...view, theme: choice.theme }, options),
    width: WIDTHS[choice.place],
    height: typed ?? usualHeight(choice),
    theme: choice.theme,
  };
}
