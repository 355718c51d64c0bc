import { FILE_NAMES, type Files, type Problem, shown } from "./problem.ts";

/** What the fetch brought: the files of the data as parsed JSON (not yet checked), or why not. */
export type Loaded =
  | {
      readonly ok: true;
      readonly version: string;
      readonly files: Files;
      /** Names for the maps, as they stand in the file; undefined where it has none. */
      readonly orientation: unknown;
      /** SHA-256 of what came, hexadecimal; null where the browser cannot tell (no secure context). */
      readonly digest: string | null;
    }
  | { readonly ok: false; readonly problem: Problem };

export interface LoadOptions {
  /** Ends the wait; the promise then rejects with the `AbortError`. */
  readonly signal?: AbortSignal;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/**
 * Fetches the published data, `{ version, files }`. Rejects on an abort and on nothing else: no network,
 * a refusal of the server and a file that breaks off each come out as a problem.
 */
export async function loadFiles(url: string, options: LoadOptions = {}): Promise<Loaded> {
  const { signal, fetch: request = fetch } = options;
  let body: string;
  try {
    const response = await request(url, signal ? { signal } : {});
    if (!response.ok) return failed(statusText(response.status), "the published data");
    body = await response.text();
  } catch (error) {
    if (signal?.aborted || isAbort(error)) throw error;
    return failed("out of reach (the connection failed)", "the published data");
  }
  return readBundle(body, await digestOf(body));
}

async function digestOf(body: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(body)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function readBundle(body: string, digest: string | null): Loaded {
  let bundle: unknown;
  try {
    bundle = JSON.parse(body);
  } catch {
    return failed("cut off or not JSON", "a whole JSON file");
  }
  if (!isObject(bundle)) return failed(shown(bundle), "an object with version and files");
  const { version, files, orientation } = bundle;
  if (typeof version !== "string") return failed(shown(version), "a text", "version");
  if (!isObject(files)) return failed(shown(files), "an object with the files", "files");
  return { ok: true, version, files: pickFiles(files), orientation, digest };
}

function pickFiles(files: Readonly<Record<string, unknown>>): Files {
  const entries = FILE_NAMES.map((name) => [name, files[name]]);
  return Object.fromEntries(entries);
}

function statusText(status: number): string {
  if (status === 404 || status === 410) return `not there (status ${status})`;
  return `not given out by the server (status ${status})`;
}

function failed(found: string, expected: string, field: string | null = null): Loaded {
  return { ok: false, problem: { file: "data.json", record: null, field, found, expected } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
