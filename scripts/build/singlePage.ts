import { singleFilePolicy } from "./policy.ts";
import { insideAddresses, insideFiles } from "./singleAddresses.ts";

/** A page that the file can show in the place of the map: its styles, and what stands in its body or in `#app`. */
export interface SingleMode {
  readonly title: string;
  readonly css: string;
  readonly markup: string;
}

/** What the one file is made of. */
export interface SingleParts {
  readonly description: string;
  /** An SVG document. */
  readonly icon: string;
  readonly sprite: string;
  readonly app: string;
  readonly rest: string;
  readonly css: string;
  readonly restCss: string;
  readonly script: string;
  readonly modes: Readonly<Record<string, SingleMode>>;
  /** Texts by name, none of which may hold markup. */
  readonly inside: Readonly<Record<string, string>>;
}

/** Runs before anything is painted: what is not asked for shall not be seen for a moment. */
const EARLY = `/[?&]mode=\\w/.test(location.search)&&(document.documentElement.dataset.mode="")`;
const EARLY_CSS = "html[data-mode]:not([data-alive]) :is(#app,#rest){visibility:hidden}";

/** Puts the parts into the page of the map. Throws where it has no place for one, or one would break out of its own. */
export function fillSingle(template: string, parts: SingleParts): string {
  const script = scriptText(parts.script);
  const css = EARLY_CSS + parts.css;
  const modes = Object.entries(parts.modes);
  const styles = [css, parts.restCss, ...modes.map(([, mode]) => mode.css)];
  for (const style of styles) if (/<\/style|\r/i.test(style)) throw new Error("A style would end too early");
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(styles, [EARLY, script])}">`,
    `<meta name="description" content="${attribute(parts.description)}">`,
    `<meta name="color-scheme" content="light dark">`,
    // On the web it stands beside the page that search engines shall find.
    `<meta name="robots" content="noindex">`,
    `<script>${EARLY}</script>`,
    `<style>${css}</style>`,
    `<style id="rest-style">${parts.restCss}</style>`,
    `<link rel="icon" href="data:image/svg+xml,${attribute(encodeURIComponent(parts.icon))}">`,
  ].join("");
  const markup = (text: string) => insideFiles(insideAddresses(text, "&amp;"));
  const templates = modes.map(
    ([name, mode]) =>
      `<template id="mode-${name}" data-title="${attribute(mode.title)}"><style>${mode.css}</style>${markup(mode.markup)}</template>`,
  );
  const inside = Object.entries(parts.inside).map(
    ([name, text]) => `<script type="text/plain" id="inside-${name}">${plainText(name, text)}</script>`,
  );
  const rest = `<div id="rest">${markup(parts.rest)}</div>`;
  const places: readonly (readonly [string | RegExp, string])[] = [
    [/<link rel="icon"[^>]*>\s*/, ""],
    [/<script type="module"[^>]*><\/script>\s*/, ""],
    ["<!--head-->", head],
    ["<!--sprite-->", parts.sprite],
    ["<!--app-->", markup(parts.app)],
    ["<!--rest-->", rest],
    ["</body>", [...templates, ...inside, `<script>${script}</script></body>`].join("\n")],
  ];
  return places.reduce(put, template);
}

function put(page: string, [place, part]: readonly [string | RegExp, string]): string {
  const found = typeof place === "string" ? page.includes(place) : place.test(page);
  if (!found) throw new Error(`index.html has no ${place}`);
  return page.replace(place, () => part);
}

/** A script that can stand in a page: nothing in it ends its element or begins a comment of the page. */
export function scriptText(code: string): string {
  const text = code
    .trim()
    .replace(/<(?=\/script)/gi, "<\\")
    .replace(/<!--/g, "\\x3C!--");
  // The browser would read them as others, and the digest in the policy would not be theirs.
  if (/[\r\0]/.test(text)) throw new Error("The script holds characters that a page changes");
  return text;
}

function plainText(name: string, text: string): string {
  if (/[<\r\0]/.test(text)) throw new Error(`The part ${name} could end its element`);
  return text;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
