import type { Plugin, ResolvedConfig } from "vite";
import { readVersions, VERSIONS_FOLDER, versionScript } from "./versions.ts";

/** Publishes all kept states of the data, so that an embed keeps the one it was made with. */
export function versionsPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "versions",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const kept of await readVersions(config.root)) {
        const fileName = `${VERSIONS_FOLDER}/${kept.version}.js`;
        this.emitFile({ type: "asset", fileName, source: versionScript(kept) });
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${VERSIONS_FOLDER}/`, async (request, response, next) => {
        try {
          const asked = (await readVersions(config.root)).find(
            ({ version }) => request.url === `/${version}.js`,
          );
          if (!asked) return next();
          response.setHeader("Content-Type", "text/javascript");
          response.end(versionScript(asked));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
