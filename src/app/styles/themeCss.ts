import { declarations, PALETTES } from "#basemap/palette.ts";

/**
 * The colours as custom properties, made from the palette that the map uses too. The reader's system
 * chooses the theme until the reader does (`data-theme` on the root). Print is always light.
 */
export function themeCss(): string {
  const light = declarations(PALETTES.light);
  const dark = declarations(PALETTES.dark);
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `@media screen{:root[data-theme="dark"]{${dark}}}`,
  ].join("");
}
