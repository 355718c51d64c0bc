import { listenToFileLinks } from "./saveFile.ts";

/** What the file can show in the place of the map for readers: the name of the mode in its address. */
const PRESENT = "present";

/** Elements that only the map for readers has. */
const EXPLORE_ONLY = "#rest, #rest-style";

/**
 * Puts the page that the address asks for into the place of the map. Pages without script stand whole in a
 * template; of the presentation what stands in `present.html` as built, where the script goes on.
 * @returns whether that page needs no script
 */
export function openMode(): boolean {
  const { dataset } = document.documentElement;
  const mode = new URLSearchParams(location.search).get("mode") ?? "";
  const template = document.getElementById(`mode-${mode}`);
  const found = template instanceof HTMLTemplateElement ? template : null;
  if (found?.dataset.title) document.title = found.dataset.title;
  if (found && mode === PRESENT) {
    for (const part of document.querySelectorAll(EXPLORE_ONLY)) part.remove();
    document.head.append(...found.content.querySelectorAll("style"));
    document.getElementById("app")?.replaceChildren(found.content);
    dataset.page = PRESENT;
  } else if (found) {
    for (const style of document.querySelectorAll("style")) style.remove();
    document.body.replaceChildren(found.content, ...document.querySelectorAll('[id^="inside-"]'));
    listenToFileLinks();
  }
  dataset.alive = "";
  // The browser has looked for the anchor already, when it was not there.
  if (found && mode !== PRESENT && location.hash) location.replace(location.hash);
  return found !== null && mode !== PRESENT;
}
