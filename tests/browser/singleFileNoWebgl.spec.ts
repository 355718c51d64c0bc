import { expect } from "@playwright/test";
import { map } from "./explorePage.ts";
import { test as onStick, openFile } from "./singleFile.ts";

const test = onStick.extend<object, { launchOptions: { args?: string[] } }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--disable-3d-apis"] });
    },
    { scope: "worker" },
  ],
});

test("the file without WebGL says so at a gesture, and its map stays", async ({ page, file }) => {
  await openFile(page, file);
  const pane = map(page, "kursk");
  await pane.focus();
  await page.keyboard.press("+");
  await expect(pane).toHaveAttribute("data-map", "failed");
  await expect(pane.getByRole("status")).toContainText("This browser cannot draw the free map");
  await expect(pane.locator("svg").first()).toBeVisible();
});
