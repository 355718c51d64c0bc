import { expect, type Page } from "@playwright/test";
import type { Day } from "#domain/day.ts";
import { formatIso } from "#domain/day.ts";
import type { Reading } from "#domain/reading.ts";
import { type Snapshot, snapshotOn } from "#domain/snapshot.ts";
import { realDataset } from "../support/realDataset.ts";
import { open } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** A figure that was in sight, however shortly. */
interface Seen {
  readonly day: number;
  /** Area of a figure beside or on a map, or the line of one of Russia as a whole. */
  readonly of: string;
  readonly text: string;
}

/** Notes every figure from now on, at each change of the page. */
async function noteFigures(page: Page): Promise<() => Promise<Seen[]>> {
  const notes = await page.evaluateHandle(() => {
    const figures =
      '[data-role="figure"], [data-role="figure-in-disc"], [data-role="ring-figure"], [data-figure], p[data-line]';
    const seen = new Map<string, Seen>();
    const note = () => {
      const day = Number(document.querySelector<HTMLInputElement>("input[type=range]")?.value);
      for (const figure of document.querySelectorAll<HTMLElement | SVGElement>(figures)) {
        const of = figure.dataset.line ?? figure.closest<HTMLElement>("[data-area]")?.dataset.area ?? "";
        const text = figure.textContent ?? "";
        seen.set(`${day} ${of} ${text}`, { day, of, text });
      }
    };
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    note();
    return seen;
  });
  return () => notes.evaluate((seen) => [...seen.values()]);
}

const dataset = realDataset();

function readingOf({ areas }: Snapshot, of: string): Reading | undefined {
  if (of === "kursk" || of === "far-east") return areas[of].strength;
  if (of === "strength") return areas.russia.strength;
  return of === "sent-total" ? areas.russia.sentTotal : undefined;
}

/** The figures that hold a number which no report that was live on the day had given. */
function invented(seen: readonly Seen[]): string[] {
  return seen
    .filter(({ day, of, text }) => {
      const reading = readingOf(snapshotOn(dataset, day as Day, "stated"), of);
      const said = new Set(reading?.live.flatMap(({ low, high }) => [low, high]));
      return numbersIn(text).some((number) => !said.has(number));
    })
    .map(({ day, of, text }) => `${formatIso(day as Day)} ${of}: ${text}`);
}

function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(",", "")));
}

test("the check would notice a figure between two reports", () => {
  const day = 20_031; // 4 November 2024
  expect(invented([{ day, of: "kursk", text: "8,750" }])).toEqual(["2024-11-04 kursk: 8,750"]);
});

for (const reducedMotion of ["no-preference", "reduce"] as const) {
  test.describe(`with motion "${reducedMotion}"`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test("playing shows no figure that no live report holds", async ({ page }) => {
      await page.clock.install();
      await open(page, "?date=2024-10-01");
      await page.getByRole("button", { name: "four times speed" }).click();
      const figures = await noteFigures(page);
      await page.getByRole("button", { name: "Play" }).click();
      await expect(async () => {
        await page.clock.runFor(2_000);
        await expect(page.getByRole("button", { name: "Play" })).toBeVisible({ timeout: 1 });
      }).toPass({ timeout: 80_000, intervals: [0] });
      const seen = await figures();
      const withNumbers = seen.filter(({ text }) => numbersIn(text).length > 0);
      expect(new Set(withNumbers.map(({ of }) => of))).toEqual(
        new Set(["kursk", "far-east", "strength", "sent-total"]),
      );
      expect(Math.max(...seen.map(({ day }) => day))).toBe(20_088); // 31 December 2024
      expect(invented(seen)).toEqual([]);
    });
  });
}

test("playing stops when the page is hidden", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("playing ends at the last day and begins again at the first", async ({ page }) => {
  await open(page, "?date=2024-12-31");
  await page.keyboard.press("Space");
  await expect.poll(async () => Number(await page.getByRole("slider").inputValue())).toBeLessThan(20_088);
});
