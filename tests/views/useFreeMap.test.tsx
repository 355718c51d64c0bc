// @vitest-environment jsdom
import { act, cleanup, render } from "@testing-library/react";
import { StrictMode, useRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Camera } from "#basemap/camera.ts";
import type { FreeMapWords, OpenFreeMap } from "#views/map/port.ts";
import { useFreeMap } from "#views/map/useFreeMap.ts";
import { type FakeFreeMap, fakeLoader } from "../support/fakeFreeMap.ts";

const FRAME: Camera = { center: [35.75, 51], pxPerDegree: 23.4, width: 257, height: 321 };
const WORDS: FreeMapWords = { label: "Map", wheelWithCtrl: "", wheelWithCommand: "", twoFingers: "" };
type Handle = ReturnType<typeof useFreeMap>;

const nobody = (): void => undefined;

/** Says to the pane that was last brought up whether it is on the screen. */
let tellOnScreen: (isIntersecting: boolean) => void = nobody;

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(report: (entries: { isIntersecting: boolean }[]) => void) {
        tellOnScreen = (isIntersecting) => report([{ isIntersecting }]);
      }
      observe(): void {}
      disconnect(): void {
        tellOnScreen = nobody;
      }
    },
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function present<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("The pane was not rendered or opened no map");
  return thing;
}

interface PaneProps {
  readonly load: () => Promise<OpenFreeMap>;
  readonly theme?: "light" | "dark";
  readonly language?: "en" | "ko";
  readonly report: (handle: Handle) => void;
}

function Pane({ load, theme = "light", language = "en", report }: PaneProps) {
  const container = useRef<HTMLDivElement>(null);
  report(useFreeMap({ container, frame: FRAME, theme, language, words: WORDS, load }));
  return <div ref={container} />;
}

/** A pane on the page, what its hook last gave it, and the maps that were opened for it. */
function pane(loadInstead?: () => Promise<OpenFreeMap>) {
  const loader = fakeLoader();
  let current: Handle | undefined;
  const load = loadInstead ?? (() => loader.load());
  const report = (handle: Handle) => {
    current = handle;
  };
  const element = (props: Partial<PaneProps> = {}) => (
    <StrictMode>
      <Pane load={load} report={report} {...props} />
    </StrictMode>
  );
  const page = render(element());
  const handle = (): Handle => present(current);
  const newest = (): FakeFreeMap => present(loader.maps.at(-1));
  const begin = (...gesture: Parameters<Handle["begin"]>) => act(async () => handle().begin(...gesture));
  const bringUp = async (): Promise<FakeFreeMap> => {
    await begin();
    act(() => newest().becomeReady());
    return newest();
  };
  const show = (props: Partial<PaneProps>) => page.rerender(element(props));
  return { loader, handle, newest, begin, bringUp, show, unmount: page.unmount };
}

describe("a pane without a gesture", () => {
  it("shows the poster in its frame and loads nothing", () => {
    const { handle, loader } = pane();
    expect(handle()).toMatchObject({ status: "poster", reason: null, camera: FRAME });
    expect(loader.asked).toBe(0);
  });
});

describe("the first gesture", () => {
  it("loads the map once, however many gestures follow while it comes up", async () => {
    const { begin, handle, loader } = pane();
    await begin({ zoomBy: 1 });
    await begin({ zoomBy: 1 });
    expect(loader.asked).toBe(1);
    expect(loader.maps).toHaveLength(1);
    expect(handle()).toMatchObject({ status: "loading", camera: FRAME });
  });

  it("is made when the picture stands, together with those that came after it", async () => {
    const { begin, handle, newest } = pane();
    await begin({ zoomBy: 1 });
    await begin({ zoomBy: 1, panBy: [30, 0] });
    expect(newest().gestures).toEqual([]);

    act(() => newest().becomeReady());
    expect(newest().gestures).toEqual([{ zoomBy: 2, panBy: [30, 0] }]);
    expect(handle().status).toBe("live");
    expect(handle().camera.pxPerDegree).toBeCloseTo(4 * 23.4);
    expect(handle().camera.center[0]).toBeCloseTo(35.75 + 30 / 23.4);
  });

  it("is made at once on a live map", async () => {
    const { begin, bringUp } = pane();
    const { gestures } = await bringUp();
    await begin({ zoomBy: -1 });
    expect(gestures.at(-1)).toEqual({ zoomBy: -1 });
  });
});

