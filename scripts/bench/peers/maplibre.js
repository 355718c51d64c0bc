import { Map as FreeMap } from "/lib/maplibre-gl/dist/maplibre-gl.mjs";

const DAY = 86_400_000;
const claims = await (await fetch("/peers/claims.geojson")).json();
for (const { properties } of claims.features) properties.day = Date.parse(properties.time) / DAY;
const days = claims.features.map(({ properties }) => properties.day);
const slider = document.querySelector("input");
Object.assign(slider, { min: Math.min(...days), max: Math.max(...days) });
slider.value = slider.max;

/** The claims of the last 120 days, as on our own map. */
const standing = () => {
  const day = Number(slider.value);
  return ["all", ["<=", ["get", "day"], day], [">", ["get", "day"], day - 120]];
};
const map = new FreeMap({
  container: "map",
  center: [80, 50],
  zoom: 2,
  style: {
    version: 8,
    sources: { claims: { type: "geojson", data: claims } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#dde" } },
      {
        id: "claims",
        type: "circle",
        source: "claims",
        filter: standing(),
        paint: { "circle-radius": 8, "circle-color": "#a33" },
      },
    ],
  },
});
slider.addEventListener("input", () => map.setFilter("claims", standing()));
let frames = 0;
map.on("idle", () => {
  document.body.dataset.drawn = String(++frames);
});
