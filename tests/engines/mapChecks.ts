import type { Check } from "./checks.ts";
import { click, inPage, until } from "./driver.ts";
import { addressIs, day, dayIs, headline, iso, openMap, PHONE } from "./page.ts";

/** What is asked of the map. */
export const MAP_CHECKS: readonly Check[] = [
  {
    name: "the page draws the day in words, both maps and their symbols",
    async run(driver, address) {
      await openMap(driver, address);
      await headline(driver, "By 24 October 2024");
      for (const area of ["kursk", "far-east"]) {
        await until(
          driver,
          `the map of ${area}`,
          (of: string) => {
            const map = document.querySelector(`figure[data-area="${of}"]`);
            const poster = map?.querySelector("svg")?.getBoundingClientRect();
            const sign = map?.querySelector("[data-role]")?.getBoundingClientRect();
            return (poster?.width ?? 0) > 100 && (poster?.height ?? 0) > 100 && (sign?.width ?? 0) > 0;
          },
          area,
        );
      }
    },
  },
  {
    name: "the slider answers the mouse and the keys, and the address follows",
    async run(driver, address) {
      await openMap(driver, address);
      await click(driver, "input[type=range]");
      await until(driver, "another day than the first", () => {
        const date = document.querySelector("#headline")?.textContent?.replace(/\s+/g, " ") ?? "";
        return date !== "" && !date.includes("By 24 October 2024");
      });
      const clicked = await day(driver);
      await driver.press("ArrowRight");
      await dayIs(driver, clicked + 1);
      await driver.press("Home");
      await until(driver, "the first day", () => {
        const slider = document.querySelector<HTMLInputElement>("input[type=range]");
        return slider !== null && slider.value === slider.min;
      });
      const first = await day(driver);
      await driver.press("ArrowRight", "Shift");
      await until(
        driver,
        "the next report",
        (before: number) =>
          Number(document.querySelector<HTMLInputElement>("input[type=range]")?.value) > before,
        first,
      );
      await addressIs(driver, "date", iso(await day(driver)));
    },
  },
  {
    name: "playing moves the day, stops when told, and writes the day to the address",
    async run(driver, address) {
      await openMap(driver, address, "?date=2024-10-01");
      const first = await day(driver);
      await click(driver, "button", "Play");
      await until(
        driver,
        "a later day",
        (before: number) =>
          Number(document.querySelector<HTMLInputElement>("input[type=range]")?.value) > before + 2,
        first,
      );
      await click(driver, "button", "Pause");
      await until(driver, "the button that plays", () =>
        [...document.querySelectorAll("button")].some(
          (button) => button.getAttribute("aria-label") === "Play",
        ),
      );
      await addressIs(driver, "date", iso(await day(driver)));
    },
  },
  {
    name: "a claim opens its report, and going back leaves it",
    async run(driver, address) {
      await openMap(driver, address);
      const link = '[data-area="far-east"] li a[href^="#row-"]';
      const report = await inPage(
        driver,
        (find: string) => document.querySelector(find)?.getAttribute("href")?.replace("#row-", "") ?? "",
        link,
      );
      await click(driver, link);
      await addressIs(driver, "report", report);
      await until(driver, "its card", () => document.querySelectorAll("[aria-current]").length === 1);
      await driver.back();
      await addressIs(driver, "report", null);
      await until(driver, "no card", () => document.querySelector("[aria-current]") === null);
    },
  },
  {
    name: "an address opens its day and its pane on a phone, and what it cannot use is listed",
    async run(driver, address) {
      await driver.resize(...PHONE);
      await openMap(driver, address, "?date=2024-11-04&pane=kursk&clock=wrong");
      await headline(driver, "By 4 November 2024");
      await until(driver, "only the map of Kursk", () => {
        const inSight = [...document.querySelectorAll("#pane-kursk, #pane-far-east, #pane-russia")].filter(
          (pane) => pane.getClientRects().length > 0,
        );
        return inSight.length === 1 && inSight[0]?.id === "pane-kursk";
      });
      await until(driver, "the notice", () =>
        [...document.querySelectorAll('[role="status"]')].some(
          (status) =>
            status.textContent?.includes("Part of the address could not be used") &&
            status.textContent.includes("wrong"),
        ),
      );
      const beyond = await inPage(
        driver,
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beyond > 0) throw new Error(`The page is ${beyond} px wider than a phone.`);
    },
  },
  {
    name: "the first gesture brings the free map, or the poster stays with a kind word",
    async run(driver, address) {
      await openMap(driver, address);
      await inPage(driver, () => {
        document.querySelector<HTMLElement>('figure[data-area="kursk"]')?.focus();
        return true;
      });
      const hasWebgl = await inPage(
        driver,
        () => document.createElement("canvas").getContext("webgl2") !== null,
      );
      await driver.press("+");
      await until(
        driver,
        hasWebgl ? "the free map" : "the word that there is none",
        (live: boolean) => {
          const map = document.querySelector<HTMLElement>('figure[data-area="kursk"]');
          if (!map) return false;
          const poster = map.querySelector("svg")?.getClientRects().length ?? 0;
          if (live) return map.dataset.map === "live" && map.querySelector("canvas") !== null;
          const said = map.querySelector('[role="status"]')?.textContent ?? "";
          return map.dataset.map === "failed" && poster > 0 && said.includes("stays complete");
        },
        hasWebgl,
      );
      await driver.press("ArrowRight");
      await until(
        driver,
        "symbols on it",
        () => document.querySelectorAll('figure[data-area="kursk"] [data-role]').length > 0,
      );
    },
  },
  {
    name: "on paper are the areas and the table of the day, and afterwards the page is what it was",
    async run(driver, address) {
      await openMap(driver, address, "?date=2024-11-04");
      await until(driver, "the page made for paper", () => {
        dispatchEvent(new Event("beforeprint"));
        const paper = document.querySelector("[data-paper]");
        const isWhole =
          paper
            ?.querySelector("#headline")
            ?.textContent?.replace(/\s+/g, " ")
            .includes("By 4 November 2024") === true &&
          paper.querySelectorAll("figure[data-area] svg").length > 1 &&
          paper.querySelector("caption")?.textContent?.replace(/\s+/g, " ") ===
            "What stands on 4 November 2024, as reported";
        if (!isWhole) dispatchEvent(new Event("afterprint"));
        return isWhole;
      });
      await inPage(driver, () => dispatchEvent(new Event("afterprint")));
      await until(
        driver,
        "the page for screens",
        () => document.querySelector("[data-paper]") === null && document.querySelector("main") !== null,
      );
    },
  },
];
