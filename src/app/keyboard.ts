import { choosePane, selectReport, setTheme, stepDays, stepReport } from "#state/actions.ts";
import type { App } from "#views/AppContext.tsx";
import { areLetterKeysOn } from "./letterKeys.ts";

/** What has keys of its own, which are left to it. */
const OWN_KEYS =
  "input:not(#date), select, textarea, dialog, [contenteditable], [popover], figure, .maplibregl-canvas";

/**
 * The keys of the page. Page up, Page down, Home and End scroll the page as everywhere and move the date
 * only on the slider itself, which takes the arrows before they come here. Nothing is taken where a control has keys of its own, or with Ctrl, Alt or ⌘.
 * @returns a function that ends it
 */
export function listenToKeys(app: App, isDark: () => boolean): () => void {
  const { store, player, timelines } = app;
  const timeline = () => timelines[store.getState().clock];
  const keys = new Map<string, () => unknown>([
    [" ", player.toggle],
    ["ArrowLeft", () => store.setState(stepDays(-1, timeline()))],
    ["ArrowRight", () => store.setState(stepDays(1, timeline()))],
    ["Shift+ArrowLeft", () => store.setState(stepReport("previous", timeline()))],
    ["Shift+ArrowRight", () => store.setState(stepReport("next", timeline()))],
    ["1", () => store.setState(choosePane("kursk"))],
    ["2", () => store.setState(choosePane("far-east"))],
    ["3", () => store.setState(choosePane("russia"))],
    ["t", () => store.setState(setTheme(isDark() ? "light" : "dark"))],
    ["d", () => press("table")],
    ["?", () => press("keys")],
    ["Escape", () => !isAnythingOpen() && store.setState(selectReport(null))],
  ]);
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
    const presses = event.key === " " || event.key === "Enter";
    if (presses && event.target instanceof Element && event.target.closest("button, summary, a")) return;
    const name = event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key;
    const act = keys.get(name);
    if (!act || (isCharacter(event.key) && !areLetterKeysOn())) return;
    // The browser closes with Escape what is open, unless it is kept from it.
    if (name !== "Escape") event.preventDefault();
    act();
  };
  document.addEventListener("keydown", pressed);
  return () => document.removeEventListener("keydown", pressed);
}

function isAnythingOpen(): boolean {
  return document.querySelector(":popover-open, dialog[open]") !== null;
}

function isCharacter(key: string): boolean {
  return key.length === 1 && key !== " ";
}

/** Buttons and links of the head, also where it has no room for them. */
function press(id: string): void {
  document.getElementById(id)?.click();
}
