/**
 * Puts a text on the clipboard, for places that take markup also as such. Never throws: false where the
 * browser has no clipboard for the page or does not allow it.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === "undefined") {
      await navigator.clipboard.writeText(text);
    } else {
      const pieces = { "text/plain": text, "text/html": html };
      const blobs = Object.entries(pieces).map(([type, piece]) => [type, new Blob([piece], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }
    return true;
  } catch {
    return false;
  }
}
