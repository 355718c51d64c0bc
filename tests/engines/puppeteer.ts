import process from "node:process";
import puppeteer, { type Frame, type KeyInput, type LaunchOptions, type Page } from "puppeteer-core";
import type { Driver } from "./driver.ts";
import { startScreen } from "./screen.ts";

/** How long a browser, a page or a print may take, in milliseconds. */
const START = 90_000;

/** Starts Chromium, with WebGL2 but without a graphics card. */
export function startChromium(executablePath: string): Promise<Driver> {
  const args = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
  // Chromium cannot shut itself in where it runs as root.
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return start({ browser: "chrome", executablePath, args, headless: true }, true);
}

/** Starts Firefox, over WebDriver BiDi, without WebGL: also on a machine that could. */
export function startFirefox(executablePath: string): Promise<Driver> {
  return start({ ...firefox(executablePath, { "webgl.disabled": true }), headless: true }, false);
}

/** The same on a screen that nobody sees: only there it has WebGL2 without a graphics card. */
export async function startFirefoxOnScreen(executablePath: string, xvfb: string): Promise<Driver> {
  const screen = await startScreen(xvfb);
  const options = firefox(executablePath, { "webgl.force-enabled": true });
  try {
    const driver = await start({ ...options, headless: false, env: { ...process.env, ...screen.env } }, null);
    const close = () => driver.close().finally(screen.end);
    return { ...driver, close };
  } catch (error) {
    screen.end();
    throw error;
  }
}

function firefox(executablePath: string, extraPrefsFirefox: Record<string, unknown>): LaunchOptions {
  return { browser: "firefox", executablePath, extraPrefsFirefox };
}

async function start(options: LaunchOptions, drawsFreeMap: boolean | null): Promise<Driver> {
  const browser = await puppeteer.launch({ ...options, timeout: START });
  const page = await browser.newPage();
  let asked: Page | Frame = page;
  let wrongs: string[] = [];
  await watch(page, (wrong) => wrongs.push(wrong));
  return {
    name: await browser.version(),
    drawsFreeMap,
    async open(address) {
      await page.goto(address, { waitUntil: "load", timeout: START });
    },
    evaluate: (expression) => asked.evaluate(expression),
    async press(key, held) {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key as KeyInput);
      if (held) await page.keyboard.up(held);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    async back() {
      await page.goBack();
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: "A4", timeout: START }),
    async whileHidden(run) {
      const other = await browser.newPage();
      await other.bringToFront();
      await run().finally(() => other.close());
      await page.bringToFront();
    },
    async inFrame(run) {
      asked = await page.waitForFrame((frame) => frame.parentFrame() === page.mainFrame());
      await run().finally(() => {
        asked = page;
      });
    },
    async wrongs() {
      const told = wrongs;
      wrongs = [];
      return told;
    },
    close: () => browser.close(),
  };
}

async function watch(page: Page, tell: (wrong: string) => void): Promise<void> {
  page.on("console", (message) => {
    if (message.type() === "error") tell(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => tell(`not caught: ${error instanceof Error ? error.message : error}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`Content security policy: ${violatedDirective} ${blockedURI}`);
    });
  });
}
