import { expect } from "@playwright/test";
import { type Day, dayOf, formatIso } from "#domain/day.ts";
import { timelineOf } from "#domain/timeline.ts";
import { realDataset } from "../support/realDataset.ts";
import { open, SIZES } from "./explorePage.ts";
import { test } from "./fixtures.ts";

const { reportDays } = timelineOf(realDataset());
const AUTUMN = reportDays.filter((day) => day <= dayOf("2024-12-31"));
const CHOSEN = Array.from(
  { length: 15 },
  (_, index) => reportDays[Math.round((index * (reportDays.length - 1)) / 14)],
).filter((day) => day !== undefined);

/** Every day with a report of the dense autumn at the widest and the usual phone's size, fifteen days elsewhere. */
const daysAt = (width: number) => (width === 1280 || width === 375 ? AUTUMN : CHOSEN);

/**
 * Goes through days and gives back what is wrong with the labels of the maps in sight. Runs in the page.
 * A label's box is that of its letters' ink, not of the line they stand in.
 */
async function wrongLabels(days: readonly number[]): Promise<{ wrongs: string[]; labels: number }> {
  const input = document.querySelector<HTMLInputElement>("input[type=range]");
  const pen = document.createElement("canvas").getContext("2d");
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  if (!input || !pen || !setValue) throw new Error("The page has no slider");
  let labels = 0;

  const boxOf = (text: SVGTextElement) => {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text);
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = pen.measureText(text.textContent);
    const { x, width } = text.getBBox();
    const baseline = Number(text.getAttribute("y"));
    return {
      text: text.textContent,
      left: x,
      right: x + width,
      top: baseline - ink.actualBoundingBoxAscent,
      bottom: baseline + ink.actualBoundingBoxDescent,
    };
  };
  type Box = ReturnType<typeof boxOf>;
  const lieOn = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const wrongIn = (pane: SVGSVGElement): string[] => {
    const { width, height } = pane.viewBox.baseVal;
    const boxes = [...pane.querySelectorAll<SVGTextElement>("text[data-role]")].map(boxOf);
    labels += boxes.length;
    return boxes.flatMap((box, index) => [
      ...(box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1
        ? [`"${box.text}" leaves the pane`]
        : []),
      ...boxes
        .slice(index + 1)
        .filter((other) => lieOn(box, other))
        .map((other) => `"${box.text}" on "${other.text}"`),
    ]);
  };

  const wrongs: string[] = [];
  for (const day of days) {
    setValue.call(input, String(day));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
    if (Number(input.value) !== day) throw new Error(`The page does not show day ${day}`);
    for (const pane of document.querySelectorAll<SVGSVGElement>("svg[data-pane-scene]")) {
      if (pane.checkVisibility())
        wrongs.push(...wrongIn(pane).map((wrong) => `${day} ${pane.dataset.paneScene}: ${wrong}`));
    }
  }
  return { wrongs, labels };
}

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("no label lies on another or leaves its map", async ({ page }) => {
      const days = daysAt(viewport.width);
      await open(page, "?span=all");
      const wrongs: string[] = [];
      // Where one map has room, each has its turn.
      for (const key of viewport.width < 560 ? ["1", "2"] : ["1"]) {
        await page.locator("body").press(key);
        const found = await page.evaluate(wrongLabels, days);
        expect(found.labels).toBeGreaterThan(days.length * 5);
        wrongs.push(...found.wrongs);
      }
      const dated = wrongs.map((wrong) => wrong.replace(/^\d+/, (day) => formatIso(Number(day) as Day)));
      expect(dated).toEqual([]);
    });
  });
}
