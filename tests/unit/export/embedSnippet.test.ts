// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Frame,
  frameSnippet,
  growingSnippet,
  type Picture,
  pictureSnippet,
} from "#export/embedSnippet.ts";

const SITE = "https://example.org/troops/";
const FRAME: Frame = {
  address: `${SITE}embed.html?date=2024-11-04&clock=period`,
  title: "North Korean troops in Russia: what is said of 4 November 2024",
  width: 700,
  height: 560,
  theme: "auto",
};
const PICTURE: Picture = {
  address: `${SITE}share.png`,
  alternative: "Map of the day.",
  width: 1200,
  height: 630,
  credit: "Map: Troop Reports.",
  link: { address: `${SITE}?date=2024-11-04&span=all`, words: "Open the map" },
};

/** Marks that could end an attribute or begin an element, and what a stranger would try. */
const HOSTILE = fc.string({
  unit: fc.constantFrom(
    ...`"'<>&=/;: \n\t`,
    "a",
    "국",
    "&quot;",
    "&#34;",
    "</iframe>",
    "<script>",
    "-->",
    "onload=",
    "javascript:",
  ),
});

/** What a page makes of a snippet. Inert: no script of it runs. */
function read(snippet: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = snippet;
  return template.content;
}

function attributesOf(element: Element | null | undefined): Record<string, string> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

const ATTRIBUTES = {
  src: FRAME.address,
  title: FRAME.title,
  width: "700",
  height: "560",
  loading: "lazy",
  style: "width:0;min-width:100%;border:0;color-scheme:light dark",
  allow: "fullscreen; clipboard-write; web-share",
  allowfullscreen: "",
  referrerpolicy: "strict-origin-when-cross-origin",
};

describe("the code of a frame", () => {
  it("is one frame with what it needs in any place, and no id", () => {
    const { children } = read(frameSnippet(FRAME));
    expect(children).toHaveLength(1);
    expect(attributesOf(children[0])).toEqual(ATTRIBUTES);
  });

  it("can be scrolled where it stays as it is, and not where the script makes it grow", () => {
    const [frame, script, ...more] = read(growingSnippet(FRAME, SITE)).children;
    expect(attributesOf(frame)).toEqual({ ...ATTRIBUTES, scrolling: "no" });
    expect(attributesOf(script)).toEqual({ src: `${SITE}embed.js`, async: "" });
    expect([script?.tagName, script?.textContent, more]).toEqual(["SCRIPT", "", []]);
  });

  it("tells the place which colours to expect", () => {
    const style = (theme: Frame["theme"]) =>
      attributesOf(read(frameSnippet({ ...FRAME, theme })).firstElementChild).style;
    expect([style("light"), style("dark")]).toEqual([
      "width:0;min-width:100%;border:0;color-scheme:light",
      "width:0;min-width:100%;border:0;color-scheme:dark",
    ]);
  });

  it("keeps any title and address as text", () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (title, rest) => {
        const frame = { ...FRAME, title, address: SITE + rest };
        const content = read(frameSnippet(frame));
        expect(content.querySelectorAll("*")).toHaveLength(1);
        expect(content.textContent).toBe("");
        expect(attributesOf(content.firstElementChild)).toEqual({ ...ATTRIBUTES, title, src: SITE + rest });
        expect(read(growingSnippet(frame, SITE + rest)).querySelectorAll("*")).toHaveLength(2);
      }),
    );
  });
});

describe("the code of a picture", () => {
  it("has the alternative text, the size, the credit and the way to the map", () => {
    const content = read(pictureSnippet(PICTURE));
    expect(attributesOf(content.querySelector("figure > img"))).toEqual({
      src: PICTURE.address,
      alt: PICTURE.alternative,
      width: "1200",
      height: "630",
      loading: "lazy",
      style: "max-width:100%;height:auto",
    });
    const caption = content.querySelector("figure > figcaption");
    expect(caption?.textContent).toBe("Map: Troop Reports. Open the map");
    expect(attributesOf(caption?.querySelector("a"))).toEqual({ href: PICTURE.link.address });
  });

  it("keeps any text as text", () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, HOSTILE, (alternative, credit, words) => {
        const link = { ...PICTURE.link, words };
        const content = read(pictureSnippet({ ...PICTURE, alternative, credit, link }));
        expect([...content.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
          "figure",
          "img",
          "figcaption",
          "a",
        ]);
        expect(attributesOf(content.querySelector("img")).alt).toBe(alternative);
        expect(content.querySelector("figcaption")?.textContent).toBe(`${credit} ${words}`);
      }),
    );
  });
});
