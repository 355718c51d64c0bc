import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import type * as Method from "../../src/app/method/renderMethod.tsx";
import { inNode } from "./inNode.ts";
import { readInputs } from "./inputs.ts";
import { scriptlessPolicy } from "./policy.ts";

/** Renders `method.html`, which has no script: at build once, while developing anew for each request. */
export function methodPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "method",
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { path }) {
        if (path !== "/method.html") return html;
        return fillMethod(html, await render(config.root), config.command === "build");
      },
    },
  };
}

async function render(root: string): Promise<Method.RenderedMethod> {
  const { files, version } = await readInputs(root);
  const changelog = await readFile(resolve(root, "CHANGELOG.md"), "utf8");
  return inNode<typeof Method, Method.RenderedMethod>(root, "/src/app/method/renderMethod.tsx", (module) =>
    module.renderMethod({ files, version, changelog }),
  );
}

/**
 * Puts the rendered parts into the page. While developing the policy is left out, because the development
 * server brings a script of its own. Throws where the page has no place for a part.
 */
export function fillMethod(html: string, page: Method.RenderedMethod, withPolicy: boolean): string {
  const head = [
    withPolicy ? `<meta http-equiv="Content-Security-Policy" content="${scriptlessPolicy([page.css])}">` : "",
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}">`,
    `<meta name="color-scheme" content="light dark">`,
    `<style>${page.css}</style>`,
  ].join("");
  return put(put(html, "<!--method-head-->", head), "<!--method-->", page.body);
}

function put(html: string, place: string, part: string): string {
  if (!html.includes(place)) throw new Error(`method.html has no ${place}`);
  return html.replace(place, () => part);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
