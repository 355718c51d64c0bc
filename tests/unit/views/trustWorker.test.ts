import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

interface Rules {
  createScriptURL(url: string): string | null;
}

const PAGE = "https://example.org/map/";

/** Stands for the browser's own: it keeps the one policy that a page may have. */
class Factory {
  defaultPolicy: Rules | null = null;
  createPolicy(name: string, rules: Rules): Rules {
    if (name !== "default" || this.defaultPolicy) throw new TypeError("Refused by the page's policy");
    this.defaultPolicy = rules;
    return rules;
  }
}

describe("what a page that demands Trusted Types runs as a worker", () => {
  let factory: Factory;
  let trustWorker: (address: string) => void;

  beforeEach(async () => {
    vi.resetModules();
    factory = new Factory();
    vi.stubGlobal("document", { baseURI: PAGE });
    vi.stubGlobal("trustedTypes", factory);
    ({ trustWorker } = await import("#views/map/trustWorker.ts"));
  });
  afterEach(() => vi.unstubAllGlobals());

  const allowed = (url: string) => factory.defaultPolicy?.createScriptURL(url) ?? null;

  it("is what was let through, by its complete address, and nothing beside it", () => {
    trustWorker("./assets/worker-a.js");
    expect(allowed("./assets/worker-a.js")).toBe("./assets/worker-a.js");
    expect(allowed(`${PAGE}assets/worker-a.js`)).toBe(`${PAGE}assets/worker-a.js`);
    for (const other of [
      "./assets/worker-b.js",
      "./assets/worker-a.js?",
      "https://example.com/map/assets/worker-a.js",
    ]) {
      expect(allowed(other), other).toBeNull();
    }
  });

  it("may be two, let through one after the other, in either order", () => {
    trustWorker(`${PAGE}sw.js`);
    expect(allowed("./assets/worker-a.js")).toBeNull();
    trustWorker("./assets/worker-a.js");
    expect(allowed("./assets/worker-a.js")).not.toBeNull();
    expect(allowed(`${PAGE}sw.js`)).not.toBeNull();
  });

  it("is left to a policy that the page has already", () => {
    const theirs = factory.createPolicy("default", { createScriptURL: () => null });
    trustWorker("./sw.js");
    expect(factory.defaultPolicy).toBe(theirs);
  });

  it("is anything where the browser knows no Trusted Types, or the page forbids the policy", () => {
    vi.stubGlobal("trustedTypes", undefined);
    expect(() => trustWorker("./sw.js")).not.toThrow();
    const refusing = {
      defaultPolicy: null,
      createPolicy: () => {
        throw new TypeError();
      },
    };
    vi.stubGlobal("trustedTypes", refusing);
    expect(() => trustWorker("./sw.js")).not.toThrow();
  });
});
