import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/json",
  ".topojson": "application/json",
  ".webmanifest": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
const CODED = new Set([
  ".html",
  ".js",
  ".mjs",
  ".css",
  ".json",
  ".geojson",
  ".topojson",
  ".svg",
  ".webmanifest",
]);

/** What a reader's browser got. */
export interface Sent {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
}

export interface Site {
  readonly address: string;
  /** What was sent since the last call. */
  taken(): Sent[];
  close(): void;
}

export interface Folders {
  /** The built page. */
  readonly dist: string;
  /** Texts served in place of files, by path. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Serves the built page, the pages of peers and their libraries, compressed as a good host does. */
export async function serveCompressed(port: number, { dist, texts }: Folders): Promise<Site> {
  const cache = new Map<string, Buffer>();
  let sent: Sent[] = [];
  const read = (path: string): Promise<Buffer> | Buffer => {
    const text = texts?.get(path);
    if (text !== undefined) return Buffer.from(text);
    if (path.startsWith("/lib/")) return readFile(join(resolve("node_modules"), path.slice(5)));
    if (path.startsWith("/peers/")) return readFile(join(import.meta.dirname, path));
    return readFile(join(dist, path.endsWith("/") ? `${path}index.html` : path));
  };
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const extension = extname(path) || ".html";
    const coding = codingFor(extension, request.headers["accept-encoding"]);
    try {
      const key = `${coding} ${path}`;
      const body = cache.get(key) ?? (await coded(await read(path), coding));
      cache.set(key, body);
      const type = TYPES[extension] ?? "application/octet-stream";
      sent.push({ path, type, bytes: body.length });
      response.writeHead(200, {
        "Content-Type": type,
        "Content-Length": body.length,
        Vary: "Accept-Encoding",
        ...(coding && { "Content-Encoding": coding }),
      });
      response.end(body);
    } catch {
      sent.push({ path, type: "missing", bytes: 0 });
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${port}/`,
    taken: () => {
      const before = sent;
      sent = [];
      return before;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function codingFor(extension: string, accepted: string | string[] | undefined): "br" | "gzip" | "" {
  if (!CODED.has(extension)) return "";
  const names = String(accepted ?? "");
  if (/\bbr\b/.test(names)) return "br";
  return /\bgzip\b/.test(names) ? "gzip" : "";
}

function coded(body: Buffer, coding: "br" | "gzip" | ""): Promise<Buffer> | Buffer {
  // The best coding of many megabytes takes minutes, for a few bytes less.
  const quality = body.length > 2_000_000 ? 5 : constants.BROTLI_MAX_QUALITY;
  if (coding === "br")
    return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return coding === "gzip" ? promisify(gzip)(body, { level: 9 }) : body;
}
