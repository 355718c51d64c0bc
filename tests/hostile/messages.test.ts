// @vitest-environment jsdom
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { reportHeights } from "#app/embed/heights.ts";
import { broken } from "./broken.ts";
import { planned, SLOW, Tally } from "./runs.ts";
import { hostileTexts, hostileValues } from "./texts.ts";

const tally = new Tally();
const uncaught = vi.fn();

beforeEach(() => {
  uncaught.mockClear();
  window.addEventListener("error", uncaught);
});

afterEach(() => {
  window.removeEventListener("error", uncaught);
  document.body.replaceChildren();
  // What a listener throws does not come back to who dispatches: the window is told.
  expect(uncaught).not.toHaveBeenCalled();
});

const words = fc.constantFrom(
  "[iFrameSizer]",
  "map",
  ":8:false:false:32:true",
  "pymxPYMx",
  "xPYMx",
  "width",
  "700",
  "resize",
  "reset",
  "<img src=x onerror=planted()>",
  ":",
);
const toEmbed = fc.oneof(
  fc.array(words, { maxLength: 7 }).map((parts) => parts.join("")),
  hostileTexts.map((text) => `[iFrameSizer]${text}:8:false:false:32`),
  broken({ sentinel: "amp", type: "frames-init" }),
  broken({ type: "iframe-child-init" }),
  broken({ message: "ready", secret: "aB3dE6gH9k" }),
  hostileValues,
);

/** A page in a frame, and what it has said to the page around it. */
function framedPage() {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const win = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!win) throw new Error("no window");
  const content = win.document.body.appendChild(win.document.createElement("div"));
  content.getBoundingClientRect = () => new DOMRect(0, 0, 700, 438);
  win.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  const said: unknown[] = [];
  vi.spyOn(win.parent, "postMessage").mockImplementation((message: unknown) => void said.push(message));
  return { win, content, said };
}

/** All that an embed ever says: its height and width, and what it was called in letters and digits. */
const ANSWERS = [
  /^\[iFrameSizer\][\p{L}\p{N}_.-]{1,100}:438:700:(init|resizeObserver|size|resetPage)$/u,
  /^\{"sentinel":"amp","type":"embed-size","height":438\}$/,
  /^\{"type":"iframe-resized","width":700,"height":438\}$/,
];

test(
  "whatever a host says to an embed, it tells its height or nothing, and stays as it is",
  () => {
    const { win, content, said } = framedPage();
    const end = reportHeights({ content, win });
    win.addEventListener("error", uncaught);
    const before = win.document.documentElement.outerHTML;
    tally.assert("messages", 700, toEmbed, (data) => {
      said.length = 0;
      win.dispatchEvent(new MessageEvent("message", { data, source: win.parent }));
      for (const message of said) {
        const text = typeof message === "string" ? message : JSON.stringify(message);
        expect(ANSWERS.some((each) => each.test(text))).toBe(true);
      }
      expect(said.length).toBeLessThanOrEqual(2);
      expect(win.document.documentElement.outerHTML).toBe(before);
    });
    // It still hears what is meant well.
    said.length = 0;
    win.dispatchEvent(
      new MessageEvent("message", { data: { sentinel: "amp", type: "frames-init" }, source: win.parent }),
    );
    expect(said).toEqual([{ sentinel: "amp", type: "embed-size", height: 438 }]);
    end();
  },
  SLOW,
);

test(
  "whatever comes to the page around an embed, only the height of the frame that speaks changes, within bounds",
  async () => {
    await import("#app/host/embedElement.ts");
    const map = document.createElement("troop-reports-map");
    map.setAttribute("src", "https://page.example/embed.html");
    const other = document.createElement("iframe");
    document.body.append(map, other);
    await Promise.resolve();
    const frame = map.shadowRoot?.querySelector("iframe");
    if (!frame) throw new Error("no frame");
    // The simulated page has no windows for frames in a shadow: here is another's.
    const inside = document.body.appendChild(document.createElement("iframe")).contentWindow;
    vi.spyOn(frame, "contentWindow", "get").mockReturnValue(inside);
    const sound = { sentinel: "amp", type: "embed-size", height: 500 };
    const heights = fc.oneof(fc.double(), fc.integer({ min: -9, max: 5_000 }), hostileValues);
    const said = fc.oneof(
      heights.map((height) => ({ ...sound, height })),
      broken(sound),
      hostileValues,
    );
    const parts = fc.tuple(said, fc.constantFrom("frame", "other", "self", "nobody"));
    const sources = { frame: inside, other: other.contentWindow, self: window, nobody: null };
    const still = () =>
      [map.outerHTML, other.outerHTML, frame.src, frame.title, frame.attributes.length].join();
    // The first height takes the frame's bars away.
    window.dispatchEvent(new MessageEvent("message", { data: sound, source: inside }));
    expect(frame.style.height).toBe("500px");
    const before = still();
    tally.assert("messages", 500, parts, ([data, from]) => {
      const height = frame.style.height;
      window.dispatchEvent(new MessageEvent("message", { data, source: sources[from] }));
      const now = Number(/^(\d+)px$/.exec(frame.style.height)?.[1]);
      expect(now).toBeGreaterThanOrEqual(100);
      expect(now).toBeLessThanOrEqual(4_000);
      if (from !== "frame") expect(frame.style.height).toBe(height);
      expect(still()).toBe(before);
    });
  },
  SLOW,
);

test("1,200 messages were tried", () => {
  expect(tally.of("messages")).toBeGreaterThanOrEqual(planned(700) + planned(500));
});

afterAll(() => tally.tell());
