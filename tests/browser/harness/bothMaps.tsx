import "./bothMaps.css";
import { createRoot } from "react-dom/client";
import type { Topology } from "topojson-specification";
import { frameCamera } from "#basemap/frames.ts";
import { posterSymbol } from "#basemap/poster.ts";
import { POSTER_WINDOWS } from "#basemap/posterWindow.ts";
import { en } from "#i18n/en.ts";
import { fetchBasemap } from "#views/map/basemapData.ts";
import { freeMapOver } from "#views/map/maplibre.ts";
import type { Basemap } from "#views/map/readBasemap.ts";
import { Poster } from "#views/scene/Poster.tsx";
import sceneUrl from "/data/basemap/scene.topojson?url&no-inline";

/**
 * Draws one frame twice, with the page's own code: as the poster and as the free map. The map is given no
 * names, which a poster does not have. `data-state` of the body says when it is done: `ready`, or why not.
 */
async function drawBoth(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const area = asked.get("area") === "far-east" ? "far-east" : "kursk";
  const size = { width: Number(asked.get("width") ?? 257), height: Number(asked.get("height") ?? 321) };
  const [poster, live] = [box("poster", size), box("live", size)];
  const camera = frameCamera(area, size.width, size.height);

  const topology = (await (await fetch(sceneUrl)).json()) as Topology;
  const symbol = posterSymbol(`basemap-${area}`, POSTER_WINDOWS[area], topology);
  box("sprite", { width: 0, height: 0 }).innerHTML = symbol;
  createRoot(poster).render(<Poster window={area} camera={camera} />);

  const look = { theme: "light", language: "en", words: en.scene.freeMap } as const;
  freeMapOver(withoutNames(await fetchBasemap()))(
    live,
    { camera, look },
    {
      onReady: () => tell("ready"),
      onMove: () => undefined,
      onFailure: tell,
    },
  );
}

function withoutNames({ data, bounds }: Basemap): Basemap {
  return { data: { ...data, labels: { type: "FeatureCollection", features: [] } }, bounds };
}

function box(id: string, { width, height }: { width: number; height: number }): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}`);
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  return element;
}

function tell(state: string): void {
  document.body.dataset.state = state;
}

drawBoth().catch((error: unknown) => tell(String(error)));
