/** A key by the name that `KeyboardEvent.key` has for it. */
export type Key = string;

/** What a value has to be to go into a page and come back from it. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** What the checks ask of a browser, whichever protocol it speaks. */
export interface Driver {
  /** Name and version, as the browser says them. */
  readonly name: string;
  /** Whether this browser can draw a free map. Null where that depends on the machine. */
  readonly drawsFreeMap: boolean | null;
  open(address: string): Promise<void>;
  /** Runs an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  press(key: Key, held?: "Shift"): Promise<void>;
  /** Presses the mouse's button at a point of the window. */
  clickAt(x: number, y: number): Promise<void>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The window, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** What the browser prints, as PDF. Null where its driver cannot. */
  readonly print: (() => Promise<Uint8Array>) | null;
  /** Puts another tab in front of the page as long as `run` runs. */
  whileHidden(run: () => Promise<void>): Promise<void>;
  /** Asks the first frame of the page, and no longer the page itself, as long as `run` runs. */
  inFrame(run: () => Promise<void>): Promise<void>;
  /** What the page did wrong since the last time this was asked, in words, as far as the engine tells it. */
  wrongs(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Runs a function in the page. It sees nothing but what it is given. */
export async function inPage<Result extends Plain, Given extends readonly Plain[]>(
  driver: Driver,
  run: (...given: Given) => Result,
  ...given: Given
): Promise<Result> {
  // What compiles these files may wrap functions in a helper that the page does not have.
  const helper = "const __name = (named) => named;";
  const answer = await driver.evaluate(
    `(() => { ${helper} return JSON.stringify((${run})(...${JSON.stringify(given)})); })()`,
  );
  return JSON.parse(String(answer)) as Result;
}

const PATIENCE = 45_000;
const BETWEEN_LOOKS = 100;

/** Waits until something holds in the page; else says what did not come, and what was there. */
export async function until<Given extends readonly Plain[]>(
  driver: Driver,
  what: string,
  holds: (...given: Given) => boolean,
  ...given: Given
): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await inPage(driver, holds, ...given))) {
    if (performance.now() > end) throw new Error(`Did not come in ${PATIENCE / 1000} s: ${what}`);
    await new Promise((next) => setTimeout(next, BETWEEN_LOOKS));
  }
}

/** Clicks the middle of the first element in sight that a selector finds, and that has a text or is called by it. */
export async function click(driver: Driver, selector: string, text = ""): Promise<void> {
  const what = `${selector} ${text}`.trim();
  await until(
    driver,
    `${what} in sight`,
    (find: string, has: string) => {
      const element = [...document.querySelectorAll(find)].find(
        (each) =>
          `${each.textContent} ${each.getAttribute("aria-label")}`.includes(has) &&
          each.getClientRects().length > 0,
      );
      element?.scrollIntoView({ block: "center", behavior: "instant" });
      return element !== undefined;
    },
    selector,
    text,
  );
  const [x, y] = await inPage(
    driver,
    (find: string, has: string) => {
      const element = [...document.querySelectorAll(find)].find(
        (each) =>
          `${each.textContent} ${each.getAttribute("aria-label")}`.includes(has) &&
          each.getClientRects().length > 0,
      );
      const { left, top, width, height } = (element ?? document.body).getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    },
    selector,
    text,
  );
  await driver.clickAt(Math.round(x), Math.round(y));
}
