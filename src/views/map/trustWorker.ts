/** The part of the Trusted Types interface that is used here; TypeScript's DOM library has none of it. */
interface TrustedTypeFactory {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): object;
}

/** Complete addresses. A page may have one policy of this name only, which asks this list. */
const trusted = new Set<string>();

/**
 * Lets one more address through where the page demands Trusted Types: without it the worker is refused, and
 * the map says it is idle over an empty sea. MapLibre hands the address to `Worker` as a plain string, so only
 * the policy named `default` is asked. A default policy that is not ours is left as it is.
 * @param address of a worker or a service worker, relative to the page or complete
 */
export function trustWorker(address: string): void {
  trusted.add(new URL(address, document.baseURI).href);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypeFactory };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  try {
    trustedTypes.createPolicy("default", {
      createScriptURL: (url) => (trusted.has(new URL(url, document.baseURI).href) ? url : null),
    });
  } catch {
    // A page that allows no such policy will refuse the worker, and the map says then that it failed.
  }
}
