import type { Published } from "#dataset/trusted.ts";

/** The part of the Trusted Types interface that is used here; TypeScript's DOM library has none of it. */
interface TrustedTypeFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string | null },
  ): { createScriptURL(url: string): string };
}

/** Name of the policy in the embed's `trusted-types`. */
const POLICY = "versions";

/**
 * The reports as they were published on a day, or null where there are none. They come as a classic script,
 * because a frame in a sandbox can load that from a host without CORS headers, and no more than that. The
 * script tells them by an event on its own element.
 * @param version `YYYY-MM-DD`, checked
 */
export function loadVersion(version: string): Promise<Published | null> {
  const script = document.createElement("script");
  return new Promise((done) => {
    script.addEventListener("published", (event) => done((event as CustomEvent<Published>).detail));
    script.addEventListener("error", () => done(null));
    // A file that is no script of ours says nothing.
    script.addEventListener("load", () => done(null));
    script.src = trusted(`./data/versions/${version}.js`);
    document.head.append(script);
  });
}

/** The only scripts that may be loaded. */
const KEPT = /^\.\/data\/versions\/\d{4}-\d{2}-\d{2}\.js$/;

function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypeFactory };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy(POLICY, {
    createScriptURL: (url) => (KEPT.test(url) ? url : null),
  });
  return policy.createScriptURL(address);
}
