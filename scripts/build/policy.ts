import { createHash } from "node:crypto";

/** What a page may do: nothing but its own files, and the style that stands in it. */
export function contentSecurityPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...hashesOf(styles)].join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

/**
 * What the embed may do: run its one script, which may load the reports of another day as a script, and no
 * more. In a sandbox the embed has no origin, and to WebKit not even its own files are `'self'` then; so its
 * files are known by a nonce. A nonce that stays the same guards against nothing that writes into the page,
 * but nothing does, and scripts without it still do not run.
 */
export function embedPolicy(styles: readonly string[], nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src ${["'self'", `'nonce-${nonce}'`, ...hashesOf(styles)].join(" ")}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types versions",
  ].join("; ");
}

/**
 * What the edition in one file may do: run the scripts and take the styles that stand in it, and a worker made
 * from its own text. It may ask for nothing at all.
 */
export function singleFilePolicy(styles: readonly string[], scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashesOf(scripts).join(" ")}`,
    `style-src ${hashesOf(styles).join(" ")}`,
    "img-src data:",
    "worker-src blob:",
    "connect-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

/** What a page without scripts may do: show its own pictures, and the style that stands in it. */
export function scriptlessPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${hashesOf(styles).join(" ")}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashesOf(texts: readonly string[]): string[] {
  return texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}
