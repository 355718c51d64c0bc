/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { methodPlugin } from "./scripts/build/methodPlugin.ts";
import { prerenderPlugin } from "./scripts/build/prerenderPlugin.ts";
import { scopedName } from "./scripts/build/scopedName.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), prerenderPlugin(), methodPlugin()],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: {
      input: { index: "index.html", method: "method.html" },
      // What the page needs before it is alive is one file: in many small ones it compresses badly.
      output: { codeSplitting: { groups: [{ name: "app", tags: ["$initial"] }] } },
    },
  },
  preview: { port: 4173 },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
