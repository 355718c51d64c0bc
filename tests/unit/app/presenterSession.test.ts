import { describe, expect, it } from "vitest";
import { presentedBy, presenterAddress, randomId, sessionOf } from "#app/present/presenter/session.ts";

const STAGE = "https://map.example/present.html?step=3#lesson=abc";

/** A tab whose page can be left and opened again. Its storage goes along, as in a browser. */
function aTab(address = STAGE) {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  let listeners: [string, () => void][] = [];
  const send = (type: string) => {
    for (const [each, listener] of listeners) if (each === type) listener();
  };
  return {
    stored,
    storage,
    address,
    session() {
      listeners = [];
      return sessionOf({
        storage,
        address: () => this.address,
        addEventListener: (type, listener) => listeners.push([type, listener]),
      });
    },
    leave: () => send("pagehide"),
    comeBack: () => send("pageshow"),
  };
}

describe("a presentation", () => {
  it("has an id of its own", () => {
    expect(randomId()).toMatch(/^[0-9a-f]{32}$/);
    expect(aTab().session()).not.toBe(aTab().session());
  });

  it("keeps its id when the page is loaded anew, on whichever step", () => {
    const tab = aTab();
    const id = tab.session();
    tab.address = STAGE.replace("step=3", "step=4");
    tab.leave();
    expect(tab.session()).toBe(id);
    tab.leave();
    expect(tab.session()).toBe(id);
  });

  it("is a new one with another lesson", () => {
    const tab = aTab();
    const id = tab.session();
    tab.leave();
    tab.address = STAGE.replace("abc", "def");
    expect(tab.session()).not.toBe(id);
  });

  it("is a new one in a copy of the tab, also after the page was away and came back as it was", () => {
    const tab = aTab();
    const id = tab.session();
    tab.leave();
    tab.comeBack();
    const copy = aTab();
    for (const [key, value] of tab.stored) copy.stored.set(key, value);
    expect(copy.session()).not.toBe(id);
  });

  it.each(["", "x", `${"g".repeat(32)} /present.html#lesson=abc`])("does not take %j for an id", (kept) => {
    const tab = aTab();
    tab.stored.set("presentation", kept);
    expect(tab.session()).toMatch(/^[0-9a-f]{32}$/);
  });

  it("starts where storage is refused", () => {
    const refuse = () => {
      throw new Error("refused");
    };
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    const leaving: (() => void)[] = [];
    const id = sessionOf({
      storage,
      address: () => STAGE,
      addEventListener: (_, listener) => leaving.push(listener),
    });
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(() => leaving.map((leave) => leave())).not.toThrow();
  });
});

describe("the address of the second window", () => {
  const id = "0123456789abcdef".repeat(2);

  it.each([
    [STAGE, `https://map.example/present.html?step=3&presenter=${id}#lesson=abc`],
    [
      "file:///media/stick/map.html?mode=present",
      `file:///media/stick/map.html?mode=present&presenter=${id}`,
    ],
    [`https://map.example/present.html?presenter=x`, `https://map.example/present.html?presenter=${id}`],
  ])("of %s is %s", (stage, second) => {
    expect(presenterAddress(stage, id)).toBe(second);
    expect(presentedBy(second)).toBe(id);
  });

  it.each([
    "",
    "?presenter=",
    "?presenter=1",
    `?presenter=${"A".repeat(32)}`,
    `?presenter=${"a".repeat(33)}`,
  ])("is not that with %j", (query) => {
    expect(presentedBy(`https://map.example/present.html${query}`)).toBeNull();
  });
});
