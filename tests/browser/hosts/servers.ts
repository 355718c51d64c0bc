import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import process from "node:process";

/** A server that a test started, on any free port. */
export interface Serving {
  /** Absolute, with a slash at its end. */
  readonly base: string;
  close(): Promise<void>;
}

/** The folder of the built page. */
const DIST = process.env.DIST ?? "dist";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/**
 * Serves the built page from a site that is none of the hosts'.
 * @param headers sent with every file
 */
export function serveBuild(headers: Readonly<Record<string, string>> = {}): Promise<Serving> {
  return serve("127.0.0.1", async ({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://build").pathname);
    try {
      const content = await readFile(join(DIST, path));
      response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "text/plain", ...headers });
      response.end(content);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
}

/** Serves pages of hosts, and the scripts that they use, by their paths. A path that is not there is an empty page. */
export function serveHost(files: ReadonlyMap<string, string>): Promise<Serving> {
  return serve("localhost", ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://host");
    response.writeHead(200, { "Content-Type": TYPES[extname(pathname)] ?? "text/html; charset=utf-8" });
    response.end(files.get(pathname) ?? "");
  });
}

async function serve(name: string, listener: RequestListener): Promise<Serving> {
  const server: Server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, name, listening));
  // The address of a server on a port is never a text.
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://${name}:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
