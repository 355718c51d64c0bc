import { expect } from "@playwright/test";
import { map, open } from "./explorePage.ts";
import { test as strict } from "./fixtures.ts";

const test = strict.extend<object, { launchOptions: { args?: string[] } }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--disable-3d-apis"] });
    },
    { scope: "worker" },
  ],
});

test("without WebGL a gesture brings a kind sentence, and the map stays the poster", async ({ page }) => {
  await open(page);
  const pane = map(page, "kursk");
  await pane.focus();
  await page.keyboard.press("+");
  await expect(pane).toHaveAttribute("data-map", "failed");
  await expect(pane.getByRole("status")).toContainText("This browser cannot draw the free map");
  await expect(pane.getByRole("status")).toContainText("The map shown here stays complete");
  await expect(pane.locator("svg").first()).toBeVisible();
  await expect(pane.getByRole("button", { name: "Zoom in" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.locator("body").press("1");
  await expect(map(page, "kursk").locator("[data-role]").first()).toBeVisible();
});
