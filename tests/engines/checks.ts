import { click, type Driver, inPage, until } from "./driver.ts";

/** Something that a reader does and sees, in any engine. */
export interface Check {
  readonly name: string;
  run(driver: Driver, address: string): Promise<void>;
}

const WIDE = [1280, 720] as const;
const PHONE = [375, 667] as const;

export const CHECKS: readonly Check[] = [
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
  {
    name: "the embed draws, moves and opens a report",
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
      await until(driver, "its menu", () => {
        const menu = document.getElementById("present-menu");
        return menu !== null && Object.keys(menu).some((key) => key.startsWith("__react"));
      });
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

/** Runs one check, from the size of a laptop. Throws where it fails, also by what the page did wrong meanwhile. */
export async function runCheck(check: Check, driver: Driver, address: string): Promise<void> {
  await driver.resize(...WIDE);
  await driver.wrongs();
  await check.run(driver, address);
  const wrongs = await driver.wrongs();
  if (wrongs.length > 0) throw new Error(`The page did wrong: ${wrongs.join("; ")}`);
}

/** Opens the map and waits until it is alive, with all that comes late. */
async function openMap(driver: Driver, address: string, query = ""): Promise<void> {
  await driver.open(`${address}${query}`);
  await until(driver, "the page alive", () => {
    const parts = document.querySelectorAll("#app header, #app figure, #app input, #app figure button");
    const isAlive =
      parts.length > 0 &&
      [...parts].every((part) => Object.keys(part).some((key) => key.startsWith("__react")));
    return isAlive && document.querySelector('main ~ p[role="status"]') !== null;
  });
}

function headline(driver: Driver, text: string): Promise<void> {
  return says(driver, "#headline", text);
}

function says(driver: Driver, selector: string, text: string): Promise<void> {
  return until(
    driver,
    `"${text}" in ${selector}`,
    (find: string, has: string) =>
      [...document.querySelectorAll(find)].some((each) =>
        // Spaces that do not break are spaces to a reader.
        `${each.textContent} ${each.getAttribute("aria-label")}`.replace(/\s+/g, " ").includes(has),
      ),
    selector,
    text,
  );
}

function day(driver: Driver): Promise<number> {
  return inPage(driver, () => Number(document.querySelector<HTMLInputElement>("input[type=range]")?.value));
}

function dayIs(driver: Driver, expected: number): Promise<void> {
  return until(
    driver,
    `the day ${iso(expected)}`,
    (wanted: number) =>
      Number(document.querySelector<HTMLInputElement>("input[type=range]")?.value) === wanted,
    expected,
  );
}

function iso(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function addressIs(driver: Driver, parameter: string, value: string | null): Promise<void> {
  return until(
    driver,
    `${parameter}=${value} in the address`,
    (name: string, wanted: string | null) => new URL(location.href).searchParams.get(name) === wanted,
    parameter,
    value,
  );
}
