import { createHash } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { PNG } from "pngjs";

/** With what pictures were drawn. Between two of these, letters differ where no page has changed. */
export interface DrawnWith {
  /** The major version of Chromium. */
  readonly chromium: number;
  /** The families that the page's letters come from, on that machine. */
  readonly fonts: readonly string[];
  /** A digest of letters as that machine draws them. */
  readonly letters: string;
}

/** The scripts that names and quotations on the pages are written in. */
const SPECIMEN = "Hamburgefonstiv 0123456789 «≤10,000–11,000+» ½× · Жукова";

/** Finds out what this browser draws the page's letters with. */
export async function drawnWith(browser: Browser, address: string): Promise<DrawnWith> {
  const page = await browser.newPage({ viewport: { width: 900, height: 300 }, deviceScaleFactor: 1 });
  await page.goto(address);
  const families = await page.evaluate(() => {
    const styles = getComputedStyle(document.documentElement);
    return ["--sans", "--serif"].map((name) => styles.getPropertyValue(name));
  });
  // A page of its own: that one's policy allows no style from here.
  await page.goto("about:blank");
  await page.setContent(specimens(families));
  const { data } = PNG.sync.read(await page.screenshot());
  const letters = createHash("sha256").update(data).digest("hex").slice(0, 16);
  const fonts = await fontsOf(page);
  await page.close();
  return { chromium: Number.parseInt(browser.version(), 10), fonts, letters };
}

function specimens(families: readonly string[]): string {
  const faces = families.flatMap((family) =>
    ["400 12px", "600 13px", "700 23px", "italic 400 14px"].map((face) => `${face}/1.4 ${family}`),
  );
  return faces.map((face) => `<p style='margin:4px;font:${face}'>${SPECIMEN}</p>`).join("");
}

async function fontsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "p" });
  const used = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    for (const { familyName } of fonts) used.add(familyName);
  }
  return [...used].sort();
}

/** Why pictures of two machines say nothing about a change of the page. Null where they do. */
export function whyNotComparable(before: DrawnWith, now: DrawnWith): string | null {
  if (before.chromium !== now.chromium)
    return `the references were drawn by Chromium ${before.chromium}, this is ${now.chromium}`;
  if (before.letters === now.letters) return null;
  const [old, here] = [before, now].map(({ fonts }) => fonts.join(", "));
  return old === here
    ? `the letters of ${here} are drawn otherwise here than those of the references`
    : `the references were drawn in ${old}, here it is ${here}`;
}
