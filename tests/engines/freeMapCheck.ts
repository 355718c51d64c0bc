import { PNG } from "pngjs";
import type { Check } from "./checks.ts";
import { type Driver, inPage, until } from "./driver.ts";
import { openMap } from "./page.ts";

export const FREE_MAP_CHECK: Check = {
  name: "the first gesture brings the free map, or the poster stays with a kind word",
  async run(driver, { address }) {
    await openMap(driver, address);
    const hasWebgl = await inPage(
      driver,
      () => document.createElement("canvas").getContext("webgl2") !== null,
    );
    if (driver.drawsFreeMap !== null && driver.drawsFreeMap !== hasWebgl) {
      throw new Error(hasWebgl ? "WebGL2 should not be there." : "WebGL2 should be there.");
    }
    await inPage(driver, () => {
      document.querySelector<HTMLElement>('figure[data-area="kursk"]')?.focus();
      return true;
    });
    await driver.press("+");
    if (hasWebgl) await comes(driver);
    else await isRefused(driver);
    return hasWebgl || driver.drawsFreeMap === false ? "" : "no WebGL2 here: only the poster was tried";
  },
};

async function comes(driver: Driver): Promise<void> {
  await until(driver, "the free map", () => {
    const map = document.querySelector<HTMLElement>('figure[data-area="kursk"]');
    return map?.dataset.map === "live" && map.querySelector("canvas") === document.activeElement;
  });
  const before = await symbolsLeft(driver);
  await driver.press("ArrowRight");
  await until(
    driver,
    "the symbol further left, with the map",
    (left: number) =>
      (document.querySelector('figure[data-area="kursk"] [data-role]')?.getBoundingClientRect().left ??
        left) <
      left - 10,
    before,
  );
  await untilDrawn(driver);
  await inPage(driver, () => {
    document.querySelector<HTMLElement>('figure[data-area="kursk"] button[aria-label^="Back"]')?.click();
    return true;
  });
  await until(driver, "the poster again", () => {
    const map = document.querySelector<HTMLElement>('figure[data-area="kursk"]');
    return map?.dataset.map === "poster" && map.querySelector("canvas") === null;
  });
}

async function isRefused(driver: Driver): Promise<void> {
  await until(driver, "the word that there is none, over the poster", () => {
    const map = document.querySelector<HTMLElement>('figure[data-area="kursk"]');
    const said = map?.querySelector('[role="status"]')?.textContent ?? "";
    return (
      map?.dataset.map === "failed" &&
      map.querySelector("canvas") === null &&
      (map.querySelector("svg")?.getClientRects().length ?? 0) > 0 &&
      map.querySelectorAll("[data-role]").length > 0 &&
      map.querySelector('button[aria-label="Zoom in"]') === null &&
      said.includes("This browser cannot draw the free map") &&
      said.includes("The map shown here stays complete")
    );
  });
}

function symbolsLeft(driver: Driver): Promise<number> {
  return inPage(
    driver,
    () => document.querySelector('figure[data-area="kursk"] [data-role]')?.getBoundingClientRect().left ?? 0,
  );
}

const PATIENCE = 45_000;

/** Waits until the map itself has several colours: one whose worker was refused is an empty sea, and says nothing. */
async function untilDrawn(driver: Driver): Promise<void> {
  const end = performance.now() + PATIENCE;
  // Nothing but the map is left in its place.
  await inPage(driver, () => {
    for (const each of document.querySelectorAll<HTMLElement | SVGElement>('figure[data-area="kursk"] > *')) {
      if (!each.querySelector("canvas")) each.style.visibility = "hidden";
    }
    return true;
  });
  const box = await inPage(driver, () => {
    const { left, top, width, height } = (
      document.querySelector('figure[data-area="kursk"] canvas') ?? document.body
    ).getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  });
  while (areas(PNG.sync.read(Buffer.from(await driver.screenshot())), box) < 3) {
    if (performance.now() > end) throw new Error("The free map is a plain area.");
  }
}

/** How many colours fill more than a thirtieth of a box each. */
function areas({ data, width }: PNG, [left = 0, top = 0, across = 0, down = 0]: readonly number[]): number {
  const counts = new Map<number, number>();
  for (let y = top; y < top + down; y += 1) {
    for (let x = left; x < left + across; x += 1) {
      const colour = data.readUIntBE((y * width + x) * 4, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return [...counts.values()].filter((count) => count > (across * down) / 30).length;
}
