import { WORKER_NAME, workerBlob } from "./workerAddress.ts";

/** The part of the Trusted Types interface that is used here; TypeScript's DOM library has none of it. */
interface TrustedTypeFactory {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): object;
}

/** Lets the worker that was made from the file through, by its name, and nothing else. */
export function trustWorker(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypeFactory };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy("default", {
    createScriptURL: (url) => (url === WORKER_NAME ? workerBlob : null),
  });
}
