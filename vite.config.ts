/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { prerenderPlugin, scopedName } from "./scripts/build/prerenderPlugin.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), prerenderPlugin()],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
  },
  preview: { port: 4173 },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
