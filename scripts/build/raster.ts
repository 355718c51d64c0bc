import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Measure } from "../../src/export/picture/run.ts";
import { indexedPng } from "./indexedPng.ts";

const require = createRequire(import.meta.url);

/** The only faces there are when a picture is drawn at build: those of the machine would differ. */
const FACES = [
  require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
  require.resolve("@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf"),
  require.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
  require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
  require.resolve("@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf"),
  require.resolve("@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf"),
];

/** Draws SVG without a browser, and the same on any machine. */
export interface Raster {
  /** An SVG document as PNG, in its own size. It covers its ground: what is transparent comes out black. */
  readonly png: (svg: string) => Uint8Array;
  readonly measure: Measure;
}

let made: Promise<Raster> | null = null;

/** Made once: the library cannot be started twice. */
export function makeRaster(): Promise<Raster> {
  made ??= start();
  return made;
}

async function start(): Promise<Raster> {
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fontBuffers = await Promise.all(FACES.map(async (face) => new Uint8Array(await readFile(face))));
  const font = {
    fontBuffers,
    defaultFontFamily: "Noto Sans",
    sansSerifFamily: "Noto Sans",
    serifFamily: "Noto Serif",
  };
  const drawn = <T>(svg: string, use: (picture: InstanceType<typeof Resvg>) => T): T => {
    const picture = new Resvg(svg, { font });
    try {
      return use(picture);
    } finally {
      picture.free();
    }
  };
  const inkWidth = (text: string, attributes: string) =>
    drawn(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="900"><text y="300" ${attributes}>${text}</text></svg>`,
      (picture) => picture.getBBox()?.width ?? 0,
    );
  /** Spaces leave no ink: the stems at both ends hold them. */
  const stems = new Map<string, number>();
  return {
    png: (svg) =>
      drawn(svg, (picture) => {
        const image = picture.render();
        try {
          return indexedPng(image);
        } finally {
          image.free();
        }
      }),
    measure: (text, { bold, serif, italic }, size) => {
      const attributes = `font-size="100" font-family="Noto ${serif ? "Serif" : "Sans"}" font-weight="${bold ? 700 : 400}" font-style="${italic ? "italic" : "normal"}"`;
      const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      const empty = stems.get(attributes) ?? inkWidth("||", attributes);
      stems.set(attributes, empty);
      return ((inkWidth(`|${plain}|`, attributes) - empty) * size) / 100;
    },
  };
}
