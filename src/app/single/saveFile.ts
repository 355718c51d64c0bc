import { saveText } from "#app/explore/share/saveText.ts";
import { readTrusted } from "#dataset/trusted.ts";
import type { Dataset } from "#domain/dataset.ts";
import { DOWNLOADS, resourceTexts } from "#export/downloads.ts";
import { inside } from "./inside.ts";

/** Writes a file of the data, which does not lie beside this page, and gives it to the reader. */
export function saveFile(name: string, dataset: Dataset): void {
  const text = textOf(name, dataset);
  if (text !== null) saveText(name, "text/plain", text);
}

function textOf(name: string, dataset: Dataset): string | null {
  const known = DOWNLOADS.find((each) => each === name);
  if (known === undefined) return null;
  return known === "datapackage.json" ? JSON.parse(inside("datapackage")) : resourceTexts(dataset)[known];
}

/** Takes the clicks on the links of a page without script that name a file of the data. */
export function listenToFileLinks(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-saves]") : null;
    const name = link instanceof HTMLAnchorElement ? link.dataset.saves : undefined;
    if (name === undefined) return;
    event.preventDefault();
    saveFile(name, readTrusted(JSON.parse(inside("data")).files));
  });
}
