import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const PAGE = "https://example.org/map/";

/** An edition of the page on its way, as browsers tell of it. */
class Edition extends EventTarget {
  state = "installing";
  readonly said: unknown[] = [];
  becomes(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
  postMessage(message: unknown): void {
    this.said.push(message);
  }
}

class Registration extends EventTarget {
  installing: Edition | null = null;
  waiting: Edition | null = null;
  active: Edition | null = null;
  /** Another edition has been found. */
  finds(): Edition {
    this.installing = new Edition();
    this.dispatchEvent(new Event("updatefound"));
    return this.installing;
  }
}

class Workers extends EventTarget {
  controller: Edition | null = null;
  readonly asked: string[] = [];
  registration: Registration | Error = new Registration();
  register(address: string): Promise<Registration> {
    this.asked.push(address);
    return this.registration instanceof Error
      ? Promise.reject(this.registration)
      : Promise.resolve(this.registration);
  }
}

describe("keeping the page for use without a network", () => {
  let workers: Workers;
  let reload: ReturnType<typeof vi.fn>;
  let module: typeof import("#app/offline/register.ts");
  let state: typeof import("#app/offline/updateState.ts").updateState;

  /** A page that was built for it, in a window of its own. Each test changes what it is about. */
  beforeEach(async () => {
    vi.resetModules();
    workers = new Workers();
    reload = vi.fn();
    const own: Record<string, unknown> = { isSecureContext: true };
    own.top = own;
    vi.stubGlobal("window", own);
    vi.stubGlobal("location", { protocol: "https:", reload });
    vi.stubGlobal("navigator", { serviceWorker: workers });
    vi.stubGlobal("document", {
      baseURI: PAGE,
      querySelector: () => ({ href: `${PAGE}manifest.webmanifest` }),
    });
    module = await import("#app/offline/register.ts");
    state = (await import("#app/offline/updateState.ts")).updateState;
  });
  afterEach(() => vi.unstubAllGlobals());

  const controlChanges = () => workers.dispatchEvent(new Event("controllerchange"));
  function registration(): Registration {
    if (workers.registration instanceof Error) throw workers.registration;
    return workers.registration;
  }

  it("asks for the one file beside the manifest, once", async () => {
    await Promise.all([module.keepOffline(), module.keepOffline()]);
    expect(workers.asked).toEqual([`${PAGE}sw.js`]);
  });

  it.each([
    ["in a frame", () => vi.stubGlobal("window", { isSecureContext: true, top: {} })],
    [
      "without https",
      () => {
        const own: Record<string, unknown> = { isSecureContext: false };
        own.top = own;
        vi.stubGlobal("window", own);
      },
    ],
    ["opened as a file", () => vi.stubGlobal("location", { protocol: "file:", reload })],
    ["in a browser that has none", () => vi.stubGlobal("navigator", {})],
    [
      "in a sandbox, where even to ask is an error",
      () =>
        vi.stubGlobal("navigator", {
          get serviceWorker() {
            throw new DOMException("sandboxed", "SecurityError");
          },
        }),
    ],
    [
      "in a page that was not built for it",
      () => vi.stubGlobal("document", { baseURI: PAGE, querySelector: () => null }),
    ],
  ])("does nothing %s", async (_where, change) => {
    change();
    await module.keepOffline();
    expect(workers.asked).toEqual([]);
    expect(state.getState()).toEqual({ offline: "none", update: "none", later: false });
  });

  it("changes nothing where the browser refuses", async () => {
    workers.registration = new Error("refused");
    await module.keepOffline();
    expect(state.getState().offline).toBe("none");
  });

  it("tells that it prepares, and that it is ready once all files are there", async () => {
    await module.keepOffline();
    expect(state.getState().offline).toBe("preparing");
    const first = registration().finds();
    first.becomes("installed");
    expect(state.getState()).toMatchObject({ offline: "preparing", update: "none" });
    first.becomes("activated");
    controlChanges();
    expect(state.getState()).toMatchObject({ offline: "ready", update: "none" });
    expect(reload).not.toHaveBeenCalled();
  });

  it("tells that it is not where a file did not come", async () => {
    await module.keepOffline();
    registration().finds().becomes("redundant");
    expect(state.getState().offline).toBe("none");
  });

  it("tells of a newer edition that waits, also one found on an earlier visit", async () => {
    registration().active = new Edition();
    registration().waiting = new Edition();
    await module.keepOffline();
    expect(state.getState()).toMatchObject({ offline: "ready", update: "waiting" });
  });

  it("asks a newer edition to take over only for the reader, and begins anew once", async () => {
    workers.controller = registration().active = new Edition();
    await module.keepOffline();
    const newer = registration().finds();
    newer.becomes("installed");
    registration().waiting = newer;
    expect(state.getState().update).toBe("waiting");
    expect([newer.said, reload.mock.calls]).toEqual([[], []]);
    module.takeUpdate();
    module.takeUpdate();
    expect(newer.said).toEqual([{ type: "SKIP_WAITING" }]);
    expect(reload).not.toHaveBeenCalled();
    controlChanges();
    controlChanges();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("goes on with its own edition where another window asked for the newer one", async () => {
    workers.controller = registration().active = new Edition();
    await module.keepOffline();
    controlChanges();
    expect(state.getState().update).toBe("waiting");
    expect(reload).not.toHaveBeenCalled();
    module.takeUpdate();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
