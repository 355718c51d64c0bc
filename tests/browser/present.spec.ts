import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openPresent, step, title } from "./presentPage.ts";

const STEPS = 12;

test.describe("with the keys of slide programs and remotes", () => {
  test("the steps go on and back, to the first and the last", async ({ page }) => {
    await openPresent(page);
    for (const key of ["ArrowRight", "PageDown", "Space", "Enter", "ArrowDown"])
      await page.keyboard.press(key);
    await expect(step(page)).toHaveText(`6 of ${STEPS}`);
    for (const key of ["ArrowLeft", "PageUp", "ArrowUp", "Backspace"]) await page.keyboard.press(key);
    await expect(step(page)).toHaveText(`2 of ${STEPS}`);
    await page.keyboard.press("End");
    await expect(title(page)).toHaveText("The last reported figures");
    await page.keyboard.press("ArrowRight");
    await expect(step(page)).toHaveText(`${STEPS} of ${STEPS}`);
    await page.keyboard.press("Home");
    await expect(step(page)).toHaveText(`1 of ${STEPS}`);
  });

  test("each step shows its own day and area on the map", async ({ page }) => {
    await openPresent(page, "?step=7");
    const map = page.locator('figure[data-area="kursk"]');
    await expect(map).toHaveAttribute("aria-label", /10,000–11,000/);
    await page.keyboard.press("Home");
    await expect(page.locator("[data-stage]")).toHaveAttribute("data-stage", "overview");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(page.locator('figure[data-area="far-east"]')).toHaveAttribute("aria-label", /1,500–11,000/);
  });

  test("Q shows the question in place of the text, and again the text", async ({ page }) => {
    await openPresent(page, "?step=3");
    await page.keyboard.press("q");
    const stage = page.getByRole("main");
    await expect(stage.getByText("What does a satellite picture with some 400 people")).toBeVisible();
    await expect(stage.getByText("South Korea’s NIS gave dates")).toHaveCount(0);
    await page.keyboard.press("q");
    await expect(stage.getByText("South Korea’s NIS gave dates")).toBeVisible();
  });

  for (const key of ["b", "."]) {
    test(`${key} darkens the screen, and any key brings it back where it was`, async ({ page }) => {
      await openPresent(page, "?step=4");
      await page.keyboard.press(key);
      await expect(page.getByRole("button", { name: /^The screen is dark/ })).toBeVisible();
      await page.keyboard.press("ArrowRight");
      await expect(page.getByRole("button", { name: /^The screen is dark/ })).toHaveCount(0);
      await expect(step(page)).toHaveText(`4 of ${STEPS}`);
    });
  }

  test("F fills the screen and leaves it again", async ({ page }) => {
    await openPresent(page);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press("f");
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press("f");
    await expect.poll(isFull).toBe(false);
  });

  test("? lists the keys, and Escape closes them", async ({ page }) => {
    await openPresent(page);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keys" });
    await expect(help.getByText("step before")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(help).toHaveCount(0);
  });

  test("L shows the address as a code for the phones of a class", async ({ page }) => {
    await openPresent(page, "?step=5&theme=dark");
    await page.keyboard.press("l");
    const dialog = page.getByRole("dialog", { name: "Address for the class" });
    await expect(dialog.getByRole("img", { name: "QR code of the address" })).toBeVisible();
    await expect(dialog.getByText(/\/present\.html$/)).toBeVisible();
  });
});

test("reloading goes on at the same step, face and theme", async ({ page }) => {
  await openPresent(page, "?theme=dark");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("q");
  await expect(page).toHaveURL(/\?step=2&show=question&theme=dark$/);
  await page.reload();
  await expect(step(page)).toHaveText(`2 of ${STEPS}`);
  await expect(page.getByText("To discuss")).toBeVisible();
});

test("an address with mode=present of the map for readers leads here, to the same step", async ({ page }) => {
  await page.goto("./?mode=present&step=6");
  await expect(step(page)).toHaveText(`6 of ${STEPS}`);
  await expect(page).toHaveURL(/present\.html\?/);
});

test("what an address asks for in vain is told, and the rest is shown", async ({ page }) => {
  await openPresent(page, "?step=40&show=question");
  await expect(page.getByText("step=“40” (possible: 1–12)")).toBeVisible();
  await expect(page.getByText("To discuss")).toBeVisible();
});

test.describe("the date moved freely", () => {
  test("is one key away, and so is the step", async ({ page }) => {
    await openPresent(page, "?step=7");
    await page.keyboard.press("x");
    await page.getByRole("slider").focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("heading", { name: "8 November 2024" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(title(page)).toHaveText("Eight, ten, eleven thousand");
    await page.keyboard.press("x");
    await expect(page.getByRole("slider")).toHaveValue(String(await dayNumber(page, "2024-11-05")));
  });

  test("opens the card of a symbol, with its sources", async ({ page }) => {
    await openPresent(page, "?step=7");
    await page.locator('figure[data-area="kursk"] a').first().click();
    const card = page.getByRole("dialog", { name: "What was said" });
    await expect(card.getByText("Pentagon").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
    await expect(step(page)).toHaveText(`7 of ${STEPS}`);
  });

  test("stays where it was after a reload", async ({ page }) => {
    await openPresent(page, "?step=7&date=2024-11-08");
    await expect(page.getByRole("heading", { name: "8 November 2024" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(step(page)).toHaveText(`7 of ${STEPS}`);
  });
});

function dayNumber(page: Page, date: string): Promise<number> {
  return page.evaluate((iso) => Date.parse(iso) / 86_400_000, date);
}

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true });

  test("a swipe goes on, one the other way goes back, and a scroll does neither", async ({ page }) => {
    await openPresent(page);
    await swipe(page, 300, 80, 0);
    await expect(step(page)).toHaveText(`2 of ${STEPS}`);
    await swipe(page, 80, 300, 0);
    await expect(step(page)).toHaveText(`1 of ${STEPS}`);
    await swipe(page, 200, 120, 200);
    await expect(step(page)).toHaveText(`1 of ${STEPS}`);
  });

  test("the buttons stand below the map and never on it", async ({ page }) => {
    await openPresent(page, "?step=3");
    const next = await page.getByRole("button", { name: "→" }).boundingBox();
    const map = await page.locator("figure[data-area]").boundingBox();
    expect(next?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
    expect(next?.height).toBeGreaterThanOrEqual(44);
  });
});

/** A finger that goes from one point across, and down. */
async function swipe(page: Page, from: number, to: number, down: number): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  await touch("touchStart", from, 120);
  await touch("touchMove", (from + to) / 2, 120 + down / 2);
  await touch("touchMove", to, 120 + down);
  await touch("touchEnd", to, 120 + down);
}

test("the buttons go when the mouse rests, come with its movement, and stay for the keyboard", async ({
  page,
}) => {
  await page.clock.install();
  await openPresent(page);
  const next = page.getByRole("button", { name: "Next →" });
  const opacity = () => next.evaluate((button) => getComputedStyle(button.parentElement ?? button).opacity);
  await page.clock.runFor(3_500);
  await expect.poll(opacity).toBe("0");
  await page.mouse.move(200, 200);
  await expect.poll(opacity).toBe("1");
  await page.clock.runFor(3_500);
  await expect.poll(opacity).toBe("0");
  await next.focus();
  await expect.poll(opacity).toBe("1");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole lesson stands there as a document", async ({ page }) => {
    await page.goto("./present.html");
    await expect(page.getByRole("heading", { name: "Losses that cannot be added" })).toBeVisible();
    await expect(
      page.getByText("How would you correct a wrong number that many media have copied"),
    ).toBeVisible();
  });
});

test("where the data do not come, the page says so and stays a document", async ({ page, wrongs }) => {
  await page.route(/data-[0-9a-f]+\.json$/, (route) => route.fulfill({ status: 503 }));
  await page.goto("./present.html");
  await expect(page.getByRole("alert")).toContainText("The whole lesson stands below as a document.");
  await expect(page.getByRole("heading", { name: "Losses that cannot be added" })).toBeAttached();
  wrongs.length = 0;
});
