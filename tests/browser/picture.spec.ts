import { readFile } from "node:fs/promises";
import { type Download, expect, type Page } from "@playwright/test";
import { PNG } from "pngjs";
import { open } from "./explorePage.ts";
import { test } from "./fixtures.ts";

const WEBM = [0x1a, 0x45, 0xdf, 0xa3];

/** The panel of pictures on a day, opened as a reader would. */
async function openPanel(page: Page, date = "2024-11-04") {
  await open(page, `?date=${date}`);
  // What takes the click on the link comes a moment after the page is alive.
  await expect(page.locator('#app > div > [role="status"]')).toBeAttached();
  await page.locator("#share").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Picture", exact: true }).click();
  await expect(dialog.getByRole("button", { name: "Save as PNG" })).toBeVisible();
  return dialog;
}

type Dialog = Awaited<ReturnType<typeof openPanel>>;

function choose(dialog: Dialog, group: string, name: string): Promise<void> {
  return dialog.getByRole("group", { name: group, exact: true }).getByRole("radio", { name }).check();
}

async function saved(page: Page, act: () => Promise<void>): Promise<Download> {
  const coming = page.waitForEvent("download", { timeout: 60_000 });
  await act();
  return coming;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Asks for a video of a few days. */
async function orderVideo(dialog: Dialog, from: string, to: string): Promise<void> {
  await dialog.getByRole("textbox", { name: "From" }).fill(from);
  await dialog.getByRole("textbox", { name: "To" }).fill(to);
  await dialog.getByRole("button", { name: "Make the video" }).click();
}

interface Watched {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  /** How different each moment is from the one before it, in mean steps of grey of 255. */
  readonly changes: readonly number[];
}

/** Plays a file back in a page without a policy, which may open what this one may not. */
async function watched(page: Page, file: Buffer, type: string, moments: readonly number[]): Promise<Watched> {
  const viewer = await page.context().newPage();
  const address = `data:${type};base64,${file.toString("base64")}`;
  const seen = await viewer.evaluate(
    async ({ address, moments }) => {
      const video = document.createElement("video");
      video.src = address;
      await new Promise((done, fail) => {
        video.onloadeddata = done;
        video.onerror = () => fail(new Error(video.error?.message));
      });
      const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 180 });
      const context = canvas.getContext("2d", { willReadFrequently: true });
      const frames: Uint8ClampedArray[] = [];
      document.body.append(video);
      for (const moment of moments) {
        // A video that has sought shows its old frame until the new one has been drawn.
        const drawn = new Promise((done) => video.requestVideoFrameCallback(done));
        video.currentTime = moment;
        await drawn;
        context?.drawImage(video, 0, 0, 320, 180);
        frames.push(context?.getImageData(0, 0, 320, 180).data ?? new Uint8ClampedArray());
      }
      const changes = frames.slice(1).map((frame, index) => {
        const before = frames[index] ?? frame;
        return frame.reduce((sum, value, at) => sum + Math.abs(value - (before[at] ?? 0)), 0) / frame.length;
      });
      return { seconds: video.duration, width: video.videoWidth, height: video.videoHeight, changes };
    },
    { address, moments },
  );
  await viewer.close();
  return seen;
}

test("the picture is saved as PNG in the pixels that its name says", async ({ page }) => {
  const dialog = await openPanel(page);
  for (const [name, width, height] of [
    ["Link card, 1200 × 630", 1200, 630],
    ["Square, 1080 × 1080", 1080, 1080],
  ] as const) {
    await choose(dialog, "Size", name);
    const download = await saved(page, () => dialog.getByRole("button", { name: "Save as PNG" }).click());
    expect(download.suggestedFilename()).toBe(`troop-reports-2024-11-04-${width}x${height}.png`);
    const { width: across, height: down, data } = PNG.sync.read(await bytesOf(download));
    expect([across, down]).toEqual([width, height]);
    expect([...data.subarray(0, 4)]).toEqual([0xfb, 0xfa, 0xf7, 0xff]);
    expect(brickIn(data)).toBeGreaterThan(2000);
  }
});

/** How many pixels are of the colour of those said to be there. */
function brickIn(pixels: Buffer): number {
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at] === 0x9b && pixels[at + 1] === 0x2a && pixels[at + 2] === 0x17) count += 1;
  }
  return count;
}

