// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { frameTitle } from "#i18n/en/host.ts";

const PAGE = "https://example.org/troops/embed.html";

/** Runs the script as if it stood in the page at an address. */
async function runScript(src = "https://example.org/troops/embed.js"): Promise<void> {
  const script = document.createElement("script");
  script.src = src;
  vi.spyOn(document, "currentScript", "get").mockReturnValue(script);
  vi.resetModules();
  await import("#app/host/embedElement.ts");
}

/** Puts markup into the page, and waits for the element to have seen it. */
async function put(markup: string): Promise<HTMLElement> {
  document.body.innerHTML = markup;
  await Promise.resolve();
  const element = document.body.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error("no element");
  return element;
}

function frameOf(element: Element): HTMLIFrameElement {
  const frame = element.shadowRoot?.querySelector("iframe");
  if (!frame) throw new Error("no frame");
  return frame;
}

/** The window of an element's frame. The simulated page has none for frames in a shadow: here is another's. */
function windowOf(frame: HTMLIFrameElement): Window {
  const { contentWindow } = document.head.appendChild(document.createElement("iframe"));
  if (!contentWindow) throw new Error("no window");
  vi.spyOn(frame, "contentWindow", "get").mockReturnValue(contentWindow);
  return contentWindow;
}

function say(source: MessageEventSource | null, height: unknown): void {
  window.dispatchEvent(
    new MessageEvent("message", {
      source,
      origin: "null",
      data: { sentinel: "amp", type: "embed-size", height },
    }),
  );
}

beforeAll(async () => {
  await runScript();
  // And once more, as on pages with two maps.
  await runScript();
});

afterEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
  vi.restoreAllMocks();
});

