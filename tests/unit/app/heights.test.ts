// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reportHeights } from "#app/embed/heights.ts";

type Win = Window & typeof globalThis;

/** A page in a frame whose content has the height it is given, and whose frames are drawn by hand. */
class FramedPage {
  readonly frame = document.createElement("iframe");
  readonly win: Win;
  readonly content: Element;
  height = 437.2;
  /** What the page around was told, since last asked. */
  private readonly said: unknown[] = [];
  private readonly drawn = new Map<number, FrameRequestCallback>();
  private readonly changed: (() => void)[] = [];
  private observing = 0;
  private time = 0;

  constructor() {
    document.body.append(this.frame);
    const win = this.frame.contentWindow as Win | null;
    if (!win) throw new Error("no window");
    this.win = win;
    this.content = win.document.body.appendChild(win.document.createElement("div"));
    this.content.getBoundingClientRect = () => new DOMRect(0, 0, 699.5, this.height);
    vi.spyOn(win.parent, "postMessage").mockImplementation((...sent: unknown[]) => {
      expect(sent.slice(1)).toEqual(["*"]);
      this.said.push(sent[0]);
    });
    vi.spyOn(win.performance, "now").mockImplementation(() => this.time);
    win.requestAnimationFrame = (callback) => {
      this.drawn.set(this.drawn.size + 1, callback);
      return this.drawn.size;
    };
    win.cancelAnimationFrame = (id) => void this.drawn.delete(id);
    win.ResizeObserver = this.resizeObserver();
  }

  private resizeObserver(): typeof ResizeObserver {
    const page = this;
    return class {
      constructor(callback: ResizeObserverCallback) {
        page.changed.push(() => callback([], this));
      }
      observe = () => void page.observing++;
      unobserve = () => undefined;
      disconnect = () => void page.observing--;
    };
  }

  /** The content is of another height, so many times before the next frame is drawn. */
  grow(...heights: number[]) {
    for (const height of heights) {
      this.height = height;
      if (this.observing > 0) for (const tell of this.changed) tell();
    }
    this.time += 400;
    const callbacks = [...this.drawn.values()];
    // Never more than one for a frame.
    expect(callbacks.length).toBeLessThanOrEqual(1);
    this.drawn.clear();
    for (const callback of callbacks) callback(this.time);
  }

  hear(data: unknown, source: MessageEventSource | null = this.win.parent) {
    this.win.dispatchEvent(new MessageEvent("message", { data, source }));
  }

  /** What was said since last asked, only that of AMP where nothing else is asked for. */
  take(all = false): unknown[] {
    const taken = this.said.splice(0);
    return all ? taken : taken.filter((message) => JSON.stringify(message).includes("embed-size"));
  }
}

const size = (height: number) => ({ sentinel: "amp", type: "embed-size", height });

let page: FramedPage;
let stop: () => void;

beforeEach(() => {
  page = new FramedPage();
  stop = reportHeights(page);
});

afterEach(() => {
  stop();
  page.frame.remove();
});

describe("a page in a frame", () => {
  it("tells its height at once, rounded up, and introduces itself", () => {
    expect(page.take(true)).toEqual([
      { "datawrapper-height": { blank: 438 } },
      '{"src":"about:blank","context":"iframe.resize","height":438}',
      size(438),
      { sentinel: "amp", type: "embed-ready" },
      "[iFrameResizerChild]Ready",
    ]);
  });

  it("tells it again when it has changed, once in a frame, and not when it has not", () => {
    page.take();
    page.grow(500, 600, 550);
    expect(page.take()).toEqual([size(550)]);
    page.grow(600, 549.5);
    expect(page.take()).toEqual([]);
  });

  it("says nothing when the host does what it was told", () => {
    page.take();
    for (let times = 0; times < 5; times++) page.grow(page.height);
    expect(page.take(true)).toEqual([]);
  });

  it("tells no height while it is not drawn", () => {
    page.take();
    page.grow(0);
    page.grow(438);
    page.grow(0);
    expect(page.take(true)).toEqual([]);
    page.grow(500);
    expect(page.take()).toEqual([size(500)]);
  });

  it("answers the page around, and remembers who it is", () => {
    page.take();
    page.hear("[iFrameSizer]map:8:false:false:32:true");
    expect(page.take(true)).toEqual([
      "[iFrameSizer]map:438:700:init",
      "[iFrameSizer]map:438:700:resizeObserver",
    ]);
    page.grow(500);
    expect(page.take(true)).toContain("[iFrameSizer]map:500:700:resizeObserver");
  });

  it("does not answer anybody else, whatever they say", () => {
    page.take();
    const other = document.body.appendChild(document.createElement("iframe"));
    for (const source of [null, page.win, other.contentWindow]) {
      page.hear({ type: "iframe-child-init" }, source);
      page.hear({ sentinel: "amp", type: "frames-init" }, source);
    }
    expect(page.take(true)).toEqual([]);
    other.remove();
  });

  it("tells WordPress when its secret comes late", () => {
    page.take();
    page.win.location.hash = "#?secret=aB3dE6gH9k";
    page.win.dispatchEvent(new Event("hashchange"));
    expect(page.take(true)).toEqual([{ message: "height", value: 438, secret: "aB3dE6gH9k" }]);
    page.win.dispatchEvent(new Event("hashchange"));
    expect(page.take(true)).toEqual([]);
  });

  it("is silent once it has been ended", () => {
    page.take();
    page.grow();
    stop();
    page.grow(700);
    page.hear({ type: "iframe-child-init" });
    page.win.location.hash = "#?secret=aB3dE6gH9k";
    page.win.dispatchEvent(new Event("hashchange"));
    expect(page.take(true)).toEqual([]);
  });
});

describe("a page of its own", () => {
  it("tells nobody and listens to nobody", () => {
    const { content, win } = page;
    const top = win.parent as Win;
    const listen = vi.spyOn(top, "addEventListener");
    page.take(true);
    reportHeights({ content, win: top })();
    expect(page.take(true)).toEqual([]);
    expect(listen).not.toHaveBeenCalled();
  });
});
