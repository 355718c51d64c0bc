import { relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { insideAddresses } from "./singleAddresses.ts";

const SITE = "virtual:single-site";
const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
const INSIDE_WORKER = "\0single-worker";

/** Where the edition in one file does the same another way, from the project's root. */
const INSTEAD: Readonly<Record<string, string>> = {
  "src/dataset/load.ts": "src/app/single/loadInside.ts",
  "src/dataset/parse.ts": "src/app/single/parseInside.ts",
  "src/views/map/basemapData.ts": "src/app/single/basemapInside.ts",
  "src/views/map/trustWorker.ts": "src/app/single/trustWorker.ts",
  "src/app/present/places.ts": "src/app/single/places.ts",
  "src/app/explore/share/siteAddress.ts": "src/app/single/siteAddress.ts",
  "src/app/explore/share/FileLink.tsx": "src/app/single/FileLink.tsx",
  "src/app/explore/share/EmbedSection.tsx": "src/app/single/sections.tsx",
  "src/app/explore/takeAway/VideoPart.tsx": "src/app/single/VideoPart.tsx",
};

/** And where it does not know its published address. */
const WITHOUT_SITE: Readonly<Record<string, string>> = {
  "src/app/explore/share/LinkSection.tsx": "src/app/single/sections.tsx",
  "src/app/explore/share/CiteSection.tsx": "src/app/single/sections.tsx",
};

/** What of the source names other pages of the site: the page's own links, and none that are for others. */
const WITH_LINKS = /^src\/(?:views|app)\/(?!single\/|embed\/|host\/)/;

/**
 * Puts modules of its own under the edition in one file, and leads the links of the page into the file.
 * @param site the published address, or null where it is not known
 */
export function singleModules(root: string, site: string | null): Plugin {
  const instead = site === null ? { ...INSTEAD, ...WITHOUT_SITE } : INSTEAD;
  const fromRoot = (path: string) => relative(root, path.replace(/\?.*$/, "")).split(sep).join("/");
  return {
    name: "single-modules",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (source === SITE) return `\0${SITE}`;
      if (source === WORKER) return INSIDE_WORKER;
      // Its own modules may build upon those whose place they take.
      if (!importer || fromRoot(importer).startsWith("src/app/single/")) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const other = resolved && instead[fromRoot(resolved.id)];
      return other ? resolve(root, other) : resolved;
    },
    load(id) {
      if (id === `\0${SITE}`) return `export const site = ${JSON.stringify(site)};`;
      if (id !== INSIDE_WORKER) return null;
      return `export { workerAddress as default } from "/src/app/single/workerAddress.ts";`;
    },
    transform(code, id) {
      if (!WITH_LINKS.test(fromRoot(id))) return null;
      const changed = insideAddresses(code, "&");
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
