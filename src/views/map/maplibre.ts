import { GPUInitializationError, Map as MapLibreMap, type MapOptions, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type Camera, pxPerDegreeOf, zoomOf } from "#basemap/camera.ts";
import { type BasemapData, buildStyle } from "#basemap/style.ts";
import { movedBy } from "./gesture.ts";
import "./maplibre.css";
import type { FreeMap, FreeMapEvents, FreeMapFailure, FreeMapWords, OpenFreeMap } from "./port.ts";
import type { Basemap } from "./readBasemap.ts";
import { trustWorker } from "./trustWorker.ts";

/** Where 1.2 km, the basemap's finest detail, are a dozen pixels: closer there is nothing more to see. */
const CLOSEST_ZOOM = 9;

/** A worker that does not start says nothing at all; then the wait has to end. In milliseconds. */
const LONGEST_WAIT = 30_000;

/** How long a step of zooming or moving takes, in milliseconds. */
const STEP_MS = 250;

type Start = Parameters<OpenFreeMap>[1];

/** What opens maps over a basemap, one or several. */
export function freeMapOver(basemap: Basemap): OpenFreeMap {
  trustWorker(workerUrl);
  setWorkerUrl(workerUrl);
  return (container, start, events) => openMap(basemap, container, start, events);
}

function openMap(
  basemap: Basemap,
  container: HTMLElement,
  start: Start,
  events: FreeMapEvents,
): FreeMap | null {
  try {
    const map = new MapLibreMap({ ...optionsFor(basemap, start), container });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return watch(map, basemap.data, events);
  } catch (error) {
    events.onFailure(error instanceof GPUInitializationError ? "no-webgl2" : "error");
    return null;
  }
}

function optionsFor({ data, bounds }: Basemap, { camera, look }: Start): Omit<MapOptions, "container"> {
  return {
    style: buildStyle(look.theme, look.language, data),
    // The style is checked by a test, once and for all readers.
    validateStyle: false,
    ...placeOf(camera),
    // Beyond the shipped vectors lies no sea, only the end of the file.
    maxBounds: bounds,
    maxZoom: CLOSEST_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    renderWorldCopies: false,
    cooperativeGestures: true,
    // The page prints the credit.
    attributionControl: false,
    fadeDuration: 0,
    locale: {
      "Map.Title": look.words.label,
      "CooperativeGesturesHandler.WindowsHelpText": look.words.wheelWithCtrl,
      "CooperativeGesturesHandler.MacHelpText": look.words.wheelWithCommand,
      "CooperativeGesturesHandler.MobileHelpText": look.words.twoFingers,
    },
    localIdeographFontFamily: false,
    canvasContextAttributes: { powerPreference: "low-power" },
    transformRequest: refuseOtherOrigins,
  };
}

/** A tripwire: the style asks for nothing, so that a request to anyone else would be a mistake of ours. */
function refuseOtherOrigins(url: string): { url: string } {
  if (new URL(url, document.baseURI).origin !== window.location.origin) {
    throw new Error(`The map may not ask ${url}`);
  }
  return { url };
}

function watch(map: MapLibreMap, data: BasemapData, events: FreeMapEvents): FreeMap {
  let ready = false;
  let ended = false;

  const destroy = (): void => {
    if (ended) return;
    ended = true;
    clearTimeout(wait);
    map.remove();
  };
  const fail = (reason: FreeMapFailure): void => {
    if (ended) return;
    destroy();
    events.onFailure(reason);
  };
  const wait = setTimeout(() => fail("worker"), LONGEST_WAIT);

  // Until the picture stands nothing but the worker can fail: style and data are in our hands already.
  map.on("error", () => fail(ready ? "error" : "worker"));
  // Not the map's own event of this name, which also comes when it restarts its workers by itself.
  map.getCanvas().addEventListener("webglcontextlost", () => fail("context-lost"));
  map.on("move", () => {
    if (!ended) events.onMove(cameraOf(map));
  });
  map.on("idle", () => {
    if (ready || ended || !map.areTilesLoaded()) return;
    ready = true;
    clearTimeout(wait);
    events.onReady();
  });
  return portOf(map, data, () => ready, destroy);
}

function portOf(map: MapLibreMap, data: BasemapData, isReady: () => boolean, destroy: () => void): FreeMap {
  /** Where the view is on its way to. */
  let goal: Camera | undefined;
  map.on("moveend", () => {
    goal = undefined;
  });
  return {
    camera: () => cameraOf(map),
    jumpTo: (camera) => {
      map.jumpTo(placeOf(camera));
    },
    setLook: (look) => {
      // A style that has not come up cannot be compared with; then the new one takes its place.
      map.setStyle(buildStyle(look.theme, look.language, data), { diff: isReady(), validate: false });
      speak(map, look.words);
    },
    moveBy: (gesture) => {
      const next = movedBy(goal ?? cameraOf(map), gesture);
      map.easeTo({ ...placeOf(next), duration: STEP_MS });
      if (map.isMoving()) goal = next;
    },
    destroy,
  };
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  const { clientWidth, clientHeight } = map.getContainer();
  return {
    center: [lng, lat],
    pxPerDegree: pxPerDegreeOf(map.getZoom()),
    width: clientWidth,
    height: clientHeight,
  };
}

function placeOf({ center, pxPerDegree }: Camera): { center: [number, number]; zoom: number } {
  return { center: [...center], zoom: zoomOf(pxPerDegree) };
}

/** MapLibre takes its words at birth only; a later language has to be written over them. */
function speak(map: MapLibreMap, words: FreeMapWords): void {
  map.getCanvas().setAttribute("aria-label", words.label);
  const [wheel, touch] = ["desktop", "mobile"].map((device) =>
    map.getContainer().querySelector(`.maplibregl-${device}-message`),
  );
  const isMac = navigator.userAgent.includes("Mac");
  if (wheel) wheel.textContent = isMac ? words.wheelWithCommand : words.wheelWithCtrl;
  if (touch) touch.textContent = words.twoFingers;
}
