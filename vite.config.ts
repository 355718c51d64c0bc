/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { downloadsPlugin } from "./scripts/build/downloadsPlugin.ts";
import { embedPlugin } from "./scripts/build/embedPlugin.ts";
import { headersPlugin } from "./scripts/build/headersPlugin.ts";
import { methodPlugin } from "./scripts/build/methodPlugin.ts";
import { noticesPlugin } from "./scripts/build/noticesPlugin.ts";
import { offlinePlugin } from "./scripts/build/offlinePlugin.ts";
import { prerenderPlugin } from "./scripts/build/prerenderPlugin.ts";
import { previewPlugin } from "./scripts/build/previewPlugin.ts";
import { scopedName } from "./scripts/build/scopedName.ts";
import { shareImagePlugin } from "./scripts/build/shareImagePlugin.ts";
import { singleFilePlugin } from "./scripts/build/singleFilePlugin.ts";
import { teachingPlugin } from "./scripts/build/teachingPlugin.ts";
import { versionsPlugin } from "./scripts/build/versionsPlugin.ts";

export default defineConfig({
  base: "./",
  // A file that is not there is told as such, as by any static host.
  appType: "mpa",
  plugins: [
    react(),
    prerenderPlugin(),
    methodPlugin(),
    teachingPlugin(),
    downloadsPlugin(),
    embedPlugin(),
    versionsPlugin(),
    previewPlugin(),
    shareImagePlugin(),
    singleFilePlugin(),
    offlinePlugin(),
    noticesPlugin(),
    headersPlugin(),
  ],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What comes late asks for its own imports: a list of them all would be part of the first script.
      resolveDependencies: (_file, dependencies, { hostType }) => (hostType === "js" ? [] : dependencies),
    },
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: {
      input: {
        index: "index.html",
        present: "present.html",
        method: "method.html",
        teaching: "teaching.html",
      },
      // What the page needs before it is alive is one file: in many small ones it compresses badly. Pages
      // without script need nothing, and would get all of it if they were in there too.
      output: {
        codeSplitting: {
          groups: [
            { name: "app", tags: ["$initial"], test: /(?<!(?:method|teaching)\.html)$/ },
            { name: "app", test: /rolldown[:/]runtime/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173 },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
