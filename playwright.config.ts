import process from "node:process";
import { defineConfig } from "@playwright/test";
import { findChromium, quietly } from "./scripts/test/chromium.ts";
import { HARNESS_PORT, PAGE_PORT } from "./tests/browser/ports.ts";

/** Found once: the processes that run the tests inherit it. */
const executablePath = await findChromium();
process.env.CHROMIUM_PATH = executablePath;

/** The folder of the built page. */
const DIST = process.env.DIST ?? "dist";

/**
 * WebGL without a graphics card. The page itself is painted as without WebGL: through it in software, each frame
 * would take many times as long.
 */
const launchWith = (...flags: readonly string[]) => ({
  executablePath,
  args: quietly("--enable-unsafe-swiftshader", ...flags),
});

/** It compares what the page paints with what WebGL paints: both have to come from the same hand. */
const SAME_PICTURE = "samePicture.spec.ts";

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  snapshotPathTemplate: "tests/browser/pictures/{arg}{ext}",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A busy machine is late now and then. What passed only so is named at the end of the whole test.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 20_000, toMatchAriaSnapshot: { pathTemplate: "tests/browser/{arg}{ext}" } },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${PAGE_PORT}/`,
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1,
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    // Else every test would fetch all that is kept offline, and later ones would see what earlier ones kept.
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: launchWith(),
  },
  projects: [
    { name: "chromium", testIgnore: SAME_PICTURE },
    {
      name: "painted by WebGL",
      testMatch: SAME_PICTURE,
      use: { launchOptions: launchWith("--use-angle=swiftshader", "--ignore-gpu-blocklist") },
    },
  ],
  webServer: [
    {
      command: `vite preview --outDir ${DIST} --port ${PAGE_PORT} --strictPort`,
      port: PAGE_PORT,
      reuseExistingServer: false,
    },
    { command: "tsx tests/browser/harness/serve.ts", port: HARNESS_PORT, reuseExistingServer: false },
  ],
});