describe("<troop-reports-map>", () => {
  it("holds a frame with the map of its attributes, and keeps its content for pages without script", async () => {
    const element = await put('<troop-reports-map date="2024-11-04"><a href="/">Map</a></troop-reports-map>');
    expect(frameOf(element).src).toBe(`${PAGE}?date=2024-11-04`);
    expect(frameOf(element).title).toBe(frameTitle);
    expect(element.shadowRoot?.querySelector("slot")).toBeNull();
    expect(element.textContent).toBe("Map");
  });

  it("takes the height that its own frame tells, and then does not scroll", async () => {
    const element = await put("<troop-reports-map></troop-reports-map>");
    const frame = frameOf(element);
    expect(frame.scrolling).toBe("");
    say(windowOf(frame), 437);
    expect(frame.style.height).toBe("437px");
    expect(frame.getAttribute("scrolling")).toBe("no");
  });

  it.each([99, 4_001, Number.NaN, "500", null])("does not take a height of %j", async (height) => {
    const frame = frameOf(await put('<troop-reports-map height="500"></troop-reports-map>'));
    say(windowOf(frame), height);
    expect(frame.style.height).toBe("500px");
  });

  it("does not take the height of anybody else", async () => {
    const element = await put(
      '<troop-reports-map></troop-reports-map><troop-reports-map></troop-reports-map><iframe src="https://example.com/"></iframe>',
    );
    const [one, two, other] = [element, element.nextElementSibling, document.querySelector("iframe")];
    if (!two || !other) throw new Error("not there");
    const before = [frameOf(one).style.height, frameOf(two).style.height];
    for (const frame of [frameOf(one), frameOf(two)]) windowOf(frame);
    for (const source of [other.contentWindow, window, null]) say(source, 437);
    expect([frameOf(one).style.height, frameOf(two).style.height]).toEqual(before);
    expect(other.style.height).toBe("");
    say(windowOf(frameOf(two)), 437);
    expect([frameOf(one).style.height, frameOf(two).style.height]).toEqual([before[0], "437px"]);
  });

  it("shows another map when its attributes change, at the height it has, in a new frame", async () => {
    const element = await put('<troop-reports-map date="2024-11-04" height="700"></troop-reports-map>');
    const old = frameOf(element);
    const oldWindow = windowOf(old);
    vi.spyOn(old, "clientHeight", "get").mockReturnValue(437);
    element.setAttribute("date", "2025-05-01");
    element.setAttribute("theme", "dark");
    await Promise.resolve();
    const frame = frameOf(element);
    expect(frame).not.toBe(old);
    expect(frame.src).toBe(`${PAGE}?date=2025-05-01&theme=dark&height=700`);
    expect(frame.style.height).toBe("437px");
    say(oldWindow, 555);
    expect(frame.style.height).toBe("437px");
  });

  it("keeps its frame when it is only renamed", async () => {
    const element = await put('<troop-reports-map frame-title="Before"></troop-reports-map>');
    const frame = frameOf(element);
    expect(frame.title).toBe("Before");
    element.setAttribute("frame-title", "After");
    await Promise.resolve();
    expect(frameOf(element)).toBe(frame);
    expect(frame.title).toBe("After");
  });

  it("ends with its removal, and begins again where it is put back", async () => {
    const element = await put("<troop-reports-map></troop-reports-map>");
    const frame = frameOf(element);
    const itsWindow = windowOf(frame);
    element.remove();
    await Promise.resolve();
    expect(element.shadowRoot?.querySelector("iframe")).toBeNull();
    say(itsWindow, 437);
    expect(frame.style.height).not.toBe("437px");
    document.body.append(element);
    await Promise.resolve();
    expect(frameOf(element).src).toBe(PAGE);
  });

  it("makes no frame where it is gone at once", async () => {
    const element = document.createElement("troop-reports-map");
    document.body.append(element);
    element.remove();
    await Promise.resolve();
    expect(element.shadowRoot?.querySelector("iframe")).toBeNull();
  });

  it("makes one frame for several changes at a time", async () => {
    const made = vi.spyOn(document, "createElement");
    const element = await put(
      '<troop-reports-map date="2024-11-04" theme="dark" lang="en"></troop-reports-map>',
    );
    element.setAttribute("date", "2025-05-01");
    element.setAttribute("theme", "light");
    await Promise.resolve();
    expect(made.mock.calls.filter(([name]) => name === "iframe")).toHaveLength(2);
  });

  it.each(["javascript:alert(1)", "https://"])("shows its content where its src is %j", async (src) => {
    const element = await put(`<troop-reports-map src="${src}">A link</troop-reports-map>`);
    expect(element.shadowRoot?.querySelector("iframe")).toBeNull();
    expect(element.shadowRoot?.querySelector("slot")).not.toBeNull();
  });

  it("puts nothing into the global scope", async () => {
    const before = Object.keys(window);
    await runScript();
    expect(Object.keys(window)).toEqual(before);
  });
});

describe("a frame written by hand", () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <iframe src="${PAGE}?date=latest"></iframe>
      <iframe src="https://example.org/troops/embed.html.example.com/"></iframe>
      <iframe src="https://example.com/?u=${PAGE}"></iframe>
      <iframe></iframe>`;
  });

  const frames = () => [...document.querySelectorAll("iframe")];

  it("grows with what it shows, where its src leads to the map", () => {
    for (const { contentWindow } of frames()) say(contentWindow, 437);
    expect(frames().map(({ style }) => style.height)).toEqual(["437px", "", "", ""]);
    expect(frames().map((frame) => frame.getAttribute("scrolling"))).toEqual(["no", null, null, null]);
  });

  it("is asked for its height, in case it has told it before the script came", async () => {
    const asked = frames().map((frame) => {
      if (!frame.contentWindow) throw new Error("no window");
      return vi.spyOn(frame.contentWindow, "postMessage").mockReturnValue(undefined);
    });
    await runScript();
    expect(asked.map((spy) => spy.mock.calls.length)).toEqual([1, 0, 0, 0]);
    expect(asked[0]).toHaveBeenCalledWith({ sentinel: "amp", type: "frames-init" }, "*");
  });
});
