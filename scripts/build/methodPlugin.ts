import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import type * as Method from "../../src/app/method/renderMethod.tsx";
import { inNode } from "./inNode.ts";
import { readInputs } from "./inputs.ts";
import { fillStillPage } from "./stillPage.ts";

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
        return fillStillPage(html, "method", await render(config.root), config.command === "build");
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
