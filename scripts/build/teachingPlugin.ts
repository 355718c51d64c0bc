import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import type * as Teaching from "../../src/app/teaching/renderTeaching.tsx";
import { inNode } from "./inNode.ts";
import { fillStillPage } from "./stillPage.ts";

/** Renders `teaching.html` from `docs/teaching.md`: at build once, while developing anew for each request. */
export function teachingPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "teaching",
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { path }) {
        if (path !== "/teaching.html") return html;
        return fillStillPage(html, "teaching", await render(config.root), config.command === "build");
      },
    },
  };
}

async function render(root: string): Promise<Teaching.RenderedTeaching> {
  const text = (path: string) => readFile(resolve(root, path), "utf8");
  const markdown = await text("docs/teaching.md");
  const { steps } = JSON.parse(await text("data/story.json"));
  return inNode<typeof Teaching, Teaching.RenderedTeaching>(
    root,
    "/src/app/teaching/renderTeaching.tsx",
    (module) => module.renderTeaching({ markdown, steps }),
  );
}
