import type { Mark } from "#scene/mark.ts";
import { ringPath } from "#scene/ring.ts";
import { opaque, type PictureColours } from "./colours.ts";
import { type Attributes, element } from "./element.ts";

/** The id of the pattern that stands for "no live number", in every picture. */
export const HATCH_ID = "hatch";

/** The pattern for "no live number": a line each 5 units at 45°. */
export function hatchSvg(colours: PictureColours): string {
  return element(
    "pattern",
    {
      id: HATCH_ID,
      width: 5,
      height: 5,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    element("path", { d: "M2.5 0V5", stroke: colours.hatch, "stroke-width": 1.2 }),
  );
}

/** One mark of a pane as SVG: the shapes, strokes and dashes of the page. */
export function markSvg(mark: Mark, colours: PictureColours): string {
  switch (mark.type) {
    case "halo":
      return circle(mark, {
        fill: "none",
        stroke: colours.brick,
        "stroke-opacity": 0.16,
        "stroke-width": 7,
      });
    case "band": {
      const { colour, opacity } = opaque(colours.brickBand);
      return circle(mark, { fill: colour, "fill-opacity": opacity });
    }
    case "disc":
      return circle(mark, { fill: colours.brick, stroke: colours.paper, "stroke-width": 1.2 });
    case "ring":
      return ring(mark, colours);
    case "stale":
      return (
        circle(mark, { fill: colours.paper, "fill-opacity": 0.35 }) +
        circle(mark, {
          fill: `url(#${HATCH_ID})`,
          stroke: colours.stale,
          "stroke-width": 1.4,
          "stroke-dasharray": "2 3",
        })
      );
    case "diamond": {
      const { x, y, r } = mark;
      return element("path", {
        d: `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`,
        fill: colours.brick,
        stroke: colours.paper,
        "stroke-width": 1.2,
      });
    }
    case "plan":
      return circle(mark, {
        fill: colours.paper,
        "fill-opacity": 0.55,
        stroke: colours.plan,
        "stroke-width": 1.5,
        "stroke-dasharray": "5 3.5",
      });
    default:
      return placeMarkSvg(mark, colours);
  }
}

function circle({ x, y, r }: { x: number; y: number; r: number }, attributes: Attributes): string {
  return element("circle", { cx: x, cy: y, r, ...attributes });
}

function ring(mark: Extract<Mark, { type: "ring" }>, colours: PictureColours): string {
  const stroke = {
    fill: "none",
    stroke: mark.onDisc ? colours.onBrick : colours.brick,
    "stroke-width": 1.5,
    "stroke-linecap": "round",
  };
  if (mark.opening === "closed") return circle(mark, stroke);
  return element("path", { d: ringPath(mark.x, mark.y, mark.r, mark.opening), ...stroke });
}

function placeMarkSvg(mark: Mark, colours: PictureColours): string {
  switch (mark.type) {
    case "dot":
      return circle(mark, {
        fill: mark.live ? colours.brick : colours.paper,
        stroke: mark.live ? colours.paper : colours.stale,
        "stroke-width": mark.live ? 1.2 : 1.4,
      });
    case "tether":
      return element(
        "g",
        { fill: "none", "stroke-linecap": "round" },
        element("path", {
          d: mark.path,
          stroke: colours.paper,
          "stroke-opacity": 0.55,
          "stroke-width": 3,
        }) +
          element("path", {
            d: mark.path,
            stroke: colours.ink2,
            "stroke-width": 1.3,
            "stroke-dasharray": ".1 3.6",
          }),
      );
    case "note":
      return circle(mark, { fill: "none", stroke: colours.ink, "stroke-width": 1.4 });
    case "movement":
      return (
        element("path", {
          d: mark.path,
          fill: "none",
          stroke: colours.ink,
          "stroke-width": 1.4,
          "stroke-dasharray": "6 3",
        }) + element("path", { d: mark.arrow, fill: colours.ink })
      );
    case "casualties":
      return element("rect", {
        x: mark.x,
        y: mark.y,
        width: mark.side,
        height: mark.side,
        fill: mark.hollow ? "none" : colours.ink,
        stroke: colours.ink,
        "stroke-width": 1.2,
      });
    case "city":
      return circle(mark, { fill: colours.ink3 });
    default:
      return "";
  }
}
