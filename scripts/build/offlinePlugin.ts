import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { ICONS, iconSvg, MANIFEST_FILE, webManifest } from "./offlineManifest.ts";
import { makeRaster } from "./raster.ts";

/** Pages heavier than this are editions of their own to take away, and not kept as well. In bytes. */
const HEAVIEST_PAGE = 1_000_000;

/** Larger than any file that is needed. Left out would be worse than slow: the page would be incomplete. In bytes. */
const HEAVIEST_FILE = 8_000_000;

/** What a page without a network needs: all of it but what is for other sites, and for robots. */
const KEPT = {
  globPatterns: [
    "*.html",
    "assets/*",
    "data/*.{csv,geojson,json}",
    "*.png",
    "icon.svg",
    "licences.txt",
    MANIFEST_FILE,
  ],
  globIgnores: ["embed.html", "assets/embed-*", "troop-reports.html", "share.png"],
};

/** Pages that can be installed: those with a script. In the others a policy forbids it. */
const INSTALLABLE: ReadonlySet<string> = new Set(["/index.html", "/present.html"]);

/**
 * The page without a network: a manifest with icons, so that it can be installed, and a service worker that
 * keeps all files. Its list is made from the finished page, after everything else has been written.
 */
export function offlinePlugin(): Plugin[] {
  return [
    installable(),
    ...VitePWA({
      strategies: "injectManifest",
      srcDir: "src/app/offline",
      filename: "sw.ts",
      // Made here: the plugin would link it from pages whose policy forbids it.
      manifest: false,
      injectRegister: false,
      injectManifest: {
        ...KEPT,
        maximumFileSizeToCacheInBytes: HEAVIEST_FILE,
        manifestTransforms: [inOrder],
        rollupFormat: "iife",
        sourcemap: false,
      },
      integration: { closeBundleOrder: "post" },
    }),
  ];
}

/** The same order on every machine, and no page that is an edition of its own. */
export function inOrder<Entry extends { url: string; size: number }>(entries: readonly Entry[]) {
  const manifest = entries
    .filter(({ url, size }) => !url.endsWith(".html") || size <= HEAVIEST_PAGE)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return { manifest, warnings: [] };
}

function installable(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "installable",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const raster = await makeRaster();
      const icon = await readFile(resolve(config.publicDir, "icon.svg"), "utf8");
      for (const { file, size, room } of ICONS) {
        const source = raster.png(iconSvg(icon, size, room));
        this.emitFile({ type: "asset", fileName: file, source });
      }
      this.emitFile({ type: "asset", fileName: MANIFEST_FILE, source: webManifest() });
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { path }) =>
        INSTALLABLE.has(path)
          ? html.replace(
              '<link rel="icon"',
              () => `<link rel="manifest" href="./${MANIFEST_FILE}"><link rel="icon"`,
            )
          : html,
    },
  };
}
