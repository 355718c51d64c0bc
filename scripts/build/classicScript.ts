import react from "@vitejs/plugin-react";
import { type Alias, build, type Plugin, type Rolldown } from "vite";
import { scopedName } from "./scopedName.ts";
import { SMALL_REACT } from "./smallReact.ts";

/** One script that needs no other, and its styles. */
export interface ClassicScript {
  readonly code: string;
  readonly css: string;
}

/**
 * Builds a module of `src/` with all it needs into one classic script: for frames in a sandbox, where
 * modules of a host without CORS headers are refused.
 * @param entry from the project's root
 * @param alias what stands for what; by default Preact for React
 */
export async function classicScript(
  root: string,
  entry: string,
  plugins: readonly Plugin[] = [],
  alias: readonly Alias[] = SMALL_REACT,
): Promise<ClassicScript> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    base: "./",
    publicDir: false,
    plugins: [react(), ...plugins],
    resolve: { alias: [...alias] },
    css: { modules: { generateScopedName: scopedName } },
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: "iife", codeSplitting: false } },
    },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  return { code: onlyScript(files).code, css: files.map(styleOf).join("").trim() };
}

function onlyScript(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): Rolldown.OutputChunk {
  const [script, ...more] = files.filter((file) => file.type === "chunk");
  if (!script || more.length > 0) throw new Error("Not exactly one script was built.");
  return script;
}

function styleOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string {
  return file.type === "asset" && file.fileName.endsWith(".css") ? file.source.toString() : "";
}
