import { isStageAlive } from "../support/alive.ts";
import type { Check } from "./checks.ts";
import { inPage, until } from "./driver.ts";
import { addressIs, says } from "./page.ts";

/** What is asked of the pages beside the map and the embed. */
export const PAGE_CHECKS: readonly Check[] = [
  {
    name: "the presentation tells its steps by keys, asks, and goes dark and light",
    async run(driver, { address }) {
      await driver.open(`${address}present.html`);
      await until(driver, "its menu", isStageAlive);
      // Its keys come a moment after its buttons: the last step can be asked for again and again.
      const isAtFirst = () => /\b1\sof\s/.test(document.querySelector("main")?.textContent ?? "1 of ");
      for (let tries = 0; tries < 200 && (await inPage(driver, isAtFirst)); tries += 1) {
        await driver.press("End");
        await new Promise((next) => setTimeout(next, 100));
      }
      for (const [key, place] of [
        ["Home", "1 of "],
        ["ArrowRight", "2 of "],
        ["PageDown", "3 of "],
        ["ArrowLeft", "2 of "],
      ] as const) {
        await driver.press(key);
        await says(driver, "main", place);
      }
      await driver.press("q");
      await says(driver, "main", "To discuss");
      await addressIs(driver, "show", "question");
      await driver.press("b");
      await says(driver, "button", "The screen is dark");
      await driver.press("ArrowRight");
      await says(driver, "main", "2 of ");
      return "";
    },
  },
  {
    name: "the pages without script can be read",
    async run(driver, { address }) {
      for (const page of ["method.html", "teaching.html"]) {
        await driver.open(`${address}${page}`);
        await until(
          driver,
          `${page} with its headings`,
          () => document.querySelectorAll("h1").length === 1 && document.querySelectorAll("h2").length > 2,
        );
      }
      return "";
    },
  },
];
