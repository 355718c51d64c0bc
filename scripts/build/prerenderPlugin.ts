import { createHash } from "node:crypto";
import type { IndexHtmlTransformContext, Plugin, ResolvedConfig, Rolldown } from "vite";
import type * as Prerender from "../../src/app/prerender.tsx";
import { inNode } from "./inNode.ts";
import { type BuildInputs, publishedData, readInputs } from "./inputs.ts";
import { contentSecurityPolicy } from "./policy.ts";

/**
 * Puts the scene of the default day, the posters, the table and the styles into `index.html`, publishes the
 * data as one file, and writes the content security policy. While developing only the policy and the
 * inlining of styles are left out.
 */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig;
  let inputs: BuildInputs;
  let dataUrl = "data.json";
  let digest = "";
  /** Built once; while developing anew for each request. */
  let parts: Prerender.Prerendered | null = null;
  let restUrl = "";
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
      parts = await prerender(config.root, inputs);
      restUrl = `assets/rest-${hash(parts.restCss).slice(0, 8)}.css`;
      this.emitFile({ type: "asset", fileName: restUrl, source: parts.restCss });
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
        if (context.path !== "/index.html") return html;
        const page = parts ?? (await prerender(config.root, await readInputs(config.root)));
        const rest = restUrl
          ? `<link rel="stylesheet" href="./${restUrl}">`
          : `<style>${page.restCss}</style>`;
        const styles = takeStyles(html, context);
        if (config.command === "build" && !styles.css)
          throw new Error("The page was built without its styles.");
        return fill(html, page, { url: `./${dataUrl}`, digest }, styles, rest);
      },
    },
  };
}

/** Renders the page in Node. */
function prerender(root: string, inputs: BuildInputs): Promise<Prerender.Prerendered> {
  return inNode<typeof Prerender, Prerender.Prerendered>(root, "/src/app/prerender.tsx", (module) =>
    module.prerender(inputs),
  );
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The chunks of such parts, by name. */
const BUILT_AHEAD: ReadonlySet<string> = new Set(["SideColumn", "Options", "FreeMapPart"]);

/**
 * The styles that go into the page: those of its own entry, whose links are taken out, and those of parts
 * whose markup stands in the page before their script has come.
 */
function takeStyles(
  html: string,
  { bundle = {} }: IndexHtmlTransformContext,
): { links: string[]; css: string } {
  const links: string[] = [];
  const names: string[] = [];
  for (const [link, href = ""] of html.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)) {
    if (bundle[href]?.type !== "asset") continue;
    links.push(link);
    names.push(href);
  }
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk" && BUILT_AHEAD.has(file.name)) {
      names.push(...(file.viteMetadata?.importedCss ?? []));
    }
  }
  return {
    links,
    css: [...new Set(names)]
      .map((name) => takeOut(bundle, name))
      .join("")
      .trim(),
  };
}

/** Takes a style sheet out of what is published. Else scripts would ask for a file that is no more, and fail. */
function takeOut(bundle: Rolldown.OutputBundle, name: string): string {
  const asset = bundle[name];
  if (asset?.type !== "asset") return "";
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk") file.viteMetadata?.importedCss.delete(name);
  }
  delete bundle[name];
  return asset.source.toString();
}

function fill(
  html: string,
  parts: Prerender.Prerendered,
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
  return styles.links
    .reduce((text, link) => text.replace(link, ""), html)
    .replace("<!--head-->", () => head)
    .replace("<!--sprite-->", () => parts.sprite)
    .replace("<!--app-->", () => parts.app)
    .replace("<!--rest-->", () => rest + parts.rest);
}
