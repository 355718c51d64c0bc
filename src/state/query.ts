/** One parameter of an address. */
export interface Pair {
  /** Name and value in plain text. Where the escapes are broken, as they stand. */
  readonly name: string;
  readonly value: string;
  /** As it stands in the address: what is kept of parameters that are not ours. */
  readonly raw: string;
}

/** The parameters of a query, in order, with or without its `?`. Takes any text; empty pieces are left out. */
export function parseQuery(query: string): Pair[] {
  const text = query.startsWith("?") ? query.slice(1) : query;
  return text
    .split("&")
    .filter((raw) => raw !== "")
    .map((raw) => {
      const at = raw.indexOf("=");
      const name = at < 0 ? raw : raw.slice(0, at);
      const value = at < 0 ? "" : raw.slice(at + 1);
      // A `?` that begins a name would be taken for the query's own, were it written first.
      return { name: unescapeText(name), value: unescapeText(value), raw: raw.replace(/^\?/, "%3F") };
    });
}

/** A parameter of plain texts. Half of a surrogate pair, which no address can hold, becomes U+FFFD. */
export function pairOf(name: string, value: string): Pair {
  return { name, value, raw: `${escapeText(name)}=${escapeText(value)}` };
}

/** A query without its `?`: the inverse of `parseQuery`. */
export function formatQuery(pairs: readonly Pick<Pair, "raw">[]): string {
  return pairs.map(({ raw }) => raw).join("&");
}

function unescapeText(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function escapeText(text: string): string {
  // Commas are legal in a query and legible in print.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("%2C", ",");
}
