import { deflateRawSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { alivePresent } from "./presentPage.ts";

/** Elements, attributes and scripts, were any of it taken for markup. */
const PLANTED = [
  '"><img src=x onerror="planted()">',
  "</script><script>planted()</script>",
  "<iframe srcdoc='<script>parent.planted()</script>'></iframe>",
  "javascript:planted()",
  "' autofocus onfocus='planted()",
  "__proto__",
];
const ALL_PARAMETERS = "date clock span pane report place actor kind q layers lang theme".split(" ");

const inAll = (names: readonly string[], value: string) =>
  `?${names.map((name) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
const aLesson = (text: string) => {
  const step = {
    date: "2024-11-04",
    title: text,
    text,
    question: text,
    note: text,
    focus: [text],
    [text]: text,
  };
  const lesson = { format: "troop-reports-lesson", version: 1, title: text, steps: [step] };
  return `#lesson=${deflateRawSync(JSON.stringify(lesson)).toString("base64url")}`;
};

/** Addresses of the three pages, each with what the page must say of it. */
const ADDRESSES: readonly (readonly [address: string, said: RegExp | null])[] = [
  ...PLANTED.map((text) => [`index.html${inAll(ALL_PARAMETERS, text)}`, /could not be used/] as const),
  ["index.html?%E0%A4%A=%F0%9F&date=%00&q=%ED%A0%80", /could not be used/],
  [`index.html?q=${encodeURIComponent(PLANTED[0] ?? "")}&date=2024-11-04`, null],
  ...PLANTED.map((text) => {
    const query = inAll([...ALL_PARAMETERS, "title", "controls", "height", "data", "childId"], text);
    return [`embed.html${query}`, /could be used/] as const;
  }),
  ...PLANTED.slice(0, 3).map(
    (text) =>
      [`present.html${inAll(["step", "show", "hide", "date", "theme"], text)}`, /could not be used/] as const,
  ),
  ...PLANTED.slice(0, 3).map((text) => [`present.html${aLesson(text)}`, /left out/] as const),
  ["present.html#lesson=%3Cscript%3E", /lesson/],
];

/** Counts what a planted text would do. Gives back what it has done, in words. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { planted: () => console.error("planted() was called") });
  });
  return async () => [...dialogs, ...(await page.evaluate(plantedHere))];
}

/** Runs in the page: elements and attributes that no page of ours has. */
function plantedHere(): string[] {
  const wrongs = [...document.body.querySelectorAll("iframe, object, embed, img, base, script:not([src])")]
    .filter((each) => !(each instanceof HTMLScriptElement && each.type === "application/ld+json"))
    .map((each) => each.outerHTML.slice(0, 200));
  for (const element of document.querySelectorAll("body *")) {
    for (const { name, value } of element.attributes) {
      if (/^on|planted|srcdoc/i.test(name)) wrongs.push(`${element.localName} ${name}`);
      if (/href$|^src$|action$/.test(name) && !/^https?:$/.test(new URL(value, location.href).protocol))
        wrongs.push(`${name}=${value}`);
    }
  }
  return wrongs;
}

/** What the page says of what it could not use. */
function noticeOf(page: Page, said: RegExp) {
  return page.locator("[role=status], [role=alert]").filter({ hasText: said }).first();
}

for (const file of ["index", "embed", "present"]) {
  test(`the nastiest addresses of ${file}.html make no dialog, no element and no error, and are told in words`, async ({
    page,
  }) => {
    const planted = await watch(page);
    for (const [address, said] of ADDRESSES.filter(([each]) => each.startsWith(file))) {
      // The same file with another fragment alone would not be loaded anew.
      await page.goto("about:blank");
      await page.goto(`./${address}`);
      await expect(page.locator("#date:enabled, [data-alive]").first(), address).toBeAttached();
      if (said) await expect(noticeOf(page, said), address).toBeVisible();
      expect(await planted(), address).toEqual([]);
    }
  });
}

test("data with markup in every text are drawn as text, and those that are broken are told", async ({
  page,
  wrongs,
}) => {
  const planted = await watch(page);
  const text = '"><img src=x onerror="planted()"><script>planted()</script>';
  const FREE = /^(en|name|shortName|speaker|title|publisher|text|question|note)$/;
  await page.route("**/assets/data-*.json", async (route) => {
    const json = await (await route.fetch()).text();
    const changed = JSON.parse(json, (key, value) =>
      typeof value === "string" && FREE.test(key) ? `${text} ${value}` : value,
    );
    changed.files["reports.json"][0].actor = text;
    await route.fulfill({ json: changed });
  });
  for (const address of ["index.html?date=2024-11-04&place=kursk", "present.html?step=6&show=evidence"]) {
    await page.goto(`./${address}`);
    await expect(noticeOf(page, /of the data were left out/)).toBeVisible();
    await expect(page.locator("#app")).toContainText("<img src=x");
    expect(await planted(), address).toEqual([]);
  }
  // React tells that these are not the texts of the page as built, and draws them anew.
  const others = wrongs.splice(0).filter((wrong) => !wrong.includes("React error #418"));
  wrongs.push(...others);
});

test("storage that is refused, full or full of junk takes nothing from the pages", async ({
  browser,
  baseURL,
}) => {
  for (const way of ["refused", "full", "junk"]) {
    const context = await browser.newContext({
      serviceWorkers: "block",
      ...(baseURL !== undefined && { baseURL }),
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.addInitScript((how) => {
      const refuse = (name: string) => () => {
        throw new DOMException("planted", name);
      };
      const junk = {
        getItem: () => '[{"__proto__":"<img onerror=planted()>"}]',
        setItem() {},
        removeItem() {},
      };
      const full = { getItem: () => null, setItem: refuse("QuotaExceededError"), removeItem() {} };
      const get = how === "refused" ? refuse("SecurityError") : () => (how === "full" ? full : junk);
      for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get });
    }, way);
    for (const file of ["index.html?date=2024-11-04", "embed.html?date=2024-11-04", "present.html?step=2"]) {
      await page.goto(`./${file}`);
      await expect(page.locator("#date:enabled, [data-alive]").first(), `${way} ${file}`).toBeAttached();
    }
    await alivePresent(page);
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/step=3/);
    expect(errors, way).toEqual([]);
    await context.close();
  }
});
