import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { test as base, type Page } from "@playwright/test";
import { alive } from "./explorePage.ts";

/** The file in the built page. */
export const SINGLE_FILE = join(process.env.DIST ?? "dist", "troop-reports.html");

interface OnStick {
  /** The address of a copy of the file, alone in an empty folder, as on a stick. */
  readonly file: string;
  /** What the page did wrong so far, in words. */
  readonly wrongs: string[];
}

/**
 * A test with the file on a disk and the network off. The page may ask for nothing but the file and what it
 * made itself, and every error, warning and breach of its policy fails the test.
 */
export const test = base.extend<OnStick>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  file: async ({}, use) => {
    const copy = join(mkdtempSync(join(tmpdir(), "a stick ")), "troop-reports.html");
    copyFileSync(SINGLE_FILE, copy);
    await use(pathToFileURL(copy).href);
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  wrongs: async ({}, use) => {
    const wrongs: string[] = [];
    await use(wrongs);
    if (wrongs.length > 0) throw new Error(`The page did wrong:\n${wrongs.join("\n")}`);
  },
  page: async ({ page, context, file, wrongs }, use) => {
    await context.setOffline(true);
    context.on("request", (request) => {
      const url = request.url();
      if (!/^(?:data|blob):/.test(url) && url.split(/[?#]/)[0] !== file) wrongs.push(`asked for ${url}`);
    });
    page.on("console", (message) => {
      if (/^(?:error|warning)$/.test(message.type())) wrongs.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrongs.push(`not caught: ${error.message}`));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`Content security policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await use(page);
  },
});

/** Opens the map for readers and waits until it is alive. */
export async function openFile(page: Page, file: string, query = ""): Promise<void> {
  await page.goto(file + query);
  await alive(page);
}

/** All links of the page as it stands: where they lead, without what only the browser knows. */
export function linksIn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set([...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "")),
  ]);
}
