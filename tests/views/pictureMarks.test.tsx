// @vitest-environment jsdom
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PALETTES } from "#basemap/palette.ts";
import { opaque, writtenOut } from "#export/picture/colours.ts";
import { labelSvg } from "#export/picture/labelSvg.ts";
import { markSvg } from "#export/picture/markSvg.ts";
import { LABEL_STYLES, type LabelRole } from "#scene/label.ts";
import type { Mark } from "#scene/mark.ts";
import { LabelText } from "#views/scene/LabelText.tsx";
import { MarkShape } from "#views/scene/MarkShape.tsx";

const AT = { x: 40, y: 50 };
const RING = { ...AT, type: "ring", r: 20 } as const;

const MARKS: readonly Mark[] = [
  { ...AT, type: "disc", r: 9 },
  { ...AT, type: "band", r: 9 },
  { ...RING, end: "high", opening: "up", onDisc: false },
  { ...RING, end: "low", opening: "down", onDisc: true },
  { ...RING, end: "high", opening: "closed", onDisc: false },
  { ...AT, type: "halo", r: 9 },
  { ...AT, type: "stale", r: 9 },
  { ...AT, type: "diamond", r: 9 },
  { ...AT, type: "plan", r: 9, report: "a" },
  { ...AT, type: "dot", r: 3.6, live: true, location: "a" },
  { ...AT, type: "dot", r: 3.6, live: false, location: "a" },
  { type: "tether", path: "M0 0L9 9", location: "a" },
  { ...AT, type: "note", r: 8, report: "a" },
  { type: "movement", path: "M0 0L9 9", arrow: "M9 9z", report: "a" },
  { ...AT, type: "casualties", side: 8, hollow: false, report: "a" },
  { ...AT, type: "casualties", side: 8, hollow: true, report: "a" },
  { ...AT, type: "city", r: 1.8 },
];

/** Elements with what they look like, in order: without the names by which the page finds them. */
function looks(markup: string): unknown[] {
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`,
    "image/svg+xml",
  ).documentElement;
  const drawn = [...svg.querySelectorAll("*:not(g)"), ...svg.querySelectorAll("g[stroke-linecap]")];
  return drawn.map((element) => [
    element.tagName,
    Object.fromEntries(
      [...element.attributes]
        .filter(({ name, value }) => name !== "class" && !name.startsWith("data-") && value !== "")
        .flatMap(({ name, value }) => plainly(name, value))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    element.children.length > 0 ? "" : element.textContent,
  ]);
}

/** A colour and its opacity apart, as not every program knows them in one. */
function plainly(name: string, value: string): [string, string][] {
  const { colour, opacity } = opaque(value);
  return opacity === undefined
    ? [[name, value]]
    : [
        [name, colour],
        [`${name}-opacity`, String(opacity)],
      ];
}

function onThePage(drawn: ReactElement): unknown[] {
  return looks(writtenOut(renderToStaticMarkup(drawn), PALETTES.light));
}

describe("what stands on a map in a picture", () => {
  it.each(MARKS.map((mark) => [mark.type, mark] as const))("has the shape of the page: %s", (_type, mark) => {
    expect(looks(markSvg(mark, PALETTES.light))).toEqual(onThePage(<MarkShape mark={mark} />));
  });

  it.each(Object.keys(LABEL_STYLES) as LabelRole[])("is lettered as on the page: %s", (role) => {
    const label = { ...AT, key: "a", role, text: "about 10,000", anchor: "middle", size: 12 } as const;
    expect(looks(labelSvg(label, PALETTES.light))).toEqual(onThePage(<LabelText label={label} />));
  });
});
