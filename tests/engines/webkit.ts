import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { Builder, Capabilities, Key, Origin, type WebDriver } from "selenium-webdriver";
import type { Driver } from "./driver.ts";
import { startScreen } from "./screen.ts";

/** Keys that WebDriver has its own signs for. All others are their own sign. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Home: Key.HOME,
  End: Key.END,
  PageDown: Key.PAGE_DOWN,
  Escape: Key.ESCAPE,
  Space: Key.SPACE,
  Shift: Key.SHIFT,
};

/** Starts WebKitGTK on a screen that nobody sees. */
export async function startWebkit(webDriver: string, xvfb: string, port: number): Promise<Driver> {
  const screen = await startScreen(xvfb);
  const server = spawn(webDriver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, ...screen.env },
  });
  const end = () => {
    server.kill();
    screen.end();
  };
  try {
    await started(server);
    return await webkitDriver(await session(`http://127.0.0.1:${port}`), end);
  } catch (error) {
    end();
    throw error;
  }
}

async function webkitDriver(driver: WebDriver, end: () => void): Promise<Driver> {
  await driver.manage().setTimeouts({ script: 90_000, pageLoad: 90_000 });
  const capabilities = await driver.getCapabilities();
  const evaluate = (expression: string) => driver.executeScript(`return ${expression}`);
  return {
    name: `${capabilities.getBrowserName()} (WebKitGTK) ${capabilities.getBrowserVersion()}`,
    drawsFreeMap: null,
    async open(address) {
      await driver.get(address);
      await evaluate(WATCH);
    },
    evaluate,
    async press(key, held) {
      const sign = SIGNS[key] ?? key;
      const actions = driver.actions();
      if (held) actions.keyDown(SIGNS[held] ?? held);
      actions.keyDown(sign).keyUp(sign);
      if (held) actions.keyUp(SIGNS[held] ?? held);
      await actions.perform();
    },
    async clickAt(x, y) {
      await driver.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).press().release().perform();
    },
    back: () => driver.navigate().back(),
    async resize(width, height) {
      const window = driver.manage().window();
      await window.setRect({ x: 0, y: 0, width, height });
      const [inner, outer] = (await evaluate("[[innerWidth, innerHeight], [outerWidth, outerHeight]]")) as [
        [number, number],
        [number, number],
      ];
      await window.setRect({
        x: 0,
        y: 0,
        width: width + outer[0] - inner[0],
        height: height + outer[1] - inner[1],
      });
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
    print: null,
    async whileHidden(run) {
      const page = await driver.getWindowHandle();
      await driver.switchTo().newWindow("tab");
      const other = await driver.getWindowHandle();
      await driver.switchTo().window(page);
      await run();
      await driver.switchTo().window(other);
      await driver.close();
      await driver.switchTo().window(page);
    },
    async inFrame(run) {
      await driver.switchTo().frame(0);
      await run().finally(() => driver.switchTo().defaultContent());
    },
    async wrongs() {
      return (await evaluate("(window.wrongsSeen ?? []).splice(0)")) as string[];
    },
    async close() {
      try {
        await driver.quit();
      } finally {
        end();
      }
    },
  };
}

/** WebDriver tells nothing of the console and runs nothing before the page: what comes after loading is seen. */
const WATCH = `(() => {
  if (window.wrongsSeen) return;
  window.wrongsSeen = [];
  addEventListener("error", ({ message }) => window.wrongsSeen.push("not caught: " + message));
  addEventListener("unhandledrejection", ({ reason }) => window.wrongsSeen.push("not caught: " + reason));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    window.wrongsSeen.push("Content security policy: " + violatedDirective + " " + blockedURI));
})()`;

function started(server: ChildProcess): Promise<void> {
  return new Promise((ready, fail) => {
    server.once("spawn", ready);
    server.once("error", fail);
  });
}

/** The server listens a moment after it has been started. */
async function session(address: string): Promise<WebDriver> {
  const end = performance.now() + 60_000;
  while (true) {
    try {
      await fetch(`${address}/status`);
      break;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 100));
    }
  }
  return await new Builder()
    .usingServer(address)
    .withCapabilities(new Capabilities({ browserName: "MiniBrowser" }))
    .build();
}
