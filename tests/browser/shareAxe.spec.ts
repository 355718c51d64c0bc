import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { test } from "./fixtures.ts";
import { dialog, goTo, openAt, SECTIONS } from "./sharePage.ts";

const AXE = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  // The embed is a page of its own, with tests of its own.
  iframes: false,
};

/** What axe finds wrong in the dialog, one line for each rule and element. */
async function violations(page: Page): Promise<string[]> {
  // What is scrolled under the head of the dialog would be told as covered.
  await dialog(page).evaluate((box) => box.scrollTo({ top: 0 }));
  await page.evaluate(await AXE);
  const found = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(where: string, o: RunOptions): Promise<AxeResults> } }).axe.run(
        "dialog[open]",
        options,
      ),
    OPTIONS,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 120)}`),
  );
}

for (const { width, height, colorScheme } of [
  { width: 1280, height: 720, colorScheme: "light" },
  { width: 1280, height: 720, colorScheme: "dark" },
  { width: 375, height: 667, colorScheme: "light" },
] as const) {
  test(`axe finds nothing in any part at ${width} × ${height}, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await openAt(page, "Link");
    for (const section of SECTIONS) {
      await goTo(page, section);
      expect.soft(await violations(page), section).toEqual([]);
    }
    await goTo(page, "Embed");
    for (const way of ["Frame and script", "Link", "Picture"]) {
      await dialog(page).getByRole("radio", { name: way, exact: true }).check();
      expect.soft(await violations(page), way).toEqual([]);
    }
    await page.evaluate(() =>
      document.querySelector("dialog[open]")?.append(document.createElement("button")),
    );
    expect((await violations(page)).join()).toContain("button-name");
  });
}
