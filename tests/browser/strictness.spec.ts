import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";

/** Opens a page of our host that does one thing. */
async function openPageThat(page: Page, does: string, policy = ""): Promise<void> {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const body = `<!doctype html><link rel="icon" href="data:,">${policy && meta}<script>${does}</script>`;
  await page.route("**/planted.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.route("https://example.org/**", (route) =>
    route.fulfill({ headers: { "Access-Control-Allow-Origin": "*" }, body: "" }),
  );
  await page.goto("./planted.html");
}

test("a page that asks another host fails its test", async ({ page, wrongs }) => {
  await openPageThat(page, 'fetch("https://example.org/tile.png")');
  await expect.poll(() => wrongs).toEqual(["asked another host: https://example.org/tile.png"]);
  wrongs.length = 0;
});

test("a page that complains on the console fails its test", async ({ page, wrongs }) => {
  await openPageThat(page, 'console.log("fine"); console.error("not fine")');
  await expect.poll(() => wrongs).toEqual(["console: not fine"]);
  wrongs.length = 0;
});

test("a page with an error nobody caught fails its test", async ({ page, wrongs }) => {
  await openPageThat(page, 'Promise.reject(new Error("lost"))');
  await expect.poll(() => wrongs).toEqual(["not caught: lost"]);
  wrongs.length = 0;
});

test("a page that its policy has to stop fails its test", async ({ page, wrongs }) => {
  await openPageThat(page, "new Image().src = './a.png'", "img-src 'none'");
  await expect.poll(() => wrongs.join()).toContain("Content security policy: img-src");
  wrongs.length = 0;
});
