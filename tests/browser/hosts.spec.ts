import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { expectAlive, heard, mapFrames, painted, scrolls, surplus, widthInside } from "./hosts/embedFrame.ts";
import { article, type HostPage, LIBRARIES, OWN, PUBLISHED, REWRITTEN, scriptOf } from "./hosts/hostPages.ts";
import { type Serving, serveBuild, serveHost } from "./hosts/servers.ts";

// The map on pages of another site, held as people hold it.

let build: Serving;
let buildForAll: Serving;
let host: Serving;
const files = new Map(LIBRARIES);

test.beforeAll(async () => {
  build = await serveBuild();
  buildForAll = await serveBuild({ "Access-Control-Allow-Origin": "*" });
  host = await serveHost(files);
});

test.afterAll(() => Promise.all([build, buildForAll, host].map((serving) => serving.close())));

test.afterEach(({ wrongs }) => {
  // These two are the hosts that the page is meant to ask.
  const meant = [build, buildForAll, host].map(({ base }) => `asked another host: ${base}`);
  wrongs.splice(
    0,
    wrongs.length,
    ...wrongs.filter((wrong) => !meant.some((start) => wrong.startsWith(start))),
  );
});

const DATE = "2024-11-04";
const WIDE = { width: 700, height: 900 };
const NARROW = { width: 320, height: 640 };

/** Opens an article of a host. */
async function open(page: Page, markup: string): Promise<void> {
  files.set("/article.html", article(markup));
  await page.goto(`${host.base}article.html`);
}

/** Expects the frame to get and to keep exactly the height of what it shows in a window of a size. */
async function expectFits(page: Page, { width }: typeof WIDE): Promise<void> {
  const frame = mapFrames(page).first();
  await expect.poll(() => widthInside(frame)).toBe(width);
  await expect
    .poll(async () => Math.abs(await surplus(frame)), { message: "height of the frame" })
    .toBeLessThanOrEqual(1);
  await expect.poll(() => scrolls(frame)).toBe(false);
}

/** Expects two seconds without a message to come, however slow the machine is until then. */
async function expectSilence(page: Page): Promise<void> {
  await expect(async () => {
    const before = await heard(page);
    await page.waitForTimeout(2_000);
    expect(await heard(page)).toBe(before);
  }).toPass({ timeout: 30_000 });
}

for (const [name, { markup, hash = "" }] of Object.entries<HostPage>({
  ...PUBLISHED,
  ...REWRITTEN,
  ...OWN,
})) {
  test(`a host by ${name} · gives the map the height it needs, wide and narrow, and then there is silence`, async ({
    page,
  }) => {
    await page.setViewportSize(WIDE);
    await open(page, markup(`${build.base}embed.html?date=${DATE}${hash}`));
    await expectFits(page, WIDE);
    await expectAlive(mapFrames(page).first(), DATE);
    await page.setViewportSize(NARROW);
    await expectFits(page, NARROW);
    await page.setViewportSize(WIDE);
    await expectFits(page, WIDE);
    await expectSilence(page);
    await expectFits(page, WIDE);
  });
}

test("a host that is narrower for the height that the map has when it is wide, as with a scroll bar · is not driven round and round", async ({
  page,
}) => {
  const turns = `const it = document.querySelector("iframe");
    let first;
    addEventListener("message", ({ data }) => {
      if (data.type !== "embed-size") return;
      first ??= data.height;
      it.style.height = data.height + "px";
      it.style.width = data.height === first ? "320px" : "900px";
    })`;
  await page.setViewportSize({ width: 900, height: 900 });
  await open(
    page,
    `<iframe title="Map" src="${build.base}embed.html?date=${DATE}"></iframe><script>${turns}</script>`,
  );
  const frame = mapFrames(page);
  await expectAlive(frame, DATE);
  await expectSilence(page);
  // The higher of the two stays. Were they the same, this would prove nothing.
  expect(await surplus(frame)).toBeGreaterThan(0);
});

/** How frames are let in. */
const SANDBOXES: Readonly<Record<string, { attributes: string; cors?: boolean }>> = {
  "a plain frame": { attributes: "" },
  "a frame that may fill the screen": { attributes: 'allow="fullscreen"' },
  "the sandbox of WordPress": { attributes: 'sandbox="allow-scripts" security="restricted"' },
  "the sandbox of WordPress, from a server that lets everybody read": {
    attributes: 'sandbox="allow-scripts" security="restricted"',
    cors: true,
  },
  "the sandbox of Flourish": {
    attributes:
      'sandbox="allow-same-origin allow-forms allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"',
  },
  "the sandbox of AMP": { attributes: 'sandbox="allow-scripts allow-same-origin"' },
};

