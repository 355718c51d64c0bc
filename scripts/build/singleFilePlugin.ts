import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { deflateSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";
import type * as Single from "../../src/app/single/prerenderSingle.tsx";
import { classicScript } from "./classicScript.ts";
import { downloads } from "./downloadsPlugin.ts";
import { inNode } from "./inNode.ts";
import { type BuildInputs, publishedData, readInputs } from "./inputs.ts";
import { noticesText, shippedPackages } from "./noticesPlugin.ts";
import { singleModules } from "./singleModules.ts";
import { fillSingle } from "./singlePage.ts";
import { siteAddress } from "./site.ts";

/** The edition in one file. Its name is in print: it is never changed. */
const SINGLE_FILE = "troop-reports.html";

const ENTRY = "src/app/single/main.ts";

/** Builds the edition in one file, which runs from a disk with no network: page, presentation, data and free map. */
export function singleFilePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "single-file",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // The worker of the free map is among the files only then.
      order: "post",
      async handler(_, bundle) {
        const { root, publicDir } = config;
        const text = (path: string) => readFile(resolve(root, path), "utf8");
        const inputs = await readInputs(root);
        const modules = singleModules(root, siteAddress());
        const script = await classicScript(root, ENTRY, [modules], []);
        const page = await render(root, modules, {
          ...inputs,
          changelog: await text("CHANGELOG.md"),
          teaching: await text("docs/teaching.md"),
          presentTitle: titleOf(await text("present.html")),
        });
        const source = fillSingle(await text("index.html"), {
          ...page.explore,
          css: page.explore.themeCss + script.css,
          script: script.code,
          icon: (await text(resolve(publicDir, "icon.svg"))).replace(/>\s+</g, "><").trim(),
          modes: page.modes,
          inside: insideOf(root, inputs, workerOf(bundle)),
        });
        this.emitFile({ type: "asset", fileName: SINGLE_FILE, source });
      },
    },
  };
}

type Input = Parameters<typeof Single.prerenderSingle>[0];
type Rendered = Awaited<ReturnType<typeof Single.prerenderSingle>>;

function render(root: string, modules: Plugin, input: Input): Promise<Rendered> {
  return inNode<typeof Single, Rendered>(
    root,
    "/src/app/single/prerenderSingle.tsx",
    (module) => module.prerenderSingle(input),
    false,
    [...react(), modules],
  );
}

function titleOf(html: string): string {
  const [, title] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
  if (!title) throw new Error("present.html has no title");
  return title;
}

/** The texts that the script finds in the file. What only the free map needs is packed. */
function insideOf(root: string, inputs: BuildInputs, worker: string): Readonly<Record<string, string>> {
  return {
    data: asJson(publishedData(inputs)),
    datapackage: asJson(JSON.stringify(downloads(inputs)["datapackage.json"])),
    scene: packed(JSON.stringify(inputs.scene)),
    worker: packed(worker),
    // For whoever opens the file in an editor: copies have to carry them.
    licences: noticesText(shippedPackages(root))
      .replace(/<([^<>]*)>/g, "($1)")
      .replaceAll("\r", ""),
  };
}

function asJson(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

function packed(text: string): string {
  return deflateSync(text, { level: 9 }).toString("base64");
}

/** The worker of the free map as it is published beside the page. */
function workerOf(bundle: Rolldown.OutputBundle): string {
  const [worker, ...more] = Object.values(bundle).filter(({ fileName }) =>
    /^assets\/maplibre-gl-worker-.*\.js$/.test(fileName),
  );
  if (!worker || more.length > 0) throw new Error("Not exactly one worker of the free map was built.");
  return worker.type === "chunk" ? worker.code : worker.source.toString();
}
