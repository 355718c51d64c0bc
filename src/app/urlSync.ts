import { decodeView, encodeView } from "#state/permalink.ts";
import type { View } from "#state/view.ts";
import type { LinkContext } from "#state/viewFields.ts";
import type { App } from "#views/AppContext.tsx";

/** The address is written after the view has rested for so long, in milliseconds. */
const REST_MS = 250;

/**
 * Keeps address and view together: a changed view replaces the address once it rests (never while playing),
 * a selected report makes an entry of its own in the history, and back and forward go into the view.
 * @returns a function that ends it
 */
export function syncUrl(app: App, context: LinkContext, extras: readonly string[]): () => void {
  const { store, player } = app;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fromHistory = false;
  /** The query that the view has already taken in or given out: a jump within the page changes none. */
  let known = location.search;

  const address = (view = store.getState()) => {
    const query = encodeView(view, extras);
    // Where the skip link led to is no part of what is seen.
    const hash = location.hash === "#date" ? "" : location.hash;
    return `${location.pathname}${query ? `?${query}` : ""}${hash}`;
  };
  const write = () => {
    clearTimeout(timer);
    if (player.state.getState().playing) return;
    if (address() !== current()) put("replaceState", address());
    known = location.search;
  };
  const changed = (view: View, before: View) => {
    clearTimeout(timer);
    if (fromHistory) return;
    const chose = (key: "report" | "place") => view[key] !== before[key] && view[key] !== null;
    if (chose("report") || chose("place")) {
      // What was seen before must be there to come back to, also while playing.
      put("replaceState", address(before));
      put("pushState", address());
      known = location.search;
    } else timer = setTimeout(write, REST_MS);
  };
  const travelled = () => {
    if (location.search === known) return;
    known = location.search;
    player.pause();
    fromHistory = true;
    store.setState(decodeView(location.search, context).view);
    fromHistory = false;
  };

  const unsubscribe = store.subscribe(changed);
  const unsubscribePlayer = player.state.subscribe(write);
  window.addEventListener("popstate", travelled);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    unsubscribePlayer();
    window.removeEventListener("popstate", travelled);
  };
}

/** Some browsers refuse any other address for a file on a disk, and many in a short time: then it stays what it was. */
function put(method: "replaceState" | "pushState", address: string): void {
  try {
    history[method](null, "", address);
  } catch {
    // The page goes on; only its address does not tell what is seen.
  }
}

function current(): string {
  return `${location.pathname}${location.search}${location.hash}`;
}
