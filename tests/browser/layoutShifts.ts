import { expect, type Page } from "@playwright/test";

/** Notes from now on what moves by itself on every page that is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(noteShifts);
}

/** A movement: when, in milliseconds since the page began, and what moved. */
interface Shift {
  readonly at: number;
  readonly text: string;
}

/** What has moved, in words. Pushes the page itself: what is told comes late, in order, that push at the end. */
export async function shiftsSoFar(page: Page): Promise<string[]> {
  const shifts = () => page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
  const pushed = await page.evaluate(() => {
    const push = document.createElement("div");
    push.textContent = "push";
    document.body.prepend(push);
    return performance.now();
  });
  // One push may be told as two movements.
  await expect.poll(async () => (await shifts()).some(({ at }) => at >= pushed)).toBe(true);
  return (await shifts()).filter(({ at }) => at < pushed).map(({ text }) => text);
}

/**
 * Runs in the page, before anything else does: notes what moved, and by how much. What lies under the bar of
 * the timeline is not seen to move; the words of the day's sentence, and the rows beside a map, are other words
 * and rows on another day.
 */
function noteShifts(): void {
  interface LayoutShift {
    readonly startTime: number;
    readonly value: number;
    readonly sources?: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  const nameOf = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return `${element?.tagName} ${element?.getAttribute("class")} ${node?.textContent?.slice(0, 30)}`;
  };
  const isOfTheDay = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return Boolean(element?.closest("#headline > *, section[data-area] > div *"));
  };
  new PerformanceObserver((list) => {
    const bar = document.querySelector("main + div")?.getBoundingClientRect().top ?? innerHeight;
    const isSeen = ({ y, height }: DOMRectReadOnly) => height > 0 && y < bar;
    for (const { startTime, value, sources = [] } of list.getEntries() as unknown as LayoutShift[]) {
      const seen = sources.filter(
        ({ node, previousRect, currentRect }) =>
          !isOfTheDay(node) && (isSeen(previousRect) || isSeen(currentRect)),
      );
      if (seen.length === 0 && sources.length > 0) continue;
      shifts.push({
        at: startTime,
        text: `${value}: ${seen.map(({ node }) => nameOf(node)).join(", ")}`,
      });
    }
  }).observe({ type: "layout-shift", buffered: true });
}
