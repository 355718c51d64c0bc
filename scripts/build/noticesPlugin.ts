import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";

/** The file that holds the licences of all packages whose code is published. */
const NOTICES_FILE = "licences.txt";

/** Packages that only the build installs, and whose code is published all the same: in the service worker. */
const BUILT_IN = ["workbox-core", "workbox-precaching", "workbox-routing"];

/** A package whose code is in what is published, or may be. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** As the package brings it. Empty where it brings none. */
  readonly text: string;
}

/** Puts the licences of the packages beside the page. Fails a build that takes code from a package not told there. */
export function noticesPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "notices",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_, bundle) {
      const shipped = shippedPackages(config.root);
      const used = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const untold = untoldPackages(used, shipped);
      if (untold.length > 0) {
        throw new Error(`Published without a licence in ${NOTICES_FILE}: ${untold.join(", ")}`);
      }
      this.emitFile({ type: "asset", fileName: NOTICES_FILE, source: noticesText(shipped) });
    },
  };
}

/**
 * The packages that the project depends on, with all that those depend on, by name. Throws where one is not in
 * `node_modules/` itself: its licence would be missing.
 */
export function shippedPackages(root: string): Shipped[] {
  const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const names = new Set<string>([...Object.keys(manifest(root).dependencies), ...BUILT_IN]);
  const found: Shipped[] = [];
  for (const name of names) {
    const folder = join(root, "node_modules", name);
    const { version, license, dependencies = {} } = manifest(folder);
    for (const each of Object.keys(dependencies)) names.add(each);
    // Types leave no code behind.
    if (!name.startsWith("@types/")) found.push({ name, version, licence: license, text: licenceOf(folder) });
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceOf(folder: string): string {
  const [file] = readdirSync(folder).filter((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file ? readFileSync(join(folder, file), "utf8").trim() : "";
}

/** Names of packages among the modules that are not among those told. */
export function untoldPackages(modules: readonly string[], told: readonly Shipped[]): string[] {
  const names = new Set(told.map(({ name }) => name));
  const used = modules.flatMap((id) => {
    const path = id.split("/node_modules/").at(-1);
    const name = path === id ? undefined : /^(@[^/]+\/)?[^/]+/.exec(path ?? "")?.[0];
    return name ? [name] : [];
  });
  return [...new Set(used)].filter((name) => !names.has(name)).sort();
}

/** The file, for people. */
export function noticesText(shipped: readonly Shipped[]): string {
  const parts = shipped.map(({ name, version, licence, text }) =>
    [`${name} ${version} (${licence})`, text || "The package brings no text of its licence."].join("\n\n"),
  );
  const head = `Troop Reports is published under the MIT licence, its data under CC BY 4.0. It contains code of these ${shipped.length} packages, or may.`;
  return `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
