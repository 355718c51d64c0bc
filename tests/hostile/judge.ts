import { createRequire } from "node:module";
import { expect, vi } from "vitest";

// It brings no types of its own: this is the part that is used.
const { JSDOM } = createRequire(import.meta.url)("jsdom") as {
  readonly JSDOM: new (markup: string) => { readonly window: Window & typeof globalThis };
};
const { window } = new JSDOM("");

/** What no page of ours holds in what it draws, whatever it is told. */
const NEVER = "script, iframe, object, embed, base, link, meta, img, math, planted, frame, form[action]";
/** Attributes that hold scripts, and any that a planted text would make. */
const MADE = /^on|planted|^srcdoc$/i;
/** No page of ours has styles in its elements; pictures, which are files, have. */
const FORBIDDEN = new RegExp(`${MADE.source}|^style$`, "i");
const ADDRESSES = ["href", "src", "action", "formaction", "xlink:href", "srcset", "ping"];

/** What in some markup was made by a planted text, in words: empty where there is nothing. */
export function plantedIn(markup: string, type: "text/html" | "image/svg+xml" = "text/html"): string[] {
  const page = new window.DOMParser().parseFromString(markup, type);
  const wrongs = type === "text/html" ? [] : [...page.querySelectorAll("parsererror")].map(() => "no XML");
  // A page without a head of its own gets one that is empty.
  for (const element of page.querySelectorAll(NEVER)) wrongs.push(`<${element.localName}>`);
  for (const element of page.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (type === "text/html" ? FORBIDDEN.test(name) : MADE.test(name))
        wrongs.push(`${element.localName} ${name}`);
      if (ADDRESSES.includes(name) && !isPlainLink(value)) wrongs.push(`${name}=${value}`);
    }
  }
  return wrongs;
}

const TAG_OF_NOTICES = /<\/?(?:div|p|ul|li|button)(?: (?:class|role|type)="[\w -]*")*>/g;

/** Whether the markup of notices holds their own few tags and nothing else: quicker than to read it as a page. */
export function isPlainNotice(markup: string): boolean {
  return !/[<>]/.test(markup.replace(TAG_OF_NOTICES, ""));
}

/** Whether an address leads to http or https, or to somewhere in the site itself. */
function isPlainLink(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, "https://page.example/").protocol);
  } catch {
    return false;
  }
}

/** A text as React writes it between tags. */
export function asReactWrites(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
}

/** Fails where something was said on the console, as React does of what it caught. */
export function watchConsole(): () => void {
  const said = ["error", "warn"].map((level) =>
    vi.spyOn(console, level as "error").mockImplementation(() => {}),
  );
  return () => {
    const calls = said.flatMap(({ mock }) => mock.calls);
    for (const each of said) each.mockRestore();
    expect(calls).toEqual([]);
  };
}
