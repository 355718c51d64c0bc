/** What the edition in one file carries besides its script: texts in elements of the page, by name. */
export type InsidePart = "data" | "scene" | "worker" | "datapackage";

/** The text of a part. Throws where the file was cut off. */
export function inside(part: InsidePart): string {
  const text = document.getElementById(`inside-${part}`)?.textContent;
  if (!text) throw new Error(`The file holds no ${part}`);
  return text;
}

/** The text of a part that is packed: deflated, as base64. Rejects where the browser cannot unpack it. */
export async function unpacked(part: InsidePart): Promise<string> {
  const bytes = Uint8Array.from(atob(inside(part)), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).text();
}
