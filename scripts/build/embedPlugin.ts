import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import type * as Embed from "../../src/app/embed/prerenderEmbed.tsx";
import { classicScript } from "./classicScript.ts";
import { fixedHeight } from "./fixedHeight.ts";
import { inNode } from "./inNode.ts";
import { publishedData, readInputs } from "./inputs.ts";
import { embedPolicy } from "./policy.ts";

const DATA = "virtual:embed-data";
const ENTRY = "src/app/embed/main.tsx";
/** The script for pages that embed, under a name that stands in articles: it is never changed. */
const HOST_SCRIPT = { entry: "src/app/host/embedElement.ts", fileName: "embed.js" };

/** The height of window that the embed is laid out for, in CSS pixels. */
const WINDOW_HEIGHT = 800;

/**
 * Builds `embed.html`: one page and one classic script with the data inside. While developing the page is
 * filled anew for each request, and its script is a module.
 */
export function embedPlugin(): Plugin[] {
  let config: ResolvedConfig;
  return [
    dataPlugin(() => config.root),
    {
      name: "embed",
      configResolved(resolved) {
        config = resolved;
      },
      async generateBundle() {
        const script = await classicScript(config.root, ENTRY, [dataPlugin(() => config.root)]);
        const fileName = `assets/embed-${hash(script.code)}.js`;
        this.emitFile({ type: "asset", fileName, source: script.code });
        const page = await render(config.root);
        const css = fixedHeight(page.themeCss + script.css, WINDOW_HEIGHT);
        // Few need it, and at once: the first picture need not wait for it.
        const settings = fixedHeight(page.settingsCss, WINDOW_HEIGHT);
        const settingsName = `assets/embed-${hash(settings)}.css`;
        this.emitFile({ type: "asset", fileName: settingsName, source: settings });
        const template = await readFile(resolve(config.root, "embed.html"), "utf8");
        const source = fillEmbed(template, { ...page, css }, { script: fileName, settings: settingsName });
        this.emitFile({ type: "asset", fileName: "embed.html", source });
        const host = await classicScript(config.root, HOST_SCRIPT.entry);
        this.emitFile({ type: "asset", fileName: HOST_SCRIPT.fileName, source: host.code });
      },
      transformIndexHtml: {
        order: "post",
        async handler(html, { path }) {
          if (path !== "/embed.html") return html;
          const page = await render(config.root);
          return fillEmbed(html, { ...page, css: page.themeCss + page.settingsCss }, null);
        },
      },
    },
  ];
}

/** The data as a module. */
function dataPlugin(root: () => string): Plugin {
  return {
    name: "embed-data",
    resolveId: (id) => (id === DATA ? `\0${DATA}` : null),
    async load(id) {
      if (id !== `\0${DATA}`) return null;
      const { files, ...inputs } = await readInputs(root());
      // The story belongs to the whole map.
      const text = publishedData({ ...inputs, files: { ...files, "story.json": undefined } });
      return `export const data = JSON.parse(${inQuotes(text)})`;
    },
  };
}

/** A text as a literal. Browsers read JSON in a text faster than the same as code. */
function inQuotes(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `'${escaped.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}'`;
}

async function render(root: string): Promise<Embed.PrerenderedEmbed> {
  const inputs = await readInputs(root);
  return inNode<typeof Embed, Embed.PrerenderedEmbed>(
    root,
    "/src/app/embed/prerenderEmbed.tsx",
    (module) => module.prerenderEmbed(inputs),
    true,
  );
}

/**
 * Puts the rendered parts into the page.
 * @param files beside it; null while developing, where the module stays and there is no policy
 */
export function fillEmbed(
  html: string,
  page: Pick<Embed.PrerenderedEmbed, "app" | "sprite"> & { readonly css: string },
  files: { readonly script: string; readonly settings: string } | null,
): string {
  const nonce = hash(files?.script ?? "");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${embedPolicy([page.css], nonce)}">`;
  const head = [
    files ? policy : "",
    `<meta name="robots" content="noindex">`,
    `<meta name="color-scheme" content="light dark">`,
    `<style>${page.css}</style>`,
  ].join("");
  const filled = html
    .replace("<!--head-->", () => head)
    .replace("<!--sprite-->", () => page.sprite)
    .replace("<!--app-->", () => page.app);
  if (!files) return filled;
  return (
    filled
      .replace(
        /<script type="module"[^>]*><\/script>/,
        () => `<script defer nonce="${nonce}" src="./${files.script}"></script>`,
      )
      // After what it is for, which need not wait for it.
      .replace("</body>", () => `<link rel="stylesheet" nonce="${nonce}" href="./${files.settings}"></body>`)
      .replaceAll(/<!--(?!\$|\/\$)[\s\S]*?-->\s*/g, "")
  );
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
