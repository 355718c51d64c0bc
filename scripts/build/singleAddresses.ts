/** The pages beside the map, and what the address of the one file says instead to show them. */
const MODES: Readonly<Record<string, string>> = {
  index: "",
  present: "mode=present",
  method: "mode=method",
  teaching: "mode=teaching",
};

/**
 * Links of markup to files: the one file has none beside it. Its script writes those of the data at a click; the
 * licences stand in its source text, where nothing leads.
 */
export function insideFiles(markup: string): string {
  return markup
    .replace(/<a href="licences\.txt"[^>]*>([^<]*)<\/a>/g, "$1")
    .replace(/href="data\/([\w.-]+)" download(?:="")?/g, 'href="?mode=method#data" data-saves="$1"');
}

/**
 * Leads what leads to another page, in source text or markup, to the same file: `"method.html#data"` becomes
 * `"?mode=method#data"`. Only what stands at the beginning of a text in quotes is an address.
 * @param and what stands between two parameters
 */
export function insideAddresses(text: string, and: "&" | "&amp;"): string {
  return text.replace(
    /(["'`])(index|present|method|teaching)\.html(?:(\?)(?=[\w$])|(?=["'`#$]))/g,
    (_, quote: string, page: string, more: string | undefined) => {
      const mode = MODES[page] ?? "";
      return `${quote}?${mode}${more && mode ? and : ""}`;
    },
  );
}
