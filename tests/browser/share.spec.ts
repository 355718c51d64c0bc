import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { dialog, field, goTo, openAt, opener, openWithLinks, SECTIONS } from "./sharePage.ts";

const REPORT = "2024-11-04-zelensky-11000-in-kursk";

test("Enter on the link in the head opens it, and Escape gives the focus back", async ({ page }) => {
  await openWithLinks(page);
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test("the link on a card opens it at the reference to that report, and gets the focus back", async ({
  page,
}) => {
  await openWithLinks(page);
  const cite = page.locator(`#report-${REPORT}`).getByRole("link", { name: "Cite" });
  await cite.click();
  await expect(field(page, "Reference, APA")).toHaveValue(
    /^Troop Reports contributors\. .+Volodymyr Zelensky/,
  );
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await expect(cite).toBeFocused();
});

test("a click for a new tab is left to the browser", async ({ page, context }) => {
  await openWithLinks(page);
  const opened = context.waitForEvent("page");
  await opener(page).click({ modifiers: ["Control"] });
  expect(new URL((await opened).url()).pathname).toMatch(/method\.html$/);
  await expect(dialog(page)).toHaveCount(0);
});

test("where its code does not come, the link leads to the data", async ({ page, wrongs }) => {
  await page.route(/ShareDialog/, (route) => route.abort());
  await openWithLinks(page);
  await opener(page).click();
  await expect(page).toHaveURL(/method\.html#data$/);
  wrongs.length = 0;
});

test("what is copied is on the clipboard", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAt(page, "Link");
  await dialog(page).getByRole("button", { name: "Copy Link to what you see" }).click();
  await expect(dialog(page).getByRole("status").first()).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}?date=2024-11-04`);
  await goTo(page, "Data");
  await dialog(page)
    .getByRole("button", { name: /^Copy The table of 4 November 2024/ })
    .click();
  await expect(dialog(page).getByRole("status")).toHaveText("Copied.");
  const [plain, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? "";
    return [await read("text/plain"), await read("text/html")];
  });
  expect(plain).toBe(await field(page, /^The table of/).inputValue());
  expect(html).toContain("<table>");
  expect(html).toContain("one at up to 10,000");
});

test("where the clipboard is refused, the text is selected and can be copied by hand", async ({ page }) => {
  await openWithLinks(page);
  const session = await page.context().newCDPSession(page);
  for (const name of ["clipboard-write", "clipboard-sanitized-write"])
    await session
      .send("Browser.setPermission", {
        permission: { name, allowWithoutSanitization: true },
        setting: "denied",
      })
      .catch(() => undefined);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("Refused", "NotAllowedError"));
  });
  await opener(page).click();
  await dialog(page).getByRole("button", { name: "Copy Text with the link" }).click();
  await expect(dialog(page).getByRole("status").nth(1)).toHaveText(/^Not copied: /);
  const text = field(page, "Text with the link");
  await expect(text).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.inputValue());
});

test("references are saved under their names, as they are shown", async ({ page }) => {
  await openAt(page, "Cite");
  for (const [style, name] of [
    ["BibTeX", "troop-reports-2024-11-04.bib"],
    ["RIS", "troop-reports-2024-11-04.ris"],
    ["CSL-JSON", "troop-reports-2024-11-04.json"],
  ] as const) {
    await dialog(page).getByRole("radio", { name: style }).check();
    const download = page.waitForEvent("download");
    await dialog(page)
      .getByRole("button", { name: `Save ${name}` })
      .click();
    expect((await download).suggestedFilename()).toBe(name);
    const text = await readFile(await (await download).path(), "utf8");
    // A field has no carriage returns.
    expect(text.replaceAll("\r\n", "\n")).toBe(await field(page, `Reference, ${style}`).inputValue());
  }
});

test("the files of the data are what they are called", async ({ page }) => {
  await openAt(page, "Data");
  for (const [name, start] of [
    ["reports.csv", "id,stated,actor_id,"],
    ["reports.geojson", '{"type":"FeatureCollection"'],
    ["actors.csv", "id,name,"],
    ["sources.csv", "id,publisher,"],
    ["datapackage.json", "{"],
  ] as const) {
    const download = page.waitForEvent("download");
    await dialog(page).getByRole("link", { name }).click();
    expect((await download).suggestedFilename()).toBe(name);
    const text = await readFile(await (await download).path(), "utf8");
    expect(text.startsWith(start), name).toBe(true);
  }
});

test("Tab goes through every part, and what it reaches can be seen", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openAt(page, "Link");
  for (const section of SECTIONS) {
    await dialog(page).getByRole("button", { name: section, exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page).getByRole("region", { name: section, exact: true })).toBeVisible();
    const reached = new Set<string>();
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press("Tab");
      const { name, end, seen } = await page.evaluate(focusSeen);
      if (end) break;
      if (name !== "IFRAME") expect(seen, `${section}: ${name}`).toBe(true);
      reached.add(name);
    }
    const controls = await dialog(page)
      .getByRole("region", { name: section, exact: true })
      .locator("a, button, textarea, input:not([type=radio]), input:checked")
      .evaluateAll((all) => all.length);
    expect(reached.size, section).toBeGreaterThanOrEqual(Math.min(controls, 1));
  }
});

test("each part is read from its beginning", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openAt(page, "Embed");
  await dialog(page).evaluate((box) => box.scrollTo({ top: 500 }));
  await goTo(page, "Cite");
  expect(await dialog(page).evaluate((box) => box.scrollTop)).toBe(0);
});

/** What has the focus, and whether its middle can be seen. Runs in the page. */
function focusSeen(): { readonly name: string; readonly end: boolean; readonly seen: boolean } {
  const focused = document.activeElement;
  if (!focused?.closest("dialog") || focused.textContent === "Close")
    return { name: "", end: true, seen: true };
  const { left, top, width, height } = focused.getBoundingClientRect();
  const front = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  const name =
    focused.tagName === "IFRAME" ? "IFRAME" : `${focused.tagName} ${focused.id} ${focused.textContent}`;
  return { name, end: false, seen: front !== null && (focused.contains(front) || front.contains(focused)) };
}

for (const width of [320, 375]) {
  test(`at ${width} pixels the menu has it, and nothing has to be scrolled sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 568 });
    await openWithLinks(page);
    const menu = page.getByRole("button", { name: "Menu" });
    await menu.click();
    await page.getByRole("link", { name: "Share, cite, take away" }).click();
    for (const section of SECTIONS) {
      await goTo(page, section);
      const wide = await page.evaluate(() => {
        const box = document.querySelector("dialog[open]");
        const parts = [...(box?.querySelectorAll(":not(iframe)") ?? [])];
        return {
          page: document.documentElement.scrollWidth,
          dialog: (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
          parts: parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 0.5).length,
        };
      });
      expect(wide, section).toEqual({ page: width, dialog: 0, parts: 0 });
    }
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
  });
}
