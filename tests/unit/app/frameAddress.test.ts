import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameAddress, isId } from "#app/embed/frameAddress.ts";

const BASE = "https://example.org/troops/";

function read(rest: string) {
  return frameAddress(new URL(rest, BASE));
}

describe("the address of a frame", () => {
  it.each([
    ["embed.html", "embed.html"],
    ["embed.html?date=2024-11-04&pane=kursk", "embed.html?date=2024-11-04&pane=kursk"],
    ["embed.html?layers=casualties,no-plans", "embed.html?layers=casualties,no-plans"],
    // The browser may have escaped it, and then the `src` reads otherwise.
    ["embed.html?q=%D0%BA", "embed.html"],
    ["embed.html?q='*'", "embed.html"],
    ["embed?date=latest", "embed?date=latest"],
    ["", "embed.html"],
    ["%22%5D/%3Cb%3E", "embed.html"],
    [`embed.html?q=${"a".repeat(600)}`, "embed.html"],
    ["embed.html?date=latest#?secret=abc", "embed.html?date=latest"],
  ])("%s has the piece %s, which stands in every src that leads there", (rest, piece) => {
    expect(read(rest).piece).toBe(piece);
  });

  it("has the child's id that pym.js puts there", () => {
    const added =
      "initialWidth=700&childId=map-1&parentTitle=A%20page&parentUrl=https%3A%2F%2Fexample.com%2F";
    expect(read(`embed.html?date=latest&${added}`).childId).toBe("map-1");
    expect(read("embed.html?date=latest").childId).toBeNull();
  });

  it("has the secret that WordPress puts there", () => {
    expect(read("embed.html?date=latest#?secret=aB3dE6gH9k").secret).toBe("aB3dE6gH9k");
    expect(read("embed.html#amp=1").secret).toBeNull();
  });

  it.each([
    "embed.html?childId=%3Cimg%20src%3Dx%3E#?secret=%3Cb%3E",
    "embed.html?childId=a:b#?secret=a-b",
    "embed.html?childId=axPYMxb#?secret=",
    `embed.html?childId=${"a".repeat(101)}#?secret=${"a".repeat(51)}`,
    "embed.html?childId=#secret",
  ])("has none of them where they could harm: %s", (rest) => {
    expect(read(rest)).toMatchObject({ childId: null, secret: null });
  });

  it("never has a piece that ends a text in quotes, whatever the address", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), (url, more) => {
        expect(frameAddress(new URL(`${url}/${more}`)).piece).toMatch(/^[\w.~&=,:+?-]+$/);
      }),
    );
  });
});

describe("an id", () => {
  it.each(["iFrameResizer0", "datawrapper-chart-aB3dE", "карта_1", "지도.2"])("may be %s", (id) => {
    expect(isId(id)).toBe(true);
  });

  it.each(["", "a b", "a:b", "<b>", 'a"b', "a'b", "a/b", "a\n", "xPYMx", "a".repeat(101)])(
    "may not be %j",
    (id) => {
      expect(isId(id)).toBe(false);
    },
  );
});
