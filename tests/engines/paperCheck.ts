import { extractText } from "unpdf";
import type { Check } from "./checks.ts";
import { inPage, until } from "./driver.ts";
import { openMap } from "./page.ts";

/** What has to be read on paper. */
const ON_PAPER = [
  "By 4 November 2024",
  "Kursk Oblast",
  "Russian Far East",
  "What stands on 4 November 2024, as reported",
  "CC BY 4.0",
];

/** What only the page for screens says. */
const ON_SCREENS = ["What was said", "newest first"];

const MOST_PAGES = 4;

export const PAPER_CHECK: Check = {
  name: "on paper are the areas and the table of the day, and afterwards the page is what it was",
  async run(driver, { address }) {
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
    if (driver.print) {
      const pdf = new Uint8Array(await driver.print());
      expectPaper(await extractText(pdf, { mergePages: false }));
    }
    await until(
      driver,
      "the page for screens",
      () => document.querySelector("[data-paper]") === null && document.querySelector("main") !== null,
    );
    return driver.print ? "" : "its driver cannot print: only the page's own change for paper was tried";
  },
};

function expectPaper({ totalPages, text }: { totalPages: number; text: readonly string[] }): void {
  const all = text.join(" ").replace(/\s+/g, " ");
  const missing = ON_PAPER.filter((words) => !all.includes(words));
  const surplus = ON_SCREENS.filter((words) => all.includes(words));
  if (missing.length > 0) throw new Error(`Not on paper: ${missing.join("; ")}. But: ${all.slice(0, 200)}`);
  if (surplus.length > 0) throw new Error(`On paper: ${surplus.join("; ")}`);
  if (totalPages < 2 || totalPages > MOST_PAGES) throw new Error(`${totalPages} pages of paper.`);
}
