import { expect, type Page } from "@playwright/test";
import { map, open } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** The colour in which something is drawn or written. */
function colour(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`in forced colours (${colorScheme}) marks, labels and what is pressed stand out`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await open(page, "?date=2024-11-04");
    const canvas = await colour(page, "body", "background-color");
    const text = await colour(page, "body", "color");
    expect(text).not.toBe(canvas);
    const kursk = '[data-pane-scene="kursk"]';
    expect(await colour(page, `${kursk} [data-mark="disc"]`, "fill")).toBe(text);
    expect(await colour(page, `${kursk} [data-mark^="ring"]`, "stroke")).not.toBe(canvas);
    expect(await colour(page, `${kursk} text`, "fill")).toBe(text);
    expect(await colour(page, '[data-pane-scene="far-east"] [data-mark="dot"]', "stroke")).toBe(text);
    expect(await colour(page, '[class*="dayLine"]', "stroke")).toBe(text);
    const pressed = await colour(page, 'button[aria-pressed="true"]', "background-color");
    expect([canvas, await colour(page, 'button[aria-pressed="false"]', "background-color")]).not.toContain(
      pressed,
    );
    // The ground of the map is the canvas, so that labels are read on what they are made for.
    const sea = await map(page, "kursk").evaluate((pane) => getComputedStyle(pane).backgroundColor);
    expect(sea).toBe(canvas);
  });
}

test("who asks for more contrast gets ink for grey, and lines that can be seen", async ({ page }) => {
  await open(page);
  const note = "main p:not(#headline)";
  const before = await colour(page, note, "color");
  await page.emulateMedia({ contrast: "more" });
  expect(await colour(page, note, "color")).not.toBe(before);
  expect(await colour(page, note, "color")).toBe(await colour(page, "body", "color"));
});

test("with reduced motion nothing glides", async ({ page }) => {
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        const glides = /[1-9]/.test(transitionDuration) || animationName !== "none";
        return glides ? [`${element.tagName} ${element.getAttribute("class")}`] : [];
      }),
    );
  await open(page, "?date=2024-11-04");
  expect(await moving()).toEqual([]);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect((await moving()).length).toBeGreaterThan(0);
});

test("bars for scrolling have the colours of the theme", async ({ page }) => {
  await page.goto("./?theme=dark");
  const ground = () => colour(page, "body", "background-color");
  await expect.poll(ground).toBe("rgb(20, 23, 26)");
  expect(await colour(page, "#app", "scrollbar-color")).toContain(await ground());
});
