import { createHash } from "node:crypto";
import type { Plugin, ResolvedConfig } from "vite";
import { parseDataset } from "../../src/dataset/parse.ts";
import { describeProblem } from "../../src/dataset/problem.ts";
import { dataPackage, type FileFacts } from "../../src/export/dataPackage.ts";
import { DOWNLOAD_FOLDER, DOWNLOADS, type Download, resourceTexts } from "../../src/export/downloads.ts";
import { type BuildInputs, readInputs } from "./inputs.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  geojson: "application/geo+json",
  json: "application/json",
};

/** Puts the data to take away beside the page: at build once, while developing anew for each request. */
export function downloadsPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "downloads",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const [name, source] of Object.entries(downloads(await readInputs(config.root)))) {
        this.emitFile({ type: "asset", fileName: `${DOWNLOAD_FOLDER}/${name}`, source });
      }
    },
    configureServer(server) {
      for (const name of DOWNLOADS) {
        server.middlewares.use(`/${DOWNLOAD_FOLDER}/${name}`, async (_request, response, next) => {
          try {
            const text = downloads(await readInputs(config.root))[name];
            response.setHeader("Content-Type", MEDIA_TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain");
            response.end(text);
          } catch (error) {
            next(error);
          }
        });
      }
    },
  };
}

/** The contents of all files to take away. Throws, with every problem in words, where the data has any. */
export function downloads({
  files,
  version,
}: Pick<BuildInputs, "files" | "version">): Readonly<Record<Download, string>> {
  const { dataset, problems } = parseDataset(files);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  const texts = resourceTexts(dataset);
  const description = dataPackage(version, (file) => factsOf(texts[file]));
  return { ...texts, "datapackage.json": `${JSON.stringify(description, null, 2)}\n` };
}

function factsOf(text: string): FileFacts {
  return { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
}
