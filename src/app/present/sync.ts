import { stepOf, type TellingStore, viewOfStep } from "#state/telling.ts";
import { encodeTelling } from "#state/tellingLink.ts";
import type { App } from "#views/AppContext.tsx";

/**
 * Puts the maps on the step that is told: whenever that is another one, and on the way back from moving the
 * date freely. Theme, language and layers stay.
 * @returns a function that ends it
 */
export function followSteps(app: App, telling: TellingStore): () => void {
  return telling.subscribe((now, before) => {
    const isBack = before.exploring && !now.exploring;
    if (stepOf(now) === stepOf(before) && !isBack) return;
    app.player.pause();
    app.store.setState((view) => viewOfStep(stepOf(now), app.timeline, view));
  });
}

/** The address is written after the view has rested for so long, in milliseconds. */
const REST_MS = 250;

/**
 * Keeps what is presented in the address, so that a reload goes on where it was. Steps make no entries in the
 * history: the way back leads out of the presentation, as from any slide show.
 * @returns a function that ends it
 */
export function syncTellingUrl(app: App, telling: TellingStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fixed = new URLSearchParams(location.search).get("mode");
  const address = () => {
    const query = encodeTelling(telling.getState(), app.store.getState());
    const own =
      fixed === null ? query : [`mode=${encodeURIComponent(fixed)}`, query].filter(Boolean).join("&");
    return `${location.pathname}${own ? `?${own}` : ""}${location.hash}`;
  };
  const write = () => {
    clearTimeout(timer);
    if (app.player.state.getState().playing) return;
    try {
      history.replaceState(null, "", address());
    } catch {
      // A file opened by itself may refuse it in some browsers: the address stays what it was.
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  };
  const ends = [telling.subscribe(later), app.store.subscribe(later), app.player.state.subscribe(later)];
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}
