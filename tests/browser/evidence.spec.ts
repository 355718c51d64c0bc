import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { cells, openPresent } from "./presentPage.ts";

test("A shows each report of the step with figure, qualifier, claimant and day", async ({ page }) => {
  await openPresent(page, "?step=7");
  await page.keyboard.press("a");
  await expect(cells(page)).toHaveCount(6);
  await expect(cells(page).nth(0)).toContainText("up to 8,000");
  await expect(cells(page).nth(3)).toContainText("at least 10,000");
  await expect(cells(page).nth(3)).toContainText("Pentagon");
  await expect(cells(page).nth(3)).toContainText("4 Nov");
  await expect(cells(page).nth(3)).toContainText("against 5");
});

test("a report opens in full beside those that contradict it, and closes again", async ({ page }) => {
  await openPresent(page, "?step=10&show=evidence");
  await page.keyboard.press("4");
  const evidence = page.getByRole("region", { name: "Evidence" });
  await expect(evidence.getByText("Outlets vary between")).toBeVisible();
  await expect(evidence.getByText("Contradicted by, or contradicting")).toBeVisible();
  await expect(evidence.getByText("Off the line, not out of Kursk Oblast")).toBeVisible();
  const link = evidence.getByRole("link", { name: /^KBS World/ });
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  await expect(link).toHaveAttribute("target", "_blank");
  await page.keyboard.press("Escape");
  await expect(cells(page)).toHaveCount(5);
});

test.describe("a class that guesses first", () => {
  test("sees no name until it is shown, one by one", async ({ page }) => {
    await openPresent(page, "?step=6");
    await page.keyboard.press("h");
    await expect(cells(page)).toHaveCount(6);
    for (let index = 0; index < 6; index += 1)
      await expect(cells(page).nth(index)).toContainText("Who said it?");
    await expect(cells(page).nth(1)).toContainText("about 3,000");
    await expect(cells(page).nth(1)).not.toContainText("Zelensky");
    await page.keyboard.press("2");
    await expect(cells(page).nth(1)).toContainText("Zelensky");
    await expect(cells(page).nth(2)).toContainText("Who said it?");
  });

  test("sees no figure and no stance until all are shown", async ({ page }) => {
    await openPresent(page, "?step=6&hide=figures");
    const shown = await cells(page).allInnerTexts();
    expect(shown.filter((text) => /\d,\d{3}|Denies|Confirms/.test(text))).toEqual([]);
    await expect(cells(page).nth(1)).toContainText("Zelensky");
    await page.getByRole("button", { name: "Show them all" }).click();
    await expect(cells(page).nth(1)).toContainText("about 3,000");
    await expect(cells(page).nth(5)).toContainText("Denies");
  });

  test("finds nothing given away for a screen reader or in the source of the page either", async ({
    page,
  }) => {
    await openPresent(page, "?step=6&hide=names");
    const evidence = page.getByRole("region", { name: "Evidence" });
    await expect(evidence.getByRole("button", { name: "Press to show what is hidden." })).toHaveCount(6);
    const source = await evidence.locator("ol").evaluate((list) => list.outerHTML);
    expect(source).toContain("Who said it?");
    expect(source).not.toMatch(/Zelensky|Pentagon|NATO|Presidential|nis|hur/);
  });

  test("is asked first at the next step as well", async ({ page }) => {
    await openPresent(page, "?step=6&hide=names");
    await page.keyboard.press("s");
    await page.keyboard.press("ArrowRight");
    await expect(cells(page).first()).toContainText("Who said it?");
    await page.keyboard.press("Escape");
    await expect(page.locator("#step-title")).toHaveText("Eight, ten, eleven thousand");
  });
});
