// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFrame, mapAddress, PARAMETERS, toldHeight, USUAL_HEIGHT } from "#app/host/mapFrame.ts";
import { dayOf } from "#domain/day.ts";
import { EMBED_HEIGHT, encodeEmbed } from "#state/embedLink.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";

const PAGE = "https://example.org/troops/embed.html";

function element(attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElement("troop-reports-map");
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

describe("the address of an element", () => {
  it("is our page with the attributes for parameters", () => {
    expect(mapAddress(element({}), PAGE)).toBe(PAGE);
    expect(mapAddress(element({ date: "2024-11-04", theme: "dark", class: "wide" }), PAGE)).toBe(
      `${PAGE}?date=2024-11-04&theme=dark`,
    );
    expect(mapAddress(element({ date: "a&theme=dark#b" }), PAGE)).toBe(`${PAGE}?date=a%26theme%3Ddark%23b`);
  });

  it("is its src as it stands, where there is one", () => {
    const src = "https://example.com/maps/embed.html?date=latest#x";
    expect(mapAddress(element({ src, date: "2024-11-04" }), PAGE)).toBe(src);
    expect(mapAddress(element({ src }), undefined)).toBe(src);
    expect(mapAddress(element({ src: "/embed.html" }), PAGE)).toBe(`${location.origin}/embed.html`);
  });

  it.each([
    "",
    "javascript:alert(1)",
    " jAvascript:alert(1)",
    "data:text/html,a",
    "blob:a",
    "https://",
    "about:blank",
  ])("is none where the src is %j", (src) => {
    expect(mapAddress(element({ src }), PAGE)).toBeNull();
  });

  it("is none where nobody knows where our page lies", () => {
    expect(mapAddress(element({ date: "latest" }), undefined)).toBeNull();
  });

  it("can say whatever the address of an embed says of a day", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      day: dayOf("2025-05-01"),
      span: "all",
      clock: "period",
      pane: "kursk",
      casualties: true,
      language: "ko",
      theme: "dark",
    };
    const query = encodeEmbed(view, {
      latest: false,
      title: true,
      controls: false,
      play: true,
      height: 700,
      data: "2026-11-22",
    });
    // The span goes without saying where the day is outside autumn.
    const names = new Set([...new URLSearchParams(query).keys(), "span"]);
    expect([...names].sort()).toEqual([...PARAMETERS].sort());
  });
});

describe("a height", () => {
  it("is taken from a message of AMP's form, rounded up", () => {
    expect(toldHeight({ sentinel: "amp", type: "embed-size", height: 437 })).toBe(437);
    expect(toldHeight({ sentinel: "amp", type: "embed-size", height: 100.2 })).toBe(101);
    expect(toldHeight({ sentinel: "amp", type: "embed-size", height: 4000 })).toBe(4000);
  });

  it.each([
    { sentinel: "amp", type: "embed-size", height: 99 },
    { sentinel: "amp", type: "embed-size", height: 4001 },
    { sentinel: "amp", type: "embed-size", height: Number.NaN },
    { sentinel: "amp", type: "embed-size", height: Number.POSITIVE_INFINITY },
    { sentinel: "amp", type: "embed-size", height: "437" },
    { sentinel: "amp", type: "embed-size" },
    { sentinel: "amp", type: "embed-ready", height: 437 },
    { sentinel: "pma", type: "embed-size", height: 437 },
    { "datawrapper-height": { a: 437 } },
    "pymxPYMxaxPYMxheightxPYMx437",
    437,
    null,
    undefined,
  ])("is not taken from %j", (data) => {
    expect(toldHeight(data)).toBeNull();
  });

  it("is at first the usual one of an embed", () => {
    expect(USUAL_HEIGHT).toBe(EMBED_HEIGHT.usual);
  });

  it("is within bounds or none, whatever is said", () => {
    const height = fc.oneof(fc.double(), fc.integer(), fc.anything());
    fc.assert(
      fc.property(
        fc.oneof(
          height.map((said) => ({ sentinel: "amp", type: "embed-size", height: said })),
          fc.anything(),
        ),
        (data) => {
          const told = toldHeight(data) ?? 100;
          expect(told).toBeGreaterThanOrEqual(100);
          expect(told).toBeLessThanOrEqual(4_000);
        },
      ),
    );
  });
});

describe("a frame", () => {
  it("has a name, comes when it is near, fills its place, and is of the map's colours", () => {
    const frame = makeFrame(`${PAGE}?theme=dark`, 'A "map"', 600);
    expect(frame.title).toBe('A "map"');
    expect(frame.src).toBe(`${PAGE}?theme=dark`);
    expect(frame.loading).toBe("lazy");
    expect(frame.referrerPolicy).toBe("strict-origin-when-cross-origin");
    expect(frame.allow).toBe("fullscreen; clipboard-write; web-share");
    expect(frame.style).toMatchObject({
      width: "0px",
      minWidth: "100%",
      height: "600px",
      colorScheme: "dark",
    });
    expect(makeFrame(PAGE, "", 600).style.colorScheme).toBe("light dark");
    expect(makeFrame(`${PAGE}?theme=red`, "", 600).style.colorScheme).toBe("light dark");
    // Until a height is truly told, what is too high can be scrolled.
    expect(frame.hasAttribute("scrolling")).toBe(false);
  });
});
