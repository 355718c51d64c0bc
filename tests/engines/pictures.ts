import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Driver, until } from "./driver.ts";
import { PHONE, WIDE } from "./page.ts";

/** Keeps pictures of what an engine draws, to be looked at. */
export async function keepPictures(
  folder: string,
  engine: string,
  driver: Driver,
  address: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const size of [WIDE, PHONE]) {
    for (const page of ["index", "embed", "present"]) {
      for (const theme of ["light", "dark"]) {
        await driver.resize(size[0], size[1]);
        await driver.open(`${address}${page}.html?theme=${theme}`);
        await until(driver, "a page at rest", () => document.readyState === "complete");
        // For what comes late, which differs from page to page.
        await new Promise((come) => setTimeout(come, 3_000));
        writeFileSync(join(folder, `${engine}-${page}-${size[0]}-${theme}.png`), await driver.screenshot());
      }
    }
  }
}
