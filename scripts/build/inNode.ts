import { createServer, type Plugin } from "vite";
import { scopedName } from "./scopedName.ts";
import { SMALL_REACT } from "./smallReact.ts";

/**
 * Loads a module of `src/` in Node, compiled with the same class names as for the browser, and gives what
 * `use` makes of it.
 * @param path from the project's root, with a leading slash
 * @param small whether React's interface comes from Preact, as in the embed
 * @param plugins what changes modules on the way
 */
export async function inNode<Module, Result>(
  root: string,
  path: string,
  use: (module: Module) => Result | Promise<Result>,
  small = false,
  plugins: readonly Plugin[] = [],
): Promise<Result> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    plugins: [...plugins],
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    css: { modules: { generateScopedName: scopedName } },
    ...(small && { resolve: { alias: SMALL_REACT }, ssr: { noExternal: [/preact/, "zustand"] } }),
  });
  try {
    return await use((await server.ssrLoadModule(path)) as Module);
  } finally {
    await server.close();
  }
}
