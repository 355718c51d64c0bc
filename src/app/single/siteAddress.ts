import { site } from "virtual:single-site";

/** The folder in which the map is published: where this file lies is of no use to anybody else. */
export function siteAddress(): string {
  if (site === null) throw new Error("The file was not told where the map is published");
  return site;
}

/** The same; null where the build was not told. */
export function publishedSite(): string | null {
  return site;
}

/** The address of the published page, for paper. */
export function publishedPage(): string | null {
  return site;
}
