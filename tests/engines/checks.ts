import type { Driver } from "./driver.ts";
import { EMBED_CHECKS } from "./embedChecks.ts";
import { FREE_MAP_CHECK } from "./freeMapCheck.ts";
import { MAP_CHECKS } from "./mapChecks.ts";
import { WIDE } from "./page.ts";
import { PAGE_CHECKS } from "./pageChecks.ts";
import { PAPER_CHECK } from "./paperCheck.ts";

/** Where the page is published, and a host on another site that may hold it in a frame. */
export interface Site {
  /** Absolute, with a slash at its end. */
  readonly address: string;
  /** Publishes an article of the host, and gives its address. */
  publish(markup: string): string;
}

/** Something that a reader does and sees, in any engine. */
export interface Check {
  readonly name: string;
  /** Throws where it fails. Gives back what could not be tried in this engine, else an empty text. */
  run(driver: Driver, site: Site): Promise<string>;
}

export const CHECKS: readonly Check[] = [
  ...MAP_CHECKS,
  FREE_MAP_CHECK,
  PAPER_CHECK,
  ...EMBED_CHECKS,
  ...PAGE_CHECKS,
];

/** How long a check may take on a slow machine, in milliseconds. */
const LONGEST = 240_000;

/** Runs one check, from the size of a laptop. Throws where it fails, also by what the page did wrong meanwhile. */
export async function runCheck(check: Check, driver: Driver, site: Site): Promise<string> {
  await driver.resize(...WIDE);
  await driver.wrongs();
  const limit = await check.run(driver, site);
  const wrongs = await driver.wrongs();
  if (wrongs.length > 0) throw new Error(`The page did wrong: ${wrongs.join("; ")}`);
  return limit;
}

/** A browser that no longer answers. */
export class Silent extends Error {}

/** Waits for what a browser does, but not for ever. Throws `Silent` where it takes too long. */
export async function inTime<Result>(doing: Promise<Result>, most = LONGEST): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Silent(`The browser did not answer for ${most / 1000} s`)), most);
  });
  return await Promise.race([doing, late]).finally(() => clearTimeout(timer));
}
