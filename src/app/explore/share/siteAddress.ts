/** The absolute address of the folder of the page, without the name of a file, query and anchor. */
export function siteAddress(): string {
  return new URL("./", location.href).href;
}

/** The same, for what can do without: null in the edition in one file, where it was not told. */
export function publishedSite(): string | null {
  return siteAddress();
}

/** The address of the page, for paper, without query and anchor; null as above. */
export function publishedPage(): string | null {
  return location.href.split(/[?#]/)[0] ?? null;
}
