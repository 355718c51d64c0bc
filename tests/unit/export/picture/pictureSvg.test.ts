// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { PALETTES } from "#basemap/palette.ts";
import { writtenOut } from "#export/picture/colours.ts";
import { scalingStrokes } from "#export/picture/pane.ts";
import { pictureFileName, pictureSvg } from "#export/picture/pictureSvg.ts";
import { LAYOUTS, PICTURE_SIZES } from "#export/picture/size.ts";
import { aPicture, DATASET } from "./content.ts";

const POSTER =
  '<g><path fill="var(--sea,#fff)" d="M0 0"/><path stroke="var(--border,#8d867b)" stroke-width="1.5" vector-effect="non-scaling-stroke" stroke-dasharray="3 2" d="M0 0h9"/></g>';

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

describe.each(PICTURE_SIZES)("the %s picture as a file", (size) => {
  const input = aPicture("2024-11-04", size);
  const markup = { ...input.groundOf("kursk", { width: 9, height: 9 }), markup: POSTER };
  const svg = pictureSvg({ ...input, groundOf: () => markup });

  it("is well formed, of its size, and says what it shows", () => {
    const { documentElement: root } = parsed(svg);
    expect(root.querySelector("parsererror")).toBeNull();
    expect(root.tagName).toBe("svg");
    expect([root.getAttribute("width"), root.getAttribute("height")].map(Number)).toEqual([
      LAYOUTS[size].width,
      LAYOUTS[size].height,
    ]);
    expect(root.querySelector("title")?.textContent).toBe(
      "North Korean troops in Russia. As reported by 4 November 2024",
    );
    expect(root.querySelector("desc")?.textContent).toMatch(/^By 4 November 2024, three statements put /);
  });

  it("needs no page, no network and no style sheet", () => {
    const { documentElement: root } = parsed(svg);
    const outside = [...root.querySelectorAll("*")].flatMap((each) => [
      ...(/^(image|use|script|style|foreignObject|a|link)$/i.test(each.tagName) ? [each.tagName] : []),
      ...[...each.attributes].filter(({ name }) => /href|^on|^src$/i.test(name)).map(({ name }) => name),
    ]);
    expect(outside).toEqual([]);
    expect(svg).not.toContain("var(");
    expect([...svg.matchAll(/url\(([^)]*)\)/g)].every(([, to = ""]) => to.startsWith("#"))).toBe(true);
    const ids = new Set([...root.querySelectorAll("[id]")].map(({ id }) => `#${id}`));
    for (const [, to = ""] of svg.matchAll(/url\(([^)]*)\)/g)) expect(ids).toContain(to);
  });
});

describe("a picture", () => {
  it("holds names and addresses as text, whatever is in them", () => {
    const dataset = DATASET;
    const name = `<script>"&'\u0007 ]]>`;
    const actors = new Map([...dataset.actor].map(([id, actor]) => [id, { ...actor, shortName: name }]));
    const hostile = { ...dataset, actor: actors };
    const input = aPicture("2024-11-04", "page");
    const svg = pictureSvg({ ...input, dataset: hostile, address: 'https://a.example/?a=<b>&c="d"' });
    const root = parsed(svg).documentElement;
    expect(root.querySelector("parsererror, script")).toBeNull();
    expect(root.textContent).toContain(name.replace("\u0007", ""));
    expect(root.textContent).toContain('https://a.example/?a=<b>&c="d"');
  });

  it("is written in the colours of its theme", () => {
    const input = aPicture("2024-11-04", "share");
    const dark = pictureSvg({ ...input, theme: "dark", colours: PALETTES.dark });
    expect(dark).toContain(PALETTES.dark.paper);
    expect(dark).not.toContain(PALETTES.light.paper);
  });

  it("is the same each time", () => {
    expect(pictureSvg(aPicture("2025-08-01", "tall"))).toBe(pictureSvg(aPicture("2025-08-01", "tall")));
  });

  it("has a file name that says day, clock and pixels", () => {
    expect(pictureFileName(aPicture("2024-11-04", "share"), 1, "png")).toBe(
      "troop-reports-2024-11-04-1200x630.png",
    );
    expect(pictureFileName(aPicture("2024-11-04", "square", "period"), 2, "svg")).toBe(
      "troop-reports-2024-11-04-period-2160x2160.svg",
    );
  });
});

describe("the drawn map in a picture", () => {
  it("has its colours written out, unknown ones as the markup has them", () => {
    expect(writtenOut('fill="var(--brick-text,#1)" stroke="var(--ink2,#2)"', PALETTES.dark)).toBe(
      `fill="${PALETTES.dark.brickText}" stroke="${PALETTES.dark.ink2}"`,
    );
    expect(writtenOut('fill="var(--no-such,#123456)"', PALETTES.light)).toBe('fill="#123456"');
  });

  it("keeps the widths of its lines at any scale without the help of the viewer", () => {
    const path = scalingStrokes(POSTER, 0.5);
    expect(path).toContain('stroke-width="3" stroke-dasharray="6 4"');
    expect(path).not.toContain("vector-effect");
  });
});
