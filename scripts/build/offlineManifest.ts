import { PALETTES } from "../../src/basemap/palette.ts";
import { installed as words } from "../../src/i18n/en/installed.ts";

export const MANIFEST_FILE = "manifest.webmanifest";

/** An icon as systems ask for it. */
interface Icon {
  readonly file: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Units of ground on each side of the mark, which is 32 wide. */
  readonly room: number;
  readonly purpose: "any" | "maskable";
}

/** Of a maskable icon only the middle is safe: a circle of 80 in 100 of its width. */
export const ICONS: readonly Icon[] = [
  { file: "icon-192.png", size: 192, room: 3, purpose: "any" },
  { file: "icon-512.png", size: 512, room: 3, purpose: "any" },
  { file: "icon-512-maskable.png", size: 512, room: 10, purpose: "maskable" },
];

/** The page's icon on a ground of paper, as an SVG document. */
export function iconSvg(icon: string, size: number, room: number): string {
  const mark = icon.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
  const wide = 32 + 2 * room;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-room} ${-room} ${wide} ${wide}"><rect x="${-room}" y="${-room}" width="${wide}" height="${wide}" fill="${PALETTES.light.paper}"/>${mark}</svg>`;
}

/**
 * What a system must know to install the page like a program. All addresses are relative: it works from any
 * folder, and is known by the folder's address.
 */
export function webManifest(): string {
  const { paper } = PALETTES.light;
  const manifest = {
    name: words.name,
    short_name: words.shortName,
    description: words.description,
    lang: "en",
    dir: "ltr",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: paper,
    theme_color: paper,
    categories: ["education", "news"],
    icons: ICONS.map(({ file, size, purpose }) => ({
      src: `./${file}`,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
    shortcuts: [
      {
        name: words.present,
        description: words.presentDescription,
        url: "./present.html",
        icons: [{ src: "./icon-192.png", sizes: "192x192", type: "image/png" }],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
