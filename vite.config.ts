/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { downloadsPlugin } from "./scripts/build/downloadsPlugin.ts";
import { embedPlugin } from "./scripts/build/embedPlugin.ts";
import { methodPlugin } from "./scripts/build/methodPlugin.ts";
import { prerenderPlugin } from "./scripts/build/prerenderPlugin.ts";
import { previewPlugin } from "./scripts/build/previewPlugin.ts";
import { scopedName } from "./scripts/build/scopedName.ts";
import { shareImagePlugin } from "./scripts/build/shareImagePlugin.ts";
import { versionsPlugin } from "./scripts/build/versionsPlugin.ts";

export default defineConfig({
  base: "./",
  // A file that is not there is told as such, as by any static host.
  appType: "mpa",
  plugins: [
    react(),
    prerenderPlugin(),
    methodPlugin(),
    downloadsPlugin(),
    embedPlugin(),
    versionsPlugin(),
    previewPlugin(),
    shareImagePlugin(),
  ],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: {
      input: { index: "index.html", method: "method.html" },
      // What the page needs before it is alive is one file: in many small ones it compresses badly. The page
      // on the method needs nothing, and would get all of it if it were in there too.
      output: {
        codeSplitting: { groups: [{ name: "app", tags: ["$initial"], test: /(?<!method\.html)$/ }] },
      },
    },
  },
  preview: { port: 4173 },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