test("the picture is twice as sharp and dark where that was chosen", async ({ page }) => {
  const dialog = await openPanel(page);
  await choose(dialog, "Colours", "Dark");
  await choose(dialog, "Sharpness", "Double, for print");
  const download = await saved(page, () => dialog.getByRole("button", { name: "Save as PNG" }).click());
  expect(download.suggestedFilename()).toBe("troop-reports-2024-11-04-2560x1440.png");
  const { width, data } = PNG.sync.read(await bytesOf(download));
  expect(width).toBe(2560);
  expect([...data.subarray(0, 4)]).toEqual([0x14, 0x17, 0x1a, 0xff]);
});

test("the picture is saved as SVG that opens by itself and looks the same", async ({ page }) => {
  const dialog = await openPanel(page);
  const download = await saved(page, () => dialog.getByRole("button", { name: "Save as SVG" }).click());
  expect(download.suggestedFilename()).toBe("troop-reports-2024-11-04-1280x720.svg");
  const svg = (await bytesOf(download)).toString("utf8");
  const viewer = await page.context().newPage();
  await viewer.setViewportSize({ width: 1280, height: 720 });
  await viewer.setContent(`<body style="margin:0">${svg}</body>`);
  await expect(viewer.locator("svg > text", { hasText: "Pentagon" }).first()).toBeVisible();
  const { data } = PNG.sync.read(await viewer.screenshot());
  expect(brickIn(data)).toBeGreaterThan(2000);
  await viewer.close();
});

test("the preview shows the whole picture, with its words for those who do not see it", async ({ page }) => {
  const dialog = await openPanel(page);
  const preview = dialog.getByRole("img", { name: /^By 4 November 2024, three statements put/ });
  await expect(preview).toBeVisible();
  expect(await preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
});

test("the video opens, is as long as it was said to be, and changes from day to day", async ({ page }) => {
  const dialog = await openPanel(page);
  const download = await saved(page, () => orderVideo(dialog, "2024-11-02", "2024-11-05"));
  expect(download.suggestedFilename()).toBe("troop-reports-2024-11-02-to-2024-11-05-1280x720.mp4");
  const file = await bytesOf(download);
  // Each of the first three days has reports and stays 0.9 s; the last stays 2 s.
  const { seconds, width, height, changes } = await watched(page, file, "video/mp4", [0.3, 0.7, 2.2, 2.6]);
  expect(seconds).toBeCloseTo(4.7, 1);
  expect([width, height]).toEqual([1280, 720]);
  const [restBefore, change, restAfter] = changes;
  // While a day rests only what the encoder makes of it changes. On 4 November a number takes another's place.
  expect(Math.max(restBefore ?? 9, restAfter ?? 9)).toBeLessThan(1);
  expect(change).toBeGreaterThan(3);
});

test("where H.264 cannot be written the video is WebM", async ({ page }) => {
  await page.addInitScript(() => {
    const ask = VideoEncoder.isConfigSupported.bind(VideoEncoder);
    VideoEncoder.isConfigSupported = async (config) =>
      config.codec.startsWith("avc") ? { supported: false, config } : ask(config);
  });
  const dialog = await openPanel(page);
  await choose(dialog, "Size of the video", "Square, 1080 × 1080");
  const download = await saved(page, () => orderVideo(dialog, "2024-11-03", "2024-11-04"));
  expect(download.suggestedFilename()).toBe("troop-reports-2024-11-03-to-2024-11-04-1080x1080.webm");
  const file = await bytesOf(download);
  expect([...file.subarray(0, 4)]).toEqual(WEBM);
  const { width, height, changes } = await watched(page, file, "video/webm", [0.1, 1.5]);
  expect([width, height]).toEqual([1080, 1080]);
  expect(changes[0]).toBeGreaterThan(0.3);
});

test("a video can be stopped, and then nothing is saved and another can be made", async ({ page }) => {
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  const dialog = await openPanel(page);
  await orderVideo(dialog, "2024-10-01", "2026-06-13");
  await expect(dialog.getByRole("progressbar", { name: /^Day \d+ of \d+$/ })).toBeVisible();
  await expect(dialog.getByText(/^Day [3-9] of \d+$/)).toBeVisible();
  await dialog.getByRole("button", { name: "Stop" }).click();
  await expect(dialog.getByText("Stopped. Nothing was saved.")).toBeVisible();
  await expect(dialog.getByRole("progressbar")).toHaveCount(0);
  expect(downloads).toBe(0);
  const download = await saved(page, () => orderVideo(dialog, "2024-11-04", "2024-11-05"));
  expect(download.suggestedFilename()).toMatch(/\.mp4$/);
});

test("a browser that writes no video says so", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "VideoEncoder"));
  const dialog = await openPanel(page);
  await orderVideo(dialog, "2024-11-04", "2024-11-05");
  await expect(dialog.getByText(/^This browser cannot make videos/)).toBeVisible();
});
