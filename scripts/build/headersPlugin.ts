import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** Headers for hosts that read them from a file, such as Netlify and Cloudflare Pages. */
const HEADERS_FILE = "_headers";

/** What a path is answered with. A `*` at the end of a path stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const HASHED = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=300";
const ASK = "no-cache";

/** Advice for all files. Pages may be framed by anyone: who is allowed to is for the host to say. */
const FOR_ALL = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

const CACHED: Readonly<Record<string, string>> = {
  "/assets/*": HASHED,
  "/data/versions/*": HASHED,
  "/sw.js": ASK,
  "/manifest.webmanifest": ASK,
  "/embed.js": SHORT,
  "/oembed.json": SHORT,
};

/** Writes the headers file at the end of the build, and has the preview answer with it. */
export function headersPlugin(): Plugin {
  return {
    name: "headers",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const pages = Object.values(bundle).flatMap((file) =>
          file.type === "asset" && file.fileName.endsWith(".html")
            ? [{ name: file.fileName, html: String(file.source) }]
            : [],
        );
        this.emitFile({ type: "asset", fileName: HEADERS_FILE, source: headersText(headerRules(pages)) });
      },
    },
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const file = resolve(root, build.outDir, HEADERS_FILE);
      if (!existsSync(file)) throw new Error(`${file} is not there. Build the page first: npm run build`);
      const rules = parseHeaders(readFileSync(file, "utf8"));
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        for (const [name, value] of Object.entries(headersFor(pathname, rules))) {
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}

/** The rules for the built pages, each with the policy that stands in it. Throws where a page has none. */
export function headerRules(pages: readonly { name: string; html: string }[]): HeaderRule[] {
  const cached = Object.entries(CACHED).map(([path, value]) => ({
    path,
    headers: { "Cache-Control": value },
  }));
  return [{ path: "/*", headers: FOR_ALL }, ...cached, ...pages.flatMap(rulesOfPage)];
}

function rulesOfPage({ name, html }: { name: string; html: string }): HeaderRule[] {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (!policy) throw new Error(`${name} carries no content security policy.`);
  const headers = { "Content-Security-Policy": policy, "Cache-Control": SHORT };
  const bare = name.replace(/\.html$/, "");
  // Some hosts answer a page without the end of its name.
  return [`/${name}`, bare === "index" ? "/" : `/${bare}`].map((path) => ({ path, headers }));
}

/** The file's own form: a path, and its headers indented below it. */
export function headersText(rules: readonly HeaderRule[]): string {
  const lines = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${lines.join("\n\n")}\n`;
}

/** Reads what `headersText` wrote. */
export function parseHeaders(text: string): HeaderRule[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [path = "", ...lines] = block.split("\n");
      const headers = lines.map((line) => {
        const at = line.indexOf(":");
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const;
      });
      return { path, headers: Object.fromEntries(headers) };
    });
}

/** All headers that the rules give a path; the later rule wins. */
export function headersFor(pathname: string, rules: readonly HeaderRule[]): Record<string, string> {
  const meets = (path: string) =>
    path.endsWith("*") ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
  return Object.assign({}, ...rules.filter(({ path }) => meets(path)).map(({ headers }) => headers));
}
