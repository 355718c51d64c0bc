import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { test } from "./fixtures.ts";
import { enter, STATES } from "./states.ts";

/** Read as text and evaluated: the page's policy refuses a script that is put into it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

const COLOURS: RunOptions = { ...OPTIONS, runOnly: ["color-contrast"] };

/** Rows of the table of all reports that are looked at, once, as the first cards are: they are alike. */
const ROWS = 8;

const VIEWS = [
  { width: 1280, height: 720, colorScheme: "light" },
  { width: 1280, height: 720, colorScheme: "dark" },
  { width: 375, height: 667, colorScheme: "light" },
] as const;

/** What axe finds wrong, one line for each rule and element. */
async function violations(page: Page, rows = 0, options = OPTIONS): Promise<string[]> {
  await page.evaluate((kept) => {
    const rows = [...document.querySelectorAll("#reports tbody tr")];
    const cards = [...document.querySelectorAll("#app article:not([aria-current])")];
    for (const each of [...rows.slice(kept), ...cards.slice(8)]) each.remove();
    if (kept === 0) document.querySelector("#reports table")?.remove();
  }, rows);
  await page.evaluate(AXE);
  const found = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary, html }) =>
        `${id}: ${target.join(" ")} ${html.slice(0, 120)} ${failureSummary ?? ""}`,
    ),
  );
}

/** So many states to a test: each is a page of its own, and a slow machine takes ten seconds for one. */
const STATES_A_TEST = 6;

for (const { width, height, colorScheme } of VIEWS) {
  const states = STATES.filter(({ narrow }) => !narrow || width <= 560);
  for (let first = 0; first < states.length; first += STATES_A_TEST) {
    const some = states.slice(first, first + STATES_A_TEST);
    test(`axe finds nothing at ${width} × ${height}, ${colorScheme}, from ${some[0]?.name} on`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      // The dark theme is other colours, and nothing else.
      const options = colorScheme === "dark" ? COLOURS : OPTIONS;
      for (const [index, state] of some.entries()) {
        await enter(page, state);
        const rows = first + index === 0 ? ROWS : 0;
        expect.soft(await violations(page, rows, options), state.name).toEqual([]);
      }
    });
  }
}

test("axe finds nothing in the embed, nor in a report opened over it", async ({ page }) => {
  const queries = [
    "",
    "?date=2024-11-04&title=on",
    "?date=2024-11-04&report=2024-11-04-zelensky-11000-in-kursk",
  ];
  for (const { width, scheme } of [
    { width: 700, scheme: "light" },
    { width: 700, scheme: "dark" },
    { width: 320, scheme: "light" },
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    for (const query of queries) {
      await page.goto(`./embed.html${query}${query && `&theme=${scheme}`}`);
      await expect(page.getByRole("slider", { includeHidden: true })).toBeEnabled();
      expect.soft(await violations(page), `${width} ${scheme} ${query}`).toEqual([]);
    }
  }
});

test("axe finds what was planted", async ({ page }) => {
  await enter(page, { name: "the default day", path: "./" });
  await page.evaluate(() => {
    const button = document.createElement("button");
    document.querySelector("main")?.append(button);
  });
  expect((await violations(page)).join()).toContain("button-name");
});