describe("a live map", () => {
  it("tells its camera at every move, and obeys the buttons of the page", async () => {
    const { bringUp, handle } = pane();
    const map = await bringUp();
    act(() => map.jumpTo({ ...FRAME, center: [30, 50] }));
    expect(handle().camera.center).toEqual([30, 50]);
    act(() => handle().zoomBy(1));
    expect(handle().camera.pxPerDegree).toBeCloseTo(2 * 23.4);
    act(() => handle().panBy(0, 10));
    expect(handle().camera.center[1]).toBeLessThan(50);
  });

  it("takes theme and language in place and is not opened again", async () => {
    const { bringUp, loader, show } = pane();
    const map = await bringUp();
    show({ theme: "dark" });
    show({ theme: "dark", language: "ko" });
    expect(map.looks.map(({ theme, language }) => `${theme} ${language}`)).toEqual([
      "light en",
      "dark en",
      "dark ko",
    ]);
    expect(loader.maps).toHaveLength(1);
    expect(map.destroyed).toBe(false);
  });

  it("opens in the theme of the moment it opens, not of the gesture", async () => {
    const { handle, newest, show } = pane();
    await act(async () => {
      handle().begin();
      show({ theme: "dark" });
    });
    expect(newest().looks[0]?.theme).toBe("dark");
  });

  it("gives way to the map of another pane", async () => {
    const first = pane();
    const second = pane();
    const map = await first.bringUp();
    await second.begin();
    expect(map.destroyed).toBe(true);
    expect(first.handle()).toMatchObject({ status: "poster", camera: FRAME });
    expect(second.handle().status).toBe("loading");
    expect(second.newest().destroyed).toBe(false);
  });

  it("goes when its pane leaves the screen, and stays while it is on it", async () => {
    const { bringUp, handle } = pane();
    const map = await bringUp();
    act(() => tellOnScreen(true));
    expect(map.destroyed).toBe(false);
    act(() => tellOnScreen(false));
    expect(map.destroyed).toBe(true);
    expect(handle().status).toBe("poster");
  });

  it("goes before the page is printed, for its picture would print blank", async () => {
    const { bringUp, handle } = pane();
    await bringUp();
    act(() => {
      window.dispatchEvent(new Event("beforeprint"));
    });
    expect(handle().status).toBe("poster");
  });

  it("goes with its pane", async () => {
    const { bringUp, newest, unmount } = pane();
    await bringUp();
    unmount();
    expect(newest().destroyed).toBe(true);
  });
});

describe("reset", () => {
  it("destroys the map and goes back to the poster's frame; the next gesture opens a new one", async () => {
    const { bringUp, handle, loader } = pane();
    const map = await bringUp();
    act(() => handle().zoomBy(2));
    act(() => handle().reset());
    expect(map.destroyed).toBe(true);
    expect(handle()).toMatchObject({ status: "poster", camera: FRAME });

    const next = await bringUp();
    expect(loader.maps).toEqual([map, next]);
    expect(handle()).toMatchObject({ status: "live", camera: FRAME });
  });

  it("while the map loads, lets nothing be opened later", async () => {
    const { handle, loader } = pane();
    await act(async () => {
      handle().begin();
      handle().reset();
    });
    expect(loader.maps).toHaveLength(0);
    expect(handle().status).toBe("poster");
  });
});

describe("a failure", () => {
  it("leaves the poster in its frame and says why", async () => {
    const { bringUp, handle } = pane();
    const map = await bringUp();
    act(() => map.jumpTo({ ...FRAME, center: [30, 50] }));
    act(() => map.failWith("context-lost"));
    expect(handle()).toMatchObject({ status: "failed", reason: "context-lost", camera: FRAME });
  });

  it("of loading is a failure too, and the next gesture tries again", async () => {
    const load = vi.fn(() => fakeLoader().load()).mockRejectedValueOnce(new Error("offline"));
    const { begin, handle } = pane(load);
    await begin();
    expect(handle()).toMatchObject({ status: "failed", reason: "not-loaded" });
    await begin();
    expect(handle()).toMatchObject({ status: "loading", reason: null });
  });

  it("for want of WebGL2, while it opens, is final until a reset", async () => {
    const open = vi.fn<OpenFreeMap>((_container, _start, events) => {
      events.onFailure("no-webgl2");
      return null;
    });
    const { begin, handle } = pane(async () => open);
    await begin();
    expect(handle()).toMatchObject({ status: "failed", reason: "no-webgl2" });
    await begin();
    expect(open).toHaveBeenCalledTimes(1);
  });
});