for (const [name, { attributes, cors }] of Object.entries(SANDBOXES)) {
  test(`${name} · holds a map that is alive`, async ({ page }, testInfo) => {
    const { base } = cors ? buildForAll : build;
    await page.setViewportSize(WIDE);
    await open(
      page,
      `<iframe title="Map" height="640" src="${base}embed.html?date=${DATE}" ${attributes}></iframe>`,
    );
    await expectAlive(mapFrames(page), DATE);
    await painted(mapFrames(page));
    await page.screenshot({ path: testInfo.outputPath("map.png") });
  });
}

test("twenty maps on one page · are all drawn and alive", async ({ page }, testInfo) => {
  const days = Array.from({ length: 20 }, (_, index) => `2024-11-${String(index + 5).padStart(2, "0")}`);
  await page.setViewportSize({ width: 1600, height: 2600 });
  const frames = days.map(
    (day) =>
      `<iframe title="Map" src="${build.base}embed.html?date=${day}" width="320" height="650"></iframe>`,
  );
  await open(
    page,
    `<style>body { display: flex; flex-wrap: wrap } iframe { width: 320px }</style>${frames.join("")}`,
  );
  const maps = await mapFrames(page).all();
  for (const [index, map] of maps.entries()) await expectAlive(map, days[index] ?? "");
  await Promise.all(maps.map(painted));
  await page.screenshot({ path: testInfo.outputPath("maps.png") });
});

test("sixty maps on one page · each get their height, take no drawing surface, and the last answers as the first", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
      document.documentElement.dataset.surfaces = `${given[0]}`;
      return Reflect.apply(getContext, this, given);
    } as typeof getContext;
  });
  await page.setViewportSize(WIDE);
  await open(page, `${sixty("")}<script async src="${scriptOf(build.base)}"></script>`);
  const maps = await mapFrames(page).all();
  expect(maps).toHaveLength(60);
  for (const map of maps) await expect.poll(() => surplus(map), { timeout: 60_000 }).toBe(0);
  for (const frame of page.frames()) {
    expect(await frame.locator("canvas").count()).toBe(0);
    expect(await frame.locator("html").getAttribute("data-surfaces")).toBeNull();
  }
  for (const map of [maps[59], maps[0]]) {
    if (map) await expectAlive(map, DATE);
  }
  const wait = await page.evaluate(
    () =>
      new Promise<number>((waited) => {
        const begin = performance.now();
        requestAnimationFrame(() => setTimeout(() => waited(performance.now() - begin)));
      }),
  );
  expect(wait).toBeLessThan(1_000);
});

test("sixty maps that are loaded once they are near · come with their height when the reader gets there", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await open(
    page,
    `${sixty('loading="lazy" height="690"')}<script async src="${scriptOf(build.base)}"></script>`,
  );
  const maps = await mapFrames(page).all();
  for (const map of maps.slice(0, 1)) await expectAlive(map, DATE);
  const loaded = () => page.frames().filter((frame) => frame.url().includes("embed.html")).length;
  expect(loaded()).toBeLessThan(30);
  const last = mapFrames(page).last();
  await last.scrollIntoViewIfNeeded();
  await expectAlive(last, DATE);
  await expect.poll(() => surplus(last)).toBe(0);
  expect(loaded()).toBeLessThan(60);
});

/** Sixty frames below each other. */
function sixty(attributes: string): string {
  return `<iframe title="Map" src="${build.base}embed.html?date=${DATE}" ${attributes}></iframe>`.repeat(60);
}

test("two <troop-reports-map> with the script twice · each get their own height", async ({
  page,
}, testInfo) => {
  const script = `<script async src="${scriptOf(build.base)}"></script>`;
  const map = (attributes: string) => `<troop-reports-map ${attributes}></troop-reports-map>`;
  await page.setViewportSize({ ...WIDE, height: 1300 });
  await open(
    page,
    map(`date="${DATE}"`) + script + map('date="2025-05-01" theme="dark" controls="off"') + script,
  );
  const frames = mapFrames(page);
  await expect(frames).toHaveCount(2);
  await expectAlive(frames.first(), DATE);
  for (const frame of await frames.all()) {
    await expect.poll(() => surplus(frame)).toBe(0);
  }
  const heights = await frames.evaluateAll((elements) => elements.map(({ clientHeight }) => clientHeight));
  expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
  expect(await page.evaluate(() => Object.keys(window).filter((key) => /troop|reports/i.test(key)))).toEqual(
    [],
  );
  await Promise.all((await frames.all()).map(painted));
  await page.screenshot({ path: testInfo.outputPath("maps.png") });
});
