import process from "node:process";
import puppeteer, { type KeyInput, type LaunchOptions, type Page } from "puppeteer-core";
import type { Driver } from "./driver.ts";

/** Starts Chromium, with WebGL but without a graphics card. */
export function startChromium(executablePath: string): Promise<Driver> {
  const args = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
  // Chromium cannot shut itself in where it runs as root.
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return start({ browser: "chrome", executablePath, args });
}

/** Starts Firefox, over WebDriver BiDi. */
export function startFirefox(executablePath: string): Promise<Driver> {
  return start({ browser: "firefox", executablePath });
}

async function start(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({ ...options, headless: true, timeout: 90_000 });
  const page = await browser.newPage();
  let wrongs: string[] = [];
  await watch(page, (wrong) => wrongs.push(wrong));
  return {
    name: await browser.version(),
    async open(address) {
      await page.goto(address, { waitUntil: "load", timeout: 90_000 });
    },
    evaluate: (expression) => page.evaluate(expression),
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
