import type { Check } from "./checks.ts";
import { click, type Driver, inPage, until } from "./driver.ts";
import { day, dayIs, headline, says } from "./page.ts";

/** What is asked of the embed. */
export const EMBED_CHECKS: readonly Check[] = [
  {
    name: "the embed draws and moves, and a claim opens its report with its sources",
    async run(driver, { address }) {
      await driver.open(`${address}embed.html?date=2024-11-04`);
      await moves(driver);
      await click(driver, "#pane-kursk li a", "Zelensky");
      await says(driver, "dialog[open]", "11,000");
      await until(
        driver,
        "a source",
        () => document.querySelector('dialog[open] footer a[href^="https:"]') !== null,
      );
      await driver.press("Escape");
      await until(driver, "no report", () => document.querySelector("dialog") === null);
      return "";
    },
  },
  {
    name: "the embed lives in a frame shut in by its host, and tells the height that it needs",
    async run(driver, { address, publish }) {
      await driver.open(
        publish(
          `<iframe title="Map" sandbox="allow-scripts" height="600" src="${address}embed.html?date=2024-11-04"></iframe>`,
        ),
      );
      await driver.inFrame(() => headline(driver, "By 4 November 2024"));
      // A frame hears keys once the reader has been in it.
      await driver.clickAt(5, 5);
      await driver.inFrame(() => moves(driver));
      let needed = 0;
      await driver.inFrame(async () => {
        needed = await inPage(driver, () =>
          Math.ceil(document.getElementById("app")?.getBoundingClientRect().height ?? 0),
        );
      });
      await until(
        driver,
        `a height of ${needed}`,
        (height: number) =>
          (Reflect.get(window, "heard") as string[]).some((message) => {
            const told = JSON.parse(message)["datawrapper-height"];
            return told && Object.values(told).includes(height);
          }),
        needed,
      );
      return "";
    },
  },
];

/** Moves the embed from 4 to 5 November 2024 by a key. */
async function moves(driver: Driver): Promise<void> {
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
}
