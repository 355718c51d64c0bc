import { areLetterKeysOn } from "#app/letterKeys.ts";
import { choosePane, setTheme, stepDays, stepReport } from "#state/actions.ts";
import {
  goTo,
  hideNext,
  move,
  press,
  revealAll,
  stepOf,
  type TellingStore,
  toggleBlank,
  toggleExploring,
  turnTo,
} from "#state/telling.ts";
import type { App } from "#views/AppContext.tsx";

/** What the keys open or start that is no part of what is told. */
export interface KeyActs {
  readonly fullScreen: () => void;
  readonly notes: () => void;
  readonly print: () => void;
  readonly help: () => void;
  readonly address: () => void;
  readonly isDark: () => boolean;
}

/** What has keys of its own, which are left to it. */
const OWN_KEYS = "input:not(#date), select, textarea, dialog, [contenteditable], [popover]";

/**
 * The keys of slide programs and of the remotes that imitate them. Nothing is taken where a control has keys of
 * its own, or with Ctrl, Alt or ⌘. While the date is moved freely the arrows move it.
 * @returns a function that ends it
 */
export function listenToPresentKeys(app: App, telling: TellingStore, acts: KeyActs): () => void {
  const tell = telling.setState;
  const onward = (count: number) => () => tell(move(count));
  const keys = new Map<string, () => unknown>([
    ["PageDown", onward(1)],
    ["PageUp", onward(-1)],
    ["Home", () => tell(goTo(0))],
    ["End", () => tell(goTo(Number.MAX_SAFE_INTEGER))],
    ["q", () => tell(turnTo("question"))],
    ["a", () => tell(turnTo("evidence"))],
    ["h", () => tell(hideNext())],
    ["s", () => tell(revealAll())],
    ["x", () => tell(toggleExploring())],
    ["b", () => tell(toggleBlank())],
    [".", () => tell(toggleBlank())],
    ["f", acts.fullScreen],
    ["n", acts.notes],
    ["p", acts.print],
    ["l", acts.address],
    ["t", () => app.store.setState(setTheme(acts.isDark() ? "light" : "dark"))],
    ["?", acts.help],
    ["Escape", () => tell((now) => (now.exploring ? toggleExploring()(now) : closed(now)))],
  ]);
  const told = onStep(telling, onward);
  const free = onFreeDate(app);
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const { target } = event;
    if (target instanceof Element && target.closest(OWN_KEYS)) return;
    if (telling.getState().blank && event.key !== "Shift") {
      event.preventDefault();
      tell(toggleBlank());
      return;
    }
    const presses = event.key === " " || event.key === "Enter";
    if (presses && target instanceof Element && target.closest("button, summary, a")) return;
    const letter = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const name = event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : letter;
    const act = keys.get(name) ?? (telling.getState().exploring ? free : told).get(name);
    if (!act || (event.key.length === 1 && event.key !== " " && !areLetterKeysOn())) return;
    // The browser closes with Escape what is open, unless it is kept from it.
    if (name !== "Escape") event.preventDefault();
    act();
  };
  document.addEventListener("keydown", pressed);
  return () => document.removeEventListener("keydown", pressed);
}

type Keys = ReadonlyMap<string, () => unknown>;

function onStep(telling: TellingStore, onward: (count: number) => () => void): Keys {
  const numbers = Array.from({ length: 9 }, (_, index): [string, () => unknown] => [
    String(index + 1),
    () => {
      const now = telling.getState();
      const report = stepOf(now).focus[index];
      if (now.face === "evidence" && report !== undefined) telling.setState(press(report));
    },
  ]);
  return new Map<string, () => unknown>([
    [" ", onward(1)],
    ["Enter", onward(1)],
    ["ArrowRight", onward(1)],
    ["ArrowDown", onward(1)],
    ["ArrowLeft", onward(-1)],
    ["ArrowUp", onward(-1)],
    ["Backspace", onward(-1)],
    ...numbers,
  ]);
}

function onFreeDate({ store, player, timelines }: App): Keys {
  const timeline = () => timelines[store.getState().clock];
  return new Map<string, () => unknown>([
    [" ", player.toggle],
    ["ArrowLeft", () => store.setState(stepDays(-1, timeline()))],
    ["ArrowRight", () => store.setState(stepDays(1, timeline()))],
    ["Shift+ArrowLeft", () => store.setState(stepReport("previous", timeline()))],
    ["Shift+ArrowRight", () => store.setState(stepReport("next", timeline()))],
    ["1", () => store.setState(choosePane("kursk"))],
    ["2", () => store.setState(choosePane("far-east"))],
    ["3", () => store.setState(choosePane("russia"))],
  ]);
}

type Now = ReturnType<TellingStore["getState"]>;

/** One thing less: the report that is shown large, else the question or the reports. */
function closed(now: Now): Now {
  if (now.opened !== null) return { ...now, opened: null };
  return now.face === "text" ? now : { ...now, face: "text" };
}
