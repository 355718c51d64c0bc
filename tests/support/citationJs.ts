import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** An item of CSL-JSON as Citation.js reads it: the fields that are looked at. */
export interface ReadItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly accessed?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL: string;
  readonly version?: string;
  readonly edition?: string;
  readonly note?: string;
}

// The packages come without types.
const { Cite }: { Cite: new (text: string) => { readonly data: readonly ReadItem[] } } =
  require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");

/** Reads BibTeX, RIS or CSL-JSON, whichever it is, by Citation.js. Throws where there is not one item. */
export function readCitation(text: string): ReadItem {
  const [item, ...more] = new Cite(text).data;
  if (!item || more.length > 0) throw new Error(`Not one item: ${text.slice(0, 60)}`);
  return item;
}
