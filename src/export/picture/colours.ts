/** The colours of a picture by what they are for; a palette of the page has them all. */
export type ColourName =
  | "paper"
  | "panel"
  | "ink"
  | "ink2"
  | "ink3"
  | "rule"
  | "rule2"
  | "brick"
  | "brickText"
  | "onBrick"
  | "brickBand"
  | "stale"
  | "hatch"
  | "plan"
  | "sea"
  | "seaName";

/** Colours as hexadecimal numbers, with or without an opacity. */
export type PictureColours = Readonly<Record<ColourName, string>>;

const PROPERTY = /var\(--([a-z0-9-]+),([^)]*)\)/g;

/**
 * Markup of the page with its custom properties written out, so that it needs no page. A property that is
 * no colour of `colours` gets the value that the markup has for want of a page.
 */
export function writtenOut(markup: string, colours: PictureColours): string {
  const known = new Map(Object.entries(colours));
  return markup.replace(PROPERTY, (_all, property: string, otherwise: string) => {
    const name = property.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
    return known.get(name) ?? otherwise;
  });
}

/** A colour as SVG takes it everywhere: opaque, and its opacity, which is left out where it is 1. */
export function opaque(colour: string): { readonly colour: string; readonly opacity: number | undefined } {
  if (!/^#[0-9a-f]{8}$/i.test(colour)) return { colour, opacity: undefined };
  return {
    colour: colour.slice(0, 7),
    opacity: Math.round((Number.parseInt(colour.slice(7), 16) / 255) * 100) / 100,
  };
}
