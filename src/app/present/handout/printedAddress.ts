import { LEGIBLE } from "#export/qr.ts";

/** What is printed as the address of a lesson. */
export interface PrintedAddress {
  /** Null where a reader elsewhere could do nothing with it. */
  readonly address: string | null;
  /** Length of the whole address where only the page's is printed, for what it cannot hold; else null. */
  readonly tooLong: number | null;
}

/** Shortens an address that nobody could type or scan to that of its page. A file on a computer has none for others. */
export function printedAddress(whole: string): PrintedAddress {
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(whole)) return { address: null, tooLong: null };
  if (whole.length <= LEGIBLE) return { address: whole, tooLong: null };
  const [page = ""] = whole.split(/[?#]/);
  return { address: page, tooLong: whole.length };
}

/**
 * The address of a presentation, for others: from its beginning and without what only this reader chose.
 * @param own the lesson is in the fragment and not the one that comes with the page
 */
export function addressOf(href: string, own: boolean): string {
  const url = new URL(href);
  const mode = url.searchParams.get("mode");
  url.search = mode === null ? "" : new URLSearchParams({ mode }).toString();
  if (!own) url.hash = "";
  return url.href;
}
