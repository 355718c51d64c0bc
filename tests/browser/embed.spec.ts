import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { shownDate, slider } from "./explorePage.ts";
import { test } from "./fixtures.ts";

const SENTENCE = "#headline";
/** The day of the newest report. */
const LATEST = "2026-03-13";

/** The published reports of another day: those of today without the newest three. */
async function olderVersion(page: Page): Promise<void> {
  const kept = JSON.parse(await readFile("data/versions/2026-11-22.json", "utf8"));
  kept.version = "2026-03-01";
  kept.files["reports.json"] = kept.files["reports.json"].slice(0, -3);
  const script = `document.currentScript.dispatchEvent(new CustomEvent("published",{detail:${JSON.stringify(kept)}}))`;
  await page.route("**/data/versions/2026-03-01.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
}

const open = async (page: Page, query = "") => {
  await page.goto(`./embed.html${query}`);
  await expect(slider(page)).toBeEnabled();
};

test("the embed is whole before its script has run", async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 700, height: 640 },
  });
  const page = await context.newPage();
  await page.goto("./embed.html");
  await expect(page.locator(SENTENCE)).toContainText("By 24 October 2024");
  expect(await page.locator("figure svg path, figure svg use").count()).toBeGreaterThan(2);
  await expect(page.getByRole("link", { name: "Open full map" })).toHaveAttribute("href", "./");
  await page.screenshot({ path: "test-results/embed-noscript.png" });
  await context.close();
});

test("it asks for its own script and style and for nothing else, and breaks no policy", async ({ page }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await open(page, "?date=2024-11-04");
  await slider(page).press("ArrowRight");
  await expect(page.locator(SENTENCE)).toContainText("By 5 November 2024");
  // Opened as a page of its own it has an icon; frames ask for none.
  const own = asked.filter((path) => path !== "/icon.svg");
  expect(own.map((path) => path.replace(/-[\w-]+\./, "-*.")).sort()).toEqual([
    "/assets/embed-*.css",
    "/assets/embed-*.js",
    "/embed.html",
  ]);
  expect(errors).toEqual([]);
});

test("its height comes from the width alone, and from the address", async ({ page }) => {
  const height = async (size: { width: number; height: number }, query: string) => {
    await page.setViewportSize(size);
    await open(page, query);
    return page.locator("#app").evaluate((app) => app.getBoundingClientRect().height);
  };
  for (const width of [320, 375, 600, 700, 1000, 1200]) {
    const natural = await height({ width, height: 300 }, "?date=2024-11-24");
    expect(await height({ width, height: 1100 }, "?date=2024-11-24")).toBe(natural);
    // Nothing moves in the article while the date does.
    expect(await height({ width, height: 640 }, "?date=2025-05-01")).toBe(natural);
    expect(natural).toBeLessThanOrEqual(690);
    for (const asked of [690, 800]) {
      const given = await height({ width, height: 640 }, `?date=2024-11-04&height=${asked}`);
      expect(Math.abs(given - asked), `${width} px wide, ${asked} px asked`).toBeLessThanOrEqual(2);
    }
  }
});

test("no style of it asks for the height of the frame", async ({ page }) => {
  await open(page);
  const queries = await page.evaluate(() => {
    const found: string[] = [];
    const look = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) found.push(rule.conditionText);
        if ("cssRules" in rule) look(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.styleSheets) look(sheet.cssRules);
    return found;
  });
  expect(queries.length).toBeGreaterThan(5);
  expect(queries.filter((query) => query.includes("height"))).toEqual([]);
});

test("the address chooses day, clock, pane, theme, title and controls", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 640 });
  await open(page, "?date=2024-11-04&clock=period&pane=far-east&theme=dark&title=on");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#pane-far-east")).toBeVisible();
  await expect(page.locator("#pane-kursk")).toBeHidden();
  expect(await shownDate(page)).toBe("2024-11-04");
  await page.goto("./embed.html?controls=off&date=2024-11-04");
  await expect(page.locator(SENTENCE)).toContainText("By 4 November 2024");
  await expect(slider(page)).toHaveCount(0);
});

test("an embed of the latest report opens on it", async ({ page }) => {
  await open(page, "?date=latest");
  expect(await shownDate(page)).toBe(LATEST);
});

