import { customProperty, PALETTES, type Palette } from "#basemap/palette.ts";

/**
 * A colour of the palette as a presentation attribute: the theme's custom property, and the light theme's
 * colour where the picture stands without the page (saved, opened from a file).
 */
export function paint(token: keyof Palette): string {
  return `var(${customProperty(token)},${PALETTES.light[token]})`;
}

/** The faces of the page, as presentation attributes. */
export const SERIF = '"Iowan Old Style",Charter,"Noto Serif",Georgia,serif';
export const SANS = 'system-ui,"Noto Sans",sans-serif';
