import type { Check } from "./checks.ts";
import { click, inPage, until } from "./driver.ts";
import { addressIs, day, dayIs, headline, iso, openMap, PHONE, says } from "./page.ts";

/** What is asked of the map. */
export const MAP_CHECKS: readonly Check[] = [
  {
    name: "the page draws the day in words, both maps and their symbols",
    async run(driver, { address }) {
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
      return "";
    },
  },
  {
    name: "the slider answers the mouse and the keys, and the address follows",
    async run(driver, { address }) {
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
      return "";
    },
  },
  {
    name: "playing moves the day, stops when told, and writes the day to the address",
    async run(driver, { address }) {
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
      return "";
    },
  },
  {
    name: "playing stops when another tab is put before the page, and stays where it was",
    async run(driver, { address }) {
      await openMap(driver, address, "?date=2024-10-01");
      await click(driver, "button", "Play");
      await says(driver, "button", "Pause");
      let isHidden = false;
      let left = 0;
      await driver.whileHidden(async () => {
        isHidden = await inPage(driver, () => document.hidden);
        if (isHidden) await says(driver, "button", "Play");
        left = await day(driver);
      });
      if (!isHidden) return "its driver cannot put another tab before the page";
      await says(driver, "button", "Play");
      await dayIs(driver, left);
      return "";
    },
  },
  {
    name: "a claim opens its report, and going back leaves it",
    async run(driver, { address }) {
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
      return "";
    },
  },
  {
    name: "an address opens its day and its pane on a phone, and what it cannot use is listed",
    async run(driver, { address }) {
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
      return "";
    },
  },
];
