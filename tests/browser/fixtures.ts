import { test as base, type Page } from "@playwright/test";

interface Strictness {
  /** What the page did wrong so far, in words. A test that provokes a wrong on purpose takes it out. */
  readonly wrongs: string[];
}

/**
 * A test whose page may do nothing wrong: a request to another host, an error on the console, an error
 * nobody caught, and a breach of the content security policy each fail it.
 */
export const test = base.extend<Strictness>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  wrongs: async ({}, use) => {
    const wrongs: string[] = [];
    await use(wrongs);
    if (wrongs.length > 0) throw new Error(`The page did wrong:\n${wrongs.join("\n")}`);
  },
  page: async ({ page, baseURL, wrongs }, use) => {
    watch(page, new URL(baseURL ?? "").host, (wrong) => wrongs.push(wrong));
    await page.addInitScript(tellOfBreaches);
    await use(page);
  },
});

function watch(page: Page, host: string, tell: (wrong: string) => void): void {
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== host) tell(`asked another host: ${url.href}`);
  });
  page.on("websocket", (socket) => tell(`opened a socket: ${socket.url()}`));
  page.on("console", (message) => {
    if (message.type() === "error") tell(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => tell(`not caught: ${error.message}`));
}

/** Runs in the page, before anything else does. */
function tellOfBreaches(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`Content security policy: ${violatedDirective} ${blockedURI}`);
  });
}
