import { isStageAlive } from "../support/alive.ts";
import type { Check } from "./checks.ts";
import { inPage, until } from "./driver.ts";
import { addressIs, day, dayIs, headline, says } from "./page.ts";

/** What is asked of the pages beside the map. */
export const PAGE_CHECKS: readonly Check[] = [
  {
    name: "the embed draws and moves",
    async run(driver, address) {
      await driver.open(`${address}embed.html?date=2024-11-04`);
      await until(
        driver,
        "its slider",
        () => document.querySelector<HTMLInputElement>("input[type=range]")?.disabled === false,
      );
      await headline(driver, "By 4 November 2024");
      const before = await day(driver);
      await inPage(driver, () => {
        document.querySelector<HTMLElement>("input[type=range]")?.focus();
        return true;
      });
      await driver.press("ArrowRight");
      await dayIs(driver, before + 1);
      await headline(driver, "By 5 November 2024");
    },
  },
  {
    name: "the embed runs in a frame shut in by its host, and tells its height",
    async run(driver, address) {
      const host = `<!doctype html><title>host</title><script>
        addEventListener("message", ({ data }) => {
          if (data && data["datawrapper-height"]) document.title = "told";
        });
      </script><iframe sandbox="allow-scripts" width="600" height="600" src="${address}embed.html"></iframe>`;
      await driver.open(`data:text/html,${encodeURIComponent(host)}`);
      await until(driver, "a height", () => document.title === "told");
    },
  },
  {
    name: "the presentation tells its steps by keys, asks, and goes dark and light",
    async run(driver, address) {
      await driver.open(`${address}present.html`);
      await until(driver, "its menu", isStageAlive);
      // Its keys come a moment after its buttons.
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
    },
  },
  {
    name: "the pages without script can be read",
    async run(driver, address) {
      for (const page of ["method.html", "teaching.html"]) {
        await driver.open(`${address}${page}`);
        await until(
          driver,
          `${page} with its headings`,
          () => document.querySelectorAll("h1").length === 1 && document.querySelectorAll("h2").length > 2,
        );
      }
    },
  },
];
