import { expect } from "@playwright/test";
import { alive } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** The page as it is read out on the default day, without the rows of the table of all reports. */
test("the default day is read out as it was agreed", async ({ page }) => {
  await page.goto("./");
  await alive(page);
  await expect(page.locator("#app article").nth(8)).toBeAttached();
  await page.evaluate(() => {
    document.querySelector("#reports table")?.remove();
    // The cards are alike: the first two stand for all.
    for (const card of [...document.querySelectorAll("section[aria-labelledby=what-was-said] article")].slice(
      2,
    )) {
      card.setAttribute("hidden", "");
    }
  });
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "defaultDay.aria.yml" });
});

test("there is one title, and no heading skips a level", async ({ page }) => {
  await page.goto("./?place=kursk");
  await alive(page);
  await expect(page.locator("#place-title")).toBeVisible();
  const levels = await page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((all) =>
      all.filter((each) => each.checkVisibility()).map(({ tagName }) => Number(tagName[1])),
    );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(skips).toEqual([]);
});
