import { expect, type Page } from "@playwright/test";
import { alive, map } from "./explorePage.ts";

/** A state that the page can be in, and how a reader gets there. */
export interface PageState {
  readonly name: string;
  readonly path: string;
  /** What the reader does once the page is alive. Without it the address alone is the state. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Where only a narrow page has what is pressed. */
  readonly narrow?: boolean;
  /** Not the map: a page of its own, without script. */
  readonly still?: boolean;
}

const LATER = "2025-02-04-hur-8000-in-kursk";

/** What readers meet: days of each kind, what opens, and what goes wrong. */
export const STATES: readonly PageState[] = [
  { name: "the default day", path: "./" },
  { name: "18 October 2024", path: "./?date=2024-10-18" },
  { name: "4 November 2024", path: "./?date=2024-11-04" },
  { name: "15 February 2025 with losses", path: "./?date=2025-02-15&layers=casualties&span=all" },
  { name: "12 February 2026, all months", path: "./?date=2026-02-12&span=all" },
  { name: "the other clock", path: "./?clock=period" },
  {
    name: "the filter, and a search that finds nothing by the day",
    path: "./",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.getByRole("searchbox").fill("8,000");
      await page.getByRole("searchbox").fill("off the front line");
      await expect(page.getByText("Nothing of this had been said")).toBeVisible();
    },
  },
  { name: "Kursk Oblast", path: "./?place=kursk", prepare: untilPlaceStands },
  { name: "Blagoveshchensk", path: "./?place=blagoveshchensk", prepare: untilPlaceStands },
  { name: "all of Russia", path: "./?place=russia", prepare: untilPlaceStands },
  {
    name: "a report that is chosen",
    path: "./?date=2024-11-04&report=2024-11-04-zelensky-11000-in-kursk",
    prepare: untilReportStands,
  },
  {
    name: "a report of a later day that is chosen",
    path: `./?date=2024-10-24&report=${LATER}`,
    prepare: untilReportStands,
  },
  {
    name: "the layers",
    path: "./",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Layers" }).click();
      await expect(page.getByRole("checkbox", { name: "Losses" })).toBeVisible();
    },
  },
  {
    name: "the table of the day",
    path: "./?date=2024-11-04",
    prepare: async (page) => {
      // Before its code has come the key leads to the table of all reports.
      await expect(async () => {
        await page.keyboard.press("d");
        await expect(page.getByRole("dialog").getByRole("table").first()).toBeVisible({ timeout: 3_000 });
      }).toPass();
    },
  },
  {
    name: "the menu",
    path: "./",
    narrow: true,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Menu" }).click();
      await expect(page.getByRole("navigation", { name: "Menu" })).toBeVisible();
    },
  },
  {
    name: "the keys",
    path: "./",
    prepare: async (page) => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    },
  },
  {
    name: "the options of the timeline",
    path: "./",
    narrow: true,
    prepare: async (page) => {
      await page.getByRole("button", { name: /^Options/ }).click();
      await expect(page.getByRole("button", { name: "All 20 months" })).toBeVisible();
    },
  },
  {
    name: "the day's reports",
    path: "./?date=2024-11-04",
    prepare: async (page) => {
      await page.getByRole("button", { name: /reports? .*on this day/ }).click();
      await expect(page.getByRole("region", { name: "Reports of 4 November 2024" })).toBeVisible();
    },
  },
  {
    name: "an address that cannot be used",
    path: "./?date=2024-02-30&pane=mars&report=nobody",
    prepare: (page) => expect(page.getByText("Part of the address could not be used")).toBeVisible(),
  },
  {
    name: "no WebGL",
    path: "./?date=2024-11-04",
    prepare: async (page) => {
      await page.evaluate(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await map(page, "kursk").focus();
      await page.keyboard.press("+");
      await expect(map(page, "kursk").getByRole("status")).toContainText("cannot draw the free map");
    },
  },
  { name: "the method", path: "./method.html", still: true },
  { name: "the teaching notes", path: "./teaching.html", still: true },
];

/** Brings the page into a state. What is loaded later has come. */
export async function enter(page: Page, { path, prepare, still = false }: PageState): Promise<void> {
  await page.goto(path);
  if (still) return;
  await alive(page);
  await expect(page.locator("#app article").first()).toBeAttached();
  await prepare?.(page);
}

async function untilPlaceStands(page: Page): Promise<void> {
  await expect(page.locator("#place-title")).toBeVisible();
}

async function untilReportStands(page: Page): Promise<void> {
  await expect(page.locator("article[aria-current]")).toBeVisible();
}
