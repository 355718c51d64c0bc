import type { Driver } from "./driver.ts";
import { MAP_CHECKS } from "./mapChecks.ts";
import { WIDE } from "./page.ts";
import { PAGE_CHECKS } from "./pageChecks.ts";

/** Something that a reader does and sees, in any engine. */
export interface Check {
  readonly name: string;
  run(driver: Driver, address: string): Promise<void>;
}

export const CHECKS: readonly Check[] = [...MAP_CHECKS, ...PAGE_CHECKS];

/** Runs one check, from the size of a laptop. Throws where it fails, also by what the page did wrong meanwhile. */
export async function runCheck(check: Check, driver: Driver, address: string): Promise<void> {
  await driver.resize(...WIDE);
  await driver.wrongs();
  await check.run(driver, address);
  const wrongs = await driver.wrongs();
  if (wrongs.length > 0) throw new Error(`The page did wrong: ${wrongs.join("; ")}`);
}
