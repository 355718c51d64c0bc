import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";

/** Sizes from the narrowest phone to a desktop. */
const WIDTHS = [320, 375, 768, 1280];

test("the teaching notes load nothing but themselves and their icon", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("./teaching.html");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => !/^\/(teaching\.html|icon\.svg)$/.test(path))).toEqual([]);
  await expect(page.locator("script")).toHaveCount(0);
});

for (const width of WIDTHS) {
  test(`the teaching notes need not be scrolled sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 568 });
    await page.goto("./teaching.html");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const beyond = await page
      .locator("main *")
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
          .map((element) => element.textContent?.slice(0, 40)),
      );
    expect(beyond).toEqual([]);
  });
}

test("every link of the teaching notes to a page of ours finds the page, and the part it names", async ({
  page,
}) => {
  await page.goto("./teaching.html");
  const links = await page
    .locator("a:not([href^=http])")
    .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
  expect(links.length).toBeGreaterThan(30);
  for (const link of links) {
    const answer = await page.request.get(link);
    expect.soft(answer.status(), link).toBe(200);
    const anchor = new URL(link).hash.slice(1);
    if (anchor) expect.soft(await answer.text(), link).toContain(`id="${anchor}"`);
  }
});

test("a step that the teaching notes name opens in the presentation", async ({ page }) => {
  await page.goto("./teaching.html");
  await page.getByRole("link", { name: "“Ships, pictures and two totals”" }).first().click();
  await expect(page).toHaveURL(/present\.html\?step=3/);
});

test("on paper the teaching notes are dark on white in the dark theme too, without links back", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("./teaching.html");
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: "rgb(27, 26, 24)", backgroundColor: "rgb(251, 250, 247)" });
  await expect(page.locator("nav").filter({ visible: true })).toHaveCount(0);
});
