import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import process from "node:process";

/** The folder of the built page. */
const DIST = process.env.DIST ?? "dist";
/** The page works from any folder: here it lies in one. */
const FOLDER = "/lessons/map/";
/** Of what is not shorter, see the build: editions of their own. In bytes. */
const HEAVIEST_PAGE = 1_000_000;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** What Zelensky is said to have said on 4 November 2024, in either edition's data. */
export const SAID = {
  old: "Citing both Ukrainian intelligence services, Zelensky said",
  newer: "In the newer data, citing both intelligence services, Zelensky said",
} as const;

/** A host of the built page that can publish a newer edition, and go away. */
export interface Site {
  /** Absolute, with a slash at its end. */
  readonly base: string;
  /** The files that were asked for, by their paths in the folder, without what follows a question mark. */
  readonly asked: readonly string[];
  /**
   * Publishes an edition in which no file has its old name or content, with other data, and takes the old one
   * away.
   */
  publishNewer(): void;
  close(): Promise<void>;
}

/** The pages that are kept for use without a network. */
export function keptPages(): string[] {
  return readdirSync(DIST).filter(
    (name) =>
      name.endsWith(".html") &&
      name !== "embed.html" &&
      readFileSync(join(DIST, name)).length <= HEAVIEST_PAGE,
  );
}

/** Serves the built page. Nothing may be kept by the browser's own cache: what works offline was kept by us. */
export async function serveEditions(): Promise<Site> {
  const asked: string[] = [];
  let files = edition(false);
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://build");
    const name = pathname.slice(FOLDER.length) || "index.html";
    asked.push(name);
    answer(response, name, pathname.startsWith(FOLDER) ? files.get(name) : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // The address of a server on a port is never a text.
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}${FOLDER}`,
    asked,
    publishNewer: () => {
      files = edition(true);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, name: string, content: Buffer | string | undefined): void {
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  const found = content !== undefined;
  response.writeHead(found ? 200 : 404, { "Content-Type": type, "Cache-Control": "no-store" });
  response.end(content);
}

/** All files by their paths. Of a newer edition all names in `assets/` and all pages differ. */
function edition(newer: boolean): ReadonlyMap<string, Buffer | string> {
  const paths = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));
  if (!newer) return new Map(paths.map((path) => [path, readFileSync(join(DIST, path))]));
  const names = readdirSync(join(DIST, "assets"));
  const any = new RegExp(names.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  const renamed = (text: string) => text.replace(any, (name) => name.replace(/(\.\w+)$/, "n$1"));
  const data = paths.find((path) => /^assets\/data-[^/]+\.json$/.test(path)) ?? "";
  const before = readFileSync(join(DIST, data), "utf8");
  const after = before.replace(SAID.old, SAID.newer);
  if (after === before) throw new Error(`${data} does not say: ${SAID.old}`);
  return new Map(
    paths.map((path): [string, Buffer | string] => {
      const content = path === data ? after : readFileSync(join(DIST, path));
      if (!/\.(?:html|js|css)$/.test(path)) return [renamed(path), content];
      const text = renamed(content.toString())
        .replace("<title>", "<title>Newer: ")
        .replaceAll(SAID.old, SAID.newer)
        .replaceAll(sha256(before), sha256(after))
        .replaceAll(/"revision":"/g, '"revision":"n');
      return [renamed(path), text];
    }),
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
