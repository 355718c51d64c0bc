import { expect, type Locator, type Page, type Route } from "@playwright/test";
import { alive, expectDate, map, open, shownDate, slider } from "./explorePage.ts";
import { test } from "./fixtures.ts";

const DATA = /\/assets\/data-[0-9a-f]+\.json$/;

const CUT_OFF = "cut off or not JSON";

/** What may come in place of the data, and what the reader is told of it. */
const NO_DATA: Readonly<Record<string, { said: string; answer: (route: Route) => Promise<void> }>> = {
  "are not there": {
    said: "not there (status 404)",
    answer: (route) => route.fulfill({ status: 404, body: "" }),
  },
  "are kept back by a broken server": {
    said: "not given out by the server (status 500)",
    answer: (route) => route.fulfill({ status: 500, body: "" }),
  },
  "break off in the middle": {
    said: CUT_OFF,
    answer: async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ contentType: "application/json", body: whole.slice(0, whole.length / 2) });
    },
  },
  "are a page of the server": {
    said: CUT_OFF,
    answer: (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }),
  },
  "are JSON of another kind": {
    said: "an object with version and files",
    answer: (route) => route.fulfill({ contentType: "application/json", body: "[]" }),
  },
  "are out of reach": {
    said: "out of reach (the connection failed)",
    answer: (route) => route.abort(),
  },
};

for (const [what, { said, answer }] of Object.entries(NO_DATA)) {
  test(`where the data ${what}, the page says so and stays as it was built`, async ({ page, wrongs }) => {
    await page.route(DATA, answer);
    await page.goto("./?date=2025-03-01");
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("What is shown is 24 October 2024.");
    await expect(notice).toContainText(said);
    await expect(notice).toBeInViewport();
    await expectDate(page, "2024-10-24");
    await expect(slider(page)).toBeDisabled();
    for (const area of ["kursk", "far-east"] as const) await expectPoster(map(page, area));
    await expect(page.locator("#reports")).toBeAttached();
    // The browser itself tells of a status that is no success.
    expect(wrongs.splice(0).filter((wrong) => !/Failed to load resource/.test(wrong))).toEqual([]);
  });
}

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 375, height: 667 },
]) {
  test(`without data nothing looks as if it answered, and nothing is empty, on ${width} pixels`, async ({
    page,
    wrongs,
  }) => {
    const isWide = width > 560;
    await page.setViewportSize({ width, height });
    await page.route(DATA, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("./");
    await expect(page.getByRole("alert")).toBeVisible();
    const play = page.getByRole("button", { name: "Play" });
    await expect(play).toBeDisabled();
    await expect(play).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
    await expect(play).toHaveCSS("cursor", "default");
    await expect(page.locator("#date + svg")).toBeVisible({ visible: isWide });
    await expect(page.locator("#date")).toBeVisible({ visible: isWide });
    await expect(page.locator("#date + svg circle").last()).toBeHidden();
    for (const name of ["Kursk Oblast", "Russian Far East"]) {
      const heading = page.getByRole("heading", { name });
      await expect(heading).toBeVisible();
      expect((await heading.boundingBox())?.height).toBeGreaterThan(10);
    }
    for (const area of ["kursk", "far-east"] as const) await expectPoster(map(page, area));
    // What stands behind a tab on a phone, and the tabs do not answer.
    await expect(page.locator("#pane-russia")).toBeVisible({ visible: !isWide });
    await expect(page.locator("main fieldset")).toBeHidden();
    wrongs.splice(0, wrongs.length, ...wrongs.filter((wrong) => !/Failed to load resource/.test(wrong)));
  });
}

test("while the data are slow the page is whole, and then goes to the day of its address", async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DATA, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("./?date=2025-03-01");
  for (const area of ["kursk", "far-east"] as const) await expectPoster(map(page, area));
  await expect(page.getByRole("alert")).toHaveCount(0);
  // Who cannot wait moves the slider of the page as built, which nobody listens to yet.
  await slider(page).press("End");
  release();
  await alive(page);
  await expectDate(page, "2025-03-01");
  await expectSliderWorks(page);
});

test("where the map library does not come, the pane says so, and the next gesture tries again", async ({
  page,
  wrongs,
}) => {
  const library = /\/assets\/maplibre-(?!gl-worker)[^/]+\.js$/;
  await page.route(library, (route) => route.fulfill({ status: 404, body: "" }));
  await open(page);
  const pane = map(page, "kursk");
  await zoomIn(pane);
  await expectFailed(pane, "could not be loaded");
  await expectSliderWorks(page);
  await page.unroute(library);
  await zoomIn(pane);
  await expect(pane).toHaveAttribute("data-map", "live", { timeout: 60_000 });
  expect(wrongs.splice(0).filter((wrong) => !/Failed to load resource/.test(wrong))).toEqual([]);
});

test("where the map's worker is blocked, the pane says so and stays the poster", async ({ page, wrongs }) => {
  await page.route(/maplibre-gl-worker/, (route) => route.abort());
  await open(page);
  const pane = map(page, "kursk");
  await zoomIn(pane);
  await expectFailed(pane, "The map shown here stays complete");
  await expectSliderWorks(page);
  wrongs.length = 0;
});

test("a drawing surface that is lost while the date is dragged does not stop the hand", async ({ page }) => {
  await open(page);
  const pane = map(page, "kursk");
  await zoomIn(pane);
  await expect(pane).toHaveAttribute("data-map", "live", { timeout: 60_000 });
  const box = await slider(page).boundingBox();
  if (!box) throw new Error("The slider is not to be seen");
  const across = (share: number) => page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
  await across(0.5);
  await page.mouse.down();
  await across(0.6);
  const before = await shownDate(page);
  await pane.locator("canvas").evaluate((canvas) => {
    if (canvas instanceof HTMLCanvasElement) {
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    }
  });
  await expectFailed(pane, "The map shown here stays complete");
  await across(0.8);
  await expect.poll(async () => (await shownDate(page)) > before).toBe(true);
  await page.mouse.up();
  await expectSliderWorks(page);
});

async function zoomIn(pane: Locator): Promise<void> {
  await pane.focus();
  await pane.press("+");
}

async function expectPoster(pane: Locator): Promise<void> {
  await expect(pane.locator("svg").first()).toBeVisible();
  await expect(pane.locator("[data-role]").first()).toBeVisible();
}

async function expectFailed(pane: Locator, said: string): Promise<void> {
  await expect(pane).toHaveAttribute("data-map", "failed", { timeout: 60_000 });
  await expect(pane.getByRole("status")).toContainText(said);
  await expect(pane.locator("svg").first()).toBeVisible();
  await expect(pane.locator("canvas")).toHaveCount(0);
}

/** The date moves by the slider, and the words of the page with it. */
async function expectSliderWorks(page: Page): Promise<void> {
  await slider(page).press("Home");
  const first = await shownDate(page);
  await slider(page).press("ArrowRight");
  await expect.poll(async () => (await shownDate(page)) > first).toBe(true);
  await slider(page).fill("20031");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /4 November 2024/);
}
