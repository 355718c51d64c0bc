import process from "node:process";

/**
 * The absolute address of the folder that the page will be published in, with a slash at its end, from the
 * variable `SITE_URL`. Null where it is not set: addresses are then relative. Throws on anything that is no
 * web address.
 */
export function siteAddress(text: string | undefined = process.env.SITE_URL): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL is “${text}”. The web address of the published folder was expected, such as https://example.org/troops/`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
