import { createHash } from "node:crypto";
import type { IndexHtmlTransformContext, Plugin, ResolvedConfig, Rolldown } from "vite";
import type * as Prerender from "../../src/app/prerender.tsx";
import type * as Present from "../../src/app/present/prerenderPresent.tsx";
import { inNode } from "./inNode.ts";
import { type BuildInputs, publishedData, readInputs } from "./inputs.ts";
import { contentSecurityPolicy } from "./policy.ts";

/** What is put into a page that is hydrated. */
type Parts = Prerender.Prerendered;

interface HydratedPage {
  readonly render: (root: string, inputs: BuildInputs) => Promise<Parts>;
  /** The chunks, by name, of parts whose markup stands in the page before their script has come. */
  readonly builtAhead: ReadonlySet<string>;
}

/** The pages that are hydrated, by path. */
const PAGES: Readonly<Record<string, HydratedPage>> = {
  "/index.html": {
    render: (root, inputs) =>
      inNode<typeof Prerender, Parts>(root, "/src/app/prerender.tsx", ({ prerender }) => prerender(inputs)),
    builtAhead: new Set(["SideColumn", "Options", "FreeMapPart"]),
  },
  "/present.html": {
    render: (root, inputs) =>
      inNode<typeof Present, Parts>(root, "/src/app/present/prerenderPresent.tsx", ({ prerenderPresent }) =>
        prerenderPresent(inputs),
      ),
    // The options stand in no page of it as built, but what one page takes is published for none.
    builtAhead: new Set(["start", "Options"]),
  },
};

/**
 * Puts the scene of the default day, the posters, the table and the styles into `index.html`, the first step
 * into `present.html`, publishes the data as one file, and writes the content security policy. While
 * developing only the policy and the inlining of styles are left out.
 */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig;
  let inputs: BuildInputs;
  let dataUrl = "data.json";
  let digest = "";
  /** Built once; while developing anew for each request. */
  const built = new Map<string, { readonly parts: Parts; readonly restUrl: string }>();
  /** Style sheets that stand in a page, by name: they are taken out of what is published, for all pages. */
  const taken = new Map<string, string>();
  return {
    name: "prerender",
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      inputs = await readInputs(config.root);
      if (config.command === "serve") return;
      const data = publishedData(inputs);
      digest = hash(data);
      dataUrl = `assets/data-${digest.slice(0, 8)}.json`;
      this.emitFile({ type: "asset", fileName: dataUrl, source: data });
      for (const [path, page] of Object.entries(PAGES)) {
        const parts = await page.render(config.root, inputs);
        const restUrl = `assets/rest-${hash(parts.restCss).slice(0, 8)}.css`;
        this.emitFile({ type: "asset", fileName: restUrl, source: parts.restCss });
        built.set(path, { parts, restUrl });
      }
    },
    configureServer(server) {
      server.middlewares.use("/data.json", async (_request, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(publishedData(await readInputs(config.root)));
      });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, context) {
        const page = PAGES[context.path];
        if (!page) return html;
        const ready = built.get(context.path);
        const parts = ready?.parts ?? (await page.render(config.root, await readInputs(config.root)));
        const rest = ready
          ? `<link rel="stylesheet" href="./${ready.restUrl}">`
          : `<style>${parts.restCss}</style>`;
        const styles = takeStyles(html, context, page.builtAhead, taken);
        if (config.command === "build" && !styles.css)
          throw new Error("The page was built without its styles.");
        return fill(html, parts, { url: `./${dataUrl}`, digest }, styles, rest);
      },
    },
  };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * The styles that go into the page: those of its own entry, whose links are taken out, and those of parts
 * whose markup stands in the page before their script has come.
 */
function takeStyles(
  html: string,
  { bundle = {} }: IndexHtmlTransformContext,
  builtAhead: ReadonlySet<string>,
  taken: Map<string, string>,
): { links: string[]; css: string } {
  const links: string[] = [];
  const names: string[] = [];
  for (const [link, href = ""] of html.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)) {
    if (bundle[href]?.type !== "asset" && !taken.has(href)) continue;
    links.push(link);
    names.push(href);
  }
  names.push(...stylesAhead(bundle, builtAhead));
  return {
    links,
    css: [...new Set(names)]
      .map((name) => takeOut(bundle, name, taken))
      .join("")
      .trim(),
  };
}

/** What has been taken from each chunk, for pages that are filled later. */
const KNOWN_STYLES = new WeakMap<Rolldown.OutputChunk, readonly string[]>();

/** The style sheets of such parts, those of what they import before their own. */
function stylesAhead(bundle: Rolldown.OutputBundle, builtAhead: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (fileName: string) => {
    const file = bundle[fileName];
    if (seen.has(fileName) || file?.type !== "chunk") return;
    seen.add(fileName);
    for (const imported of file.imports) visit(imported);
    for (const name of file.viteMetadata?.importedCss ?? []) found.add(name);
    for (const name of KNOWN_STYLES.get(file) ?? []) found.add(name);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk" && builtAhead.has(file.name)) visit(file.fileName);
  }
  return [...found];
}

/** Takes a style sheet out of what is published. Else scripts would ask for a file that is no more, and fail. */
function takeOut(bundle: Rolldown.OutputBundle, name: string, taken: Map<string, string>): string {
  const known = taken.get(name);
  const asset = bundle[name];
  if (known !== undefined || asset?.type !== "asset") return known ?? "";
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk" && file.viteMetadata?.importedCss.delete(name)) {
      KNOWN_STYLES.set(file, [...(KNOWN_STYLES.get(file) ?? []), name]);
    }
  }
  delete bundle[name];
  const css = asset.source.toString();
  taken.set(name, css);
  return css;
}

function fill(
  html: string,
  parts: Parts,
  data: { url: string; digest: string },
  styles: { links: string[]; css: string },
  rest: string,
): string {
  const css = parts.themeCss + styles.css;
  const policy = styles.css
    ? `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([css])}">`
    : "";
  const head = [
    policy,
    `<meta name="description" content="${parts.description.replaceAll('"', "&quot;")}">`,
    `<meta name="color-scheme" content="light dark">`,
    `<style>${css}</style>`,
    `<link rel="preload" as="fetch" crossorigin="anonymous" data-dataset data-sha256="${data.digest}" href="${data.url}">`,
  ].join("");
  return (
    styles.links
      .reduce((text, link) => text.replace(link, ""), html)
      // The template's own tags, without the space that makes it readable. What is put in is left as it is.
      .replace(/>\s+</g, "><")
      .replace("<!--head-->", () => head)
      .replace("<!--sprite-->", () => parts.sprite)
      .replace("<!--app-->", () => parts.app)
      .replace("<!--rest-->", () => rest + parts.rest)
  );
}
