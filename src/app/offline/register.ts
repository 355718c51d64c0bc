import { trustWorker } from "#views/map/trustWorker.ts";
import { TAKE_OVER } from "./takeOver.ts";
import { updateState } from "./updateState.ts";

let registration: ServiceWorkerRegistration | null = null;
let begun = false;
let wanted = false;
let left = false;

/**
 * Has the whole page kept by the browser, so that it works without a network from then on. Does nothing in
 * frames, without https, opened as a file, where the browser refuses, and in a page that was not built for it.
 * What comes of it is told in `updateState`.
 */
export async function keepOffline(): Promise<void> {
  const workers = serviceWorkers();
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (begun || !workers || !manifest) return;
  begun = true;
  const address = new URL("sw.js", manifest.href).href;
  trustWorker(address);
  let hadEdition = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (wanted) beginAnew();
    // Another window asked for the newer edition. This one goes on with its own until its reader asks too.
    else if (hadEdition) updateState.setState({ update: "waiting" });
    hadEdition = true;
  });
  try {
    registration = await workers.register(address);
    watch(registration);
  } catch {
    // Refused by the browser or not there: the page works as it did, with a network.
  }
}

/** Null where there are none. In a sandbox even to ask is an error. */
function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    const fits = window.isSecureContext && location.protocol !== "file:" && window.top === window;
    return fits && "serviceWorker" in navigator ? navigator.serviceWorker : null;
  } catch {
    return null;
  }
}

function watch(found: ServiceWorkerRegistration): void {
  updateState.setState({
    offline: found.active ? "ready" : "preparing",
    update: found.active && found.waiting ? "waiting" : updateState.getState().update,
  });
  follow(found, found.installing);
  found.addEventListener("updatefound", () => follow(found, found.installing));
}

function follow(found: ServiceWorkerRegistration, edition: ServiceWorker | null): void {
  edition?.addEventListener("statechange", () => {
    if (edition.state === "installed" && found.active) updateState.setState({ update: "waiting" });
    if (edition.state === "activated") updateState.setState({ offline: "ready" });
    if (edition.state === "redundant" && !found.active) updateState.setState({ offline: "none" });
  });
}

/** Begins anew with the newer edition. The reader's view stands in the address and is kept. */
export function takeUpdate(): void {
  if (wanted) return;
  wanted = true;
  const { waiting } = registration ?? {};
  if (waiting) waiting.postMessage({ type: TAKE_OVER });
  // Another window has asked for it already.
  else beginAnew();
}

/** Once: a second call would begin the new page anew. */
function beginAnew(): void {
  if (!left) location.reload();
  left = true;
}
