/** What the page's own observers saw; times in milliseconds. */
export interface Seen {
  lcp: number;
  cls: number;
  /** Start and duration of what kept the main thread for more than 50 ms. */
  longTasks: [number, number][];
  /** When the first symbol was in a painted frame. */
  symbol: number | null;
  answered: number | null;
  frames: number[];
}

declare global {
  var seen: Seen;
}

/** Runs in the page before anything else. */
export function observe(symbol: string): void {
  const seen: Seen = { lcp: 0, cls: 0, longTasks: [], symbol: null, answered: null, frames: [] };
  globalThis.seen = seen;
  const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => {
    seen.lcp = entry.startTime;
  });
  watch("layout-shift", (entry) => {
    seen.cls += entry.value ?? 0;
  });
  watch("longtask", (entry) => {
    seen.longTasks.push([entry.startTime, entry.duration]);
  });
  const look = () => {
    const found = document.querySelector(symbol);
    const painted = performance.getEntriesByName("first-contentful-paint").length > 0;
    if (!found || (!painted && found !== document.body)) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        seen.symbol = performance.now();
      });
  };
  requestAnimationFrame(look);
}

/** Runs in the page: from the next key or press to the frame after something has changed in `answer`. */
export function watchAnswer(answer: string): void {
  const seen = globalThis.seen;
  seen.answered = null;
  let start = 0;
  const begin = () => {
    start ||= performance.now();
  };
  for (const type of ["keydown", "pointerdown"]) addEventListener(type, begin, { once: true, capture: true });
  const observer = new MutationObserver(() => {
    if (!start) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.answered = performance.now() - start;
      }),
    );
  });
  const node = document.querySelector(answer) ?? document.body;
  observer.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Runs in the page: collects the times between frames from now on. */
export function watchFrames(): void {
  const frames: number[] = [];
  globalThis.seen.frames = frames;
  let last = performance.now();
  const tick = (now: number) => {
    if (globalThis.seen.frames !== frames) return;
    frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