test("what cannot be used of the address is named, and the rest is used", async ({ page }) => {
  await open(page, "?date=2024-11-04&title=%3Cb%3EMine&height=9");
  await expect(page.locator(SENTENCE)).toContainText("By 4 November 2024");
  await expect(page.getByRole("status")).toHaveText(
    /title=“<b>Mine” \(possible: on, off\); height=“9” \(possible: 300–2000\)/,
  );
});

test("a report opens over the map with its sources, and Escape closes it", async ({ page }) => {
  await open(page, "?date=2024-11-04");
  await page
    .locator("#pane-kursk")
    .getByRole("link", { name: /Zelensky/ })
    .first()
    .click();
  const card = page.getByRole("dialog");
  await expect(card).toContainText("11,000");
  await expect(card.getByRole("link", { name: "Open it on the full map" })).toHaveAttribute(
    "href",
    "./?report=2024-11-04-zelensky-11000-in-kursk",
  );
  const source = card.locator("footer a[rel='noopener noreferrer']").first();
  expect(
    await source.evaluate((link: HTMLAnchorElement) => [
      link.protocol,
      document.querySelector("base")?.target,
    ]),
  ).toEqual(["https:", "_blank"]);
  await page.screenshot({ path: "test-results/embed-card.png" });
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
});

test("Tab stops at nothing that does nothing, and Escape gives the focus back to what opened a report", async ({
  page,
}) => {
  await open(page, "?date=2024-11-04");
  await expect(page.locator("figure[tabindex]")).toHaveCount(0);
  const row = page.locator("#pane-kursk li a").first();
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(row).toBeFocused();
});

test("a frozen embed shows the reports of its day, says so, and says that there are newer ones", async ({
  page,
}) => {
  await olderVersion(page);
  await open(page, "?data=2026-03-01&date=latest");
  await expect(page.getByText("The reports as of 1 March 2026.")).toContainText("3 have been added since.");
  expect(await shownDate(page)).not.toBe(LATEST);
  await expect(page.getByRole("link", { name: "See the latest" })).toHaveAttribute("href", "./");
});

test("an embed frozen on the published reports loads no more, and says that there are no newer ones", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, "?data=2026-11-22");
  await expect(page.getByText("The reports as of 22 November 2026. No newer ones.")).toBeVisible();
  expect(asked.filter((url) => url.includes("/versions/"))).toEqual([]);
});

test("a day whose reports are not published is told, next to what is shown", async ({ page, wrongs }) => {
  await open(page, "?data=2020-01-01");
  await expect(page.getByRole("status")).toHaveText(
    "The reports as of 1 January 2020 are not published here. These are those of 22 November 2026.",
  );
  // The browser itself tells of the file that is not there, and that it was no script.
  expect(wrongs.splice(0).sort()).toEqual([
    expect.stringContaining("404"),
    expect.stringContaining("MIME type"),
  ]);
});

test("the kept state that is published is read as the embed reads it", async ({ page }) => {
  await page.goto("./embed.html");
  const version = await page.evaluate(
    () =>
      new Promise((done) => {
        const policy = (
          window as {
            trustedTypes?: {
              createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
            };
          }
        ).trustedTypes?.createPolicy("versions", { createScriptURL: (url: string) => url });
        const script = document.createElement("script");
        script.addEventListener("published", (event) => done((event as CustomEvent).detail.version));
        const address = "./data/versions/2026-11-22.js";
        script.src = policy ? policy.createScriptURL(address) : address;
        document.head.append(script);
      }),
  );
  expect(version).toBe("2026-11-22");
});

test.describe("playing", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("begins once the embed is in sight, and not before", async ({ page }) => {
    const frame = (name: string) =>
      `<iframe name="${name}" src="./embed.html?play=on&date=2024-10-18" width="700" height="640"></iframe>`;
    const body = `${frame("seen")}<p style="height:3000px">An article.</p>${frame("unseen")}`;
    await page.route("**/article.html", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto("./article.html");
    const sentence = (name: string) => page.frameLocator(`iframe[name="${name}"]`).locator(SENTENCE);
    await expect(sentence("unseen")).toContainText("By 18 October 2024");
    await expect(sentence("seen")).not.toContainText("By 18 October 2024");
    await expect(sentence("unseen")).toContainText("By 18 October 2024");
    await page.locator('iframe[name="unseen"]').scrollIntoViewIfNeeded();
    await expect(sentence("unseen")).not.toContainText("By 18 October 2024");
  });
});
