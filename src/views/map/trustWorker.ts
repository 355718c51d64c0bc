/** The part of the Trusted Types interface that is used here; TypeScript's DOM library has none of it. */
interface TrustedTypeFactory {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): object;
}

/**
 * Lets one address through where the page demands Trusted Types: without it the worker is refused, and the
 * map says it is idle over an empty sea. MapLibre hands the address to `Worker` as a plain string, so only
 * the policy named `default` is asked. A default policy that the page already has is left as it is.
 */
export function trustWorker(address: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypeFactory };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const trusted = new URL(address, document.baseURI).href;
  try {
    trustedTypes.createPolicy("default", {
      createScriptURL: (url) => (new URL(url, document.baseURI).href === trusted ? url : null),
    });
  } catch {
    // A page that allows no such policy will refuse the worker, and the map says then that it failed.
  }
}
