import type { OpenFreeMap } from "./port.ts";

let loading: Promise<OpenFreeMap> | undefined;

/** Loads the map library and the basemap once; a failure is forgotten, so that the next call tries again. */
export function loadFreeMap(): Promise<OpenFreeMap> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Loads ahead, for a moment when the page is idle. A failure is left to the gesture that needs the map. */
export function prefetchFreeMap(): void {
  loadFreeMap().catch(() => undefined);
}

async function load(): Promise<OpenFreeMap> {
  // Two chunks, so that the vectors do not wait for the much larger library.
  const [{ freeMapOver }, basemap] = await Promise.all([
    import("./maplibre.ts"),
    import("./basemapData.ts").then(({ fetchBasemap }) => fetchBasemap()),
  ]);
  return freeMapOver(basemap);
}
