import { cacheNames } from "workbox-core";
import { PrecacheController, type PrecacheEntry, PrecacheRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { TAKE_OVER } from "./takeOver.ts";

/** The part of a service worker's scope that is used here; the compiler's library for pages has none of it. */
interface WorkerScope {
  /** The files of this edition, put in at build. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly registration: {
    readonly scope: string;
    readonly installing: object | null;
    readonly waiting: object | null;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: boolean }): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent extends Event {
  readonly data?: { readonly type?: unknown } | null;
  readonly request?: Request;
  waitUntil(work: Promise<unknown>): void;
}

declare const self: WorkerScope;

const edition = new PrecacheController();
edition.addToCacheList(self.__WB_MANIFEST);

const EMBED = /^embed(?:\.html)?(?:[?#]|$)/;

/** Pages of ours that are open, without embeds, which take nothing from here. */
async function openPages(): Promise<number> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const { scope } = self.registration;
  return windows.filter(({ url }) => url.startsWith(scope) && !EMBED.test(url.slice(scope.length))).length;
}

/**
 * Deletes what only older editions need, unless a page that may be one of theirs is still open. Not while a
 * newer edition is on its way: its files lie in the same place and are not on this list.
 */
async function tidy(event: WorkerEvent, mayBeOpen: number): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  if ((await openPages()) <= mayBeOpen) await edition.activate(event);
}

self.addEventListener("install", (event) => {
  edition.install(event);
});

self.addEventListener("activate", (event) => {
  // The one page that is open, if any, is the one that asked for this edition and begins anew.
  event.waitUntil(tidy(event, 1));
  // A page on its first visit shall have what it loads later from here too.
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  if (event.request?.mode === "navigate") event.waitUntil(tidy(event, 0));
});

// Not by itself: the pages that are open would lose their edition in the middle of a lesson.
self.addEventListener("message", (event) => {
  if (event.data?.type === TAKE_OVER) event.waitUntil(self.skipWaiting());
});

// Whatever the address asks for, a page is the same file. What is not of this edition goes to the network.
registerRoute(new PrecacheRoute(edition, { ignoreURLParametersMatching: [/.*/] }));

/** What a page of an older edition, still open in another window, loads late. */
const LATE_FILE = /^assets\/(?!embed-)/;
registerRoute(
  ({ url }) => LATE_FILE.test(url.href.slice(self.registration.scope.length)),
  async ({ request }) => {
    const cache = await caches.open(cacheNames.precache);
    return (await cache.match(request.url)) ?? fetch(request);
  },
);
