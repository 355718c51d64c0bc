import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { basemapTopology } from "./layers.ts";
import { OVERVIEW, SCENE } from "./recipes.ts";
import { fetchPackages } from "./sources.ts";

const OUTPUT = "data/basemap";

fetchPackages();
mkdirSync(OUTPUT, { recursive: true });
for (const recipe of [SCENE, OVERVIEW]) {
  const text = `${JSON.stringify(await basemapTopology(recipe))}\n`;
  writeFileSync(join(OUTPUT, recipe.file), text);
  console.log(`${recipe.file}: ${text.length} bytes`);
}
