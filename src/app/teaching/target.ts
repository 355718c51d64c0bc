/** Pages that the teaching notes may name, as they are published. */
const PAGES = /^(?:index|present|method|teaching)\.html(?:[?#]\S*)?$/;

/** The address that a name in code type stands for, relative to the page, or null where it names no page. */
export function pageNamed(code: string): string | null {
  return PAGES.test(code) ? code : null;
}

/**
 * Where a link of the teaching notes leads on the published page. Throws on one to a file of the repository,
 * which is not published.
 */
export function linkTarget(href: string): string {
  if (href.startsWith("#") || /^https?:\/\//.test(href)) return href;
  throw new Error(`The teaching notes link to ${href}, which is not published`);
}

/** Whether a link leads to the page of somebody else. */
export function leadsOut(href: string): boolean {
  return /^https?:/.test(href);
}
