import type { Lesson } from "#domain/lesson.ts";
import { lessonInShort } from "#export/lesson.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

/**
 * A lesson stands behind the `#` of an address, which browsers keep to themselves: `#lesson=` and the short JSON,
 * packed (deflate-raw) and as base64url. Where the browser cannot pack, `#lesson=j.` and the JSON as base64url.
 */
const NAME = "lesson=";
const PLAIN = "j.";
const PACKING = "deflate-raw";

/** The most that an address may unpack to, in bytes. A few kilobytes can hold a thousand times as much. */
export const MOST_UNPACKED = 256_000;

/** What an address holds: parsed JSON of any shape, or why it could not be read. */
export type InFragment = { readonly raw: unknown } | { readonly failure: string };

/** The fragment of a lesson, with its `#`. Null where the lesson is too long to be read again. */
export async function fragmentOfLesson(lesson: Lesson, story: Lesson): Promise<string | null> {
  const bytes = new TextEncoder().encode(lessonInShort(lesson, story));
  if (bytes.length > MOST_UNPACKED) return null;
  const packed = await passed(bytes, packing, Number.POSITIVE_INFINITY);
  return `#${NAME}${packed === null ? PLAIN + toBase64Url(bytes) : toBase64Url(packed)}`;
}

/** Whether an address means to hold a lesson. */
export function holdsLesson(hash: string): boolean {
  return hash.replace(/^#/, "").startsWith(NAME);
}

/** What a fragment holds; null where it is no lesson's. Never throws, and unpacks no more than `MOST_UNPACKED`. */
export async function lessonFromFragment(hash: string): Promise<InFragment | null> {
  if (!holdsLesson(hash)) return null;
  // Programs that break long addresses leave spaces, and some fill base64 up.
  const text = hash
    .replace(/^#/, "")
    .slice(NAME.length)
    .replace(/%20|%3D|\s|=/gi, "");
  if (text === "") return { failure: words.failed.emptyAddress };
  const isPlain = text.startsWith(PLAIN);
  // Packed text is never much longer than what it holds.
  if (text.length > 2 * MOST_UNPACKED) return { failure: words.failed.bomb };
  const bytes = fromBase64Url(isPlain ? text.slice(PLAIN.length) : text);
  if (!bytes) return { failure: words.failed.damaged };
  if (isPlain) return parsed(bytes);
  if (!unpacking()) return { failure: words.failed.noUnpacking };
  try {
    const unpacked = await passed(bytes, unpacking, MOST_UNPACKED);
    return unpacked === null ? { failure: words.failed.damaged } : parsed(unpacked);
  } catch (error) {
    return { failure: error instanceof RangeError ? words.failed.bomb : words.failed.damaged };
  }
}

function parsed(bytes: Uint8Array): InFragment {
  if (bytes.length > MOST_UNPACKED) return { failure: words.failed.bomb };
  try {
    return { raw: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { failure: words.failed.damaged };
  }
}

type Pair = Pick<CompressionStream, "readable" | "writable">;

/** Null in browsers that do not know it. */
function packing(): Pair | null {
  try {
    return new CompressionStream(PACKING);
  } catch {
    return null;
  }
}

function unpacking(): Pair | null {
  try {
    return new DecompressionStream(PACKING);
  } catch {
    return null;
  }
}

/** What comes out of a stream for some bytes; null where there is no stream. A `RangeError` beyond `most` bytes. */
async function passed(
  bytes: Uint8Array<ArrayBuffer>,
  make: () => Pair | null,
  most: number,
): Promise<Uint8Array | null> {
  const pair = make();
  if (!pair) return null;
  const writer = pair.writable.getWriter();
  // What is wrong with the bytes is told to who reads, below.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = pair.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      reader.cancel().catch(() => undefined);
      throw new RangeError(`more than ${most} bytes`);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}
