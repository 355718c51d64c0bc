import { scriptlessPolicy } from "./policy.ts";

/** What a page without script is made of. */
export interface StillPage {
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly css: string;
}

/**
 * Puts the rendered parts into the page `name`.html, at `<!--name-head-->` and `<!--name-->`. While developing
 * the policy is left out, because the development server brings a script of its own. Throws where the page has
 * no place for a part.
 */
export function fillStillPage(html: string, name: string, page: StillPage, withPolicy: boolean): string {
  const head = [
    withPolicy ? `<meta http-equiv="Content-Security-Policy" content="${scriptlessPolicy([page.css])}">` : "",
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}">`,
    `<meta name="color-scheme" content="light dark">`,
    `<style>${page.css}</style>`,
  ].join("");
  const put = (text: string, place: string, part: string) => {
    if (!text.includes(place)) throw new Error(`${name}.html has no ${place}`);
    return text.replace(place, () => part);
  };
  return put(put(html, `<!--${name}-head-->`, head), `<!--${name}-->`, page.body);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
