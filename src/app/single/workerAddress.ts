import { unpacked } from "./inside.ts";

/**
 * What stands for the worker where the browser has Trusted Types: no address, so that MapLibre leaves it as it
 * is. Of a page on a disk it would take every other for one of another site, and fetch it. The ending says that
 * the worker is no module: Chromium starts none of those for such a page.
 */
export const WORKER_NAME = "https://[free-map].cjs";

/** What is handed to MapLibre as the address of its worker; empty until the worker has been made. */
export let workerAddress = "";

/** Where the worker is to be had. */
export let workerBlob = "";

/** Makes the worker from its text in the file: browsers run no worker that is a file of its own on a disk. */
export async function makeWorker(): Promise<void> {
  if (workerBlob) return;
  const text = await unpacked("worker");
  workerBlob ||= URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  workerAddress = "trustedTypes" in globalThis ? WORKER_NAME : `${workerBlob}#.cjs`;
}
