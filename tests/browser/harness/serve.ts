import { build, type InlineConfig, preview } from "vite";
import { HARNESS_PORT } from "../ports.ts";

// Builds the page that draws the poster beside the free map, and serves it until it is ended.
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
