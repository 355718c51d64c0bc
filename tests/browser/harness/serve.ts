import { fileURLToPath } from "node:url";
import { build, type InlineConfig, preview } from "vite";

/** The port that the harness is served at. */
export const HARNESS_PORT = 4288;

/** Builds the page that draws the poster beside the free map, and serves it until it is ended. */
async function serve(): Promise<void> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: ".cache/harness",
      emptyOutDir: true,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: "tests/browser/harness/index.html" },
    },
    preview: { port: HARNESS_PORT, strictPort: true },
  };
  await build(config);
  await preview(config);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve();
