import { expect, type Locator, type Page } from "@playwright/test";
import { map, open, slider } from "./explorePage.ts";
import { test } from "./fixtures.ts";

/** What has the focus, and how many of nine points in it can be seen. Runs in the page. */
function focusSeen(): { readonly name: string; readonly seen: number; readonly end: boolean } {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { name: "nothing", seen: 0, end: true };
  const boxes = [focused.getBoundingClientRect(), ...focused.getClientRects()];
  const seen = boxes
    .flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.2, 0.5, 0.8].map((y) => [left + width * x, top + height * y] as const),
      ),
    )
    .filter(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      const isInFront = top?.contains(focused) && top.closest("main, header, section") !== null;
      return top === focused || focused.contains(top) || isInFront;
    }).length;
  const name = `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent}`.slice(0, 60);
  return { name, seen, end: focused.closest("#reports tbody tr:nth-child(n + 4)") !== null };
}

async function expectFocusKept(page: Page): Promise<void> {
  await expect(async () => {
    const { name, seen } = await page.evaluate(focusSeen);
    expect(name).not.toBe("nothing");
    expect(seen, name).toBeGreaterThan(0);
  }).toPass({ timeout: 5_000 });
}

async function press(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 375, height: 667 },
  { width: 700, height: 450 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("whatever Tab reaches can be seen, and shows that it has the focus", async ({ page }) => {
      await open(page);
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 500; stops += 1) {
        await page.keyboard.press("Tab");
        const { name, seen, end } = await page.evaluate(focusSeen);
        if (end) break;
        if (seen === 0) hidden.push(`hidden: ${name}`);
        const shows = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused) return false;
          const ring = focused.parentElement?.querySelector('[class*="focus"]');
          return (
            getComputedStyle(focused).outlineStyle !== "none" ||
            (ring && getComputedStyle(ring).opacity === "1")
          );
        });
        if (!shows) hidden.push(`no mark of the focus: ${name}`);
      }
      expect(stops).toBeGreaterThan(100);
      expect(hidden).toEqual([]);
    });
  });
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 375, height: 667 },
]) {
  test(`focus in the timeline does not scroll the page, at ${viewport.width} pixels`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page);
    for (const control of await page.locator("main + div").locator("button:visible, input").all()) {
      await control.evaluate((element) => element.focus());
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
  });
}

test("the focus is where it was when a place's history is closed", async ({ page }) => {
  await open(page);
  const dot = page.getByRole("link", { name: "Blagoveshchensk: all that was said" });
  await press(page, dot);
  await expect(page.locator("#place-title")).toBeFocused();
  await press(page, page.locator("article[aria-labelledby=place-title] > button").first());
  await expect(dot).toBeFocused();
});

test("a history that an address opened gives the focus to the slider", async ({ page }) => {
  await open(page, "?place=kursk");
  await press(page, page.locator("article[aria-labelledby=place-title] > button").first());
  await expect(slider(page)).toBeFocused();
});

for (const area of ["kursk", "far-east"] as const) {
  test(`the symbol of ${area} leads to its report, and a relation to the next`, async ({ page }) => {
    await open(page, "?date=2024-11-04");
    await press(page, page.locator(`[data-pane-scene="${area}"] a`).first());
    await expect(page.locator("[aria-current]")).toBeFocused();
    await press(page, page.locator("[aria-current] ul a").first());
    await expect(page.locator("[aria-current]")).toBeFocused();
    await expectFocusKept(page);
  });
}

test("the filter is opened, used and cleared by keyboard alone", async ({ page }) => {
  await open(page);
  const filter = page.getByRole("button", { name: "Filter", exact: true });
  await press(page, filter);
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("Vladivostok");
  await press(page, page.getByRole("button", { name: /^Remove the filter/ }));
  await expect(filter).toBeFocused();
  await expectFocusKept(page);
});

test("the button that shows all cards hands on to the first it brought", async ({ page }) => {
  await open(page, "?date=2025-03-01&span=all");
  const cards = page.locator("section[aria-labelledby=what-was-said] article");
  await expect(cards).toHaveCount(30);
  await press(page, page.getByRole("button", { name: /^Show all/ }));
  await expect(cards.nth(30)).toBeFocused();
});

test("the button that goes to the day of a later report hands on to its card", async ({ page }) => {
  await open(page, "?date=2024-10-24&report=2025-02-04-hur-8000-in-kursk");
  await press(page, page.getByRole("button", { name: /4 February 2025/ }));
  await expect(page.locator("article[aria-current]")).toBeFocused();
});

for (const [name, opener] of [
  ["the layers", "Layers"],
  ["the table", "Table"],
  ["the keys", "Keys"],
] as const) {
  test(`Escape closes ${name}, and the focus is where it was`, async ({ page }) => {
    await open(page);
    const button = page.locator("header nav").first().getByText(opener, { exact: true });
    await press(page, button);
    const panel = page.locator("dialog[open], :popover-open");
    await expect(panel).toBeVisible();
    await expectFocusKept(page);
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

test("Escape closes the day's reports and the note on the clocks", async ({ page }) => {
  await open(page);
  const list = page.getByRole("button", { name: /reports said on this day/ });
  await press(page, list);
  await expectFocusKept(page);
  await page.keyboard.press("Escape");
  await expect(list).toBeFocused();
  const help = page.getByRole("button", { name: "What is the difference?" });
  await press(page, help);
  const note = page.getByRole("dialog", { name: "The two clocks" });
  await press(page, note.getByRole("button", { name: "Close" }));
  await expect(note).toHaveCount(0);
  await expect(help).toBeFocused();
});

test("a notice that is put away leaves the focus on the page", async ({ page }) => {
  await open(page, "?date=2024-02-30");
  await press(page, page.getByRole("status").getByRole("button", { name: "Close" }));
  await expectFocusKept(page);
});

test("without WebGL the focus stays on the map", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await press(page, map(page, "kursk").getByRole("button", { name: "Zoom in" }));
  await expect(map(page, "kursk")).toBeFocused();
});

test.describe("on a narrow page", () => {
  test.use({ viewport: { width: 375, height: 667 } });

  test("Escape gives the focus back to the menu, also from what the menu opened", async ({ page }) => {
    await open(page);
    const menu = page.getByRole("button", { name: "Menu" });
    await press(page, menu);
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
    for (const name of ["Keys of the keyboard", "Table of the day"]) {
      await press(page, menu);
      await press(page, page.getByRole("navigation", { name: "Menu" }).getByText(name));
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(menu).toBeFocused();
    }
  });

  test("the options give the focus back, also after the note on the clocks", async ({ page }) => {
    await open(page);
    const options = page.getByRole("button", { name: /^Options/ });
    await press(page, options);
    await expect(page.getByRole("button", { name: "All 20 months" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(options).toBeFocused();
    await press(page, options);
    await press(page, page.getByRole("button", { name: "What is the difference?" }));
    await expect(page.getByRole("dialog", { name: "The two clocks" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "The two clocks" })).toHaveCount(0);
    await expectFocusKept(page);
  });

  test("the parts of the column, and the way back to the map, keep the focus", async ({ page }) => {
    await open(page);
    await press(page, page.getByRole("button", { name: "Who says so" }));
    await expectFocusKept(page);
    await press(page, page.getByRole("button", { name: "Back to the map" }));
    await expect(slider(page)).toBeFocused();
  });
});
