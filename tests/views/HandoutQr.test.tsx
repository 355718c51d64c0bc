import jsQR from "jsqr";
import { PNG } from "pngjs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { QrCode } from "#app/present/handout/QrCode.tsx";
import { LEGIBLE, qrDrawing } from "#export/qr.ts";
import { makeRaster } from "../../scripts/build/raster.ts";

/** As a camera sees it: the code drawn in pixels, on a darker sheet that comes as close as it may. */
async function read(text: string, size: number): Promise<string | null> {
  const code = renderToStaticMarkup(<QrCode text={text} label="An address" />).replace(
    "<svg",
    `<svg xmlns="http://www.w3.org/2000/svg" x="10" y="10" width="${size}" height="${size}"`,
  );
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${size + 20}" height="${size + 20}"><rect width="100%" height="100%" fill="#333"/>${code}</svg>`;
  const { png } = await makeRaster();
  const { data, width, height } = PNG.sync.read(Buffer.from(png(sheet)));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}

const ADDRESSES = [
  "https://reports.example/present.html",
  "https://reports.example/maps/present.html?step=3&theme=dark#lesson=N4IgdghgtgpiBcIDaAGEAaEBnALgJwEsAHBAF2RAGMB7MAV0oE9Y",
  // Addresses come from browsers, which write them in ASCII.
  new URL("https://отчёты.example/präsentation.html").href,
  `https://reports.example/present.html#lesson=${"Zk3_-x".repeat(100)}`.slice(0, LEGIBLE),
];

describe("the code of an address", () => {
  it.each(ADDRESSES)("is read by another library: %s", async (address) => {
    expect(await read(address, 400)).toBe(address);
  });

  it("has the light border around it that readers need", () => {
    const drawing = qrDrawing("https://reports.example/");
    const at = [...(drawing?.path.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? [])].map(([, x, y, width]) => ({
      left: Number(x),
      right: Number(x) + Number(width),
      y: Number(y),
    }));
    const side = drawing?.side ?? 0;
    expect(Math.min(...at.map(({ left }) => left))).toBe(4);
    expect(Math.max(...at.map(({ right }) => right))).toBe(side - 4);
    expect(Math.min(...at.map(({ y }) => y))).toBe(4);
    expect(Math.max(...at.map(({ y }) => y))).toBe(side - 5);
  });

  it("is not drawn where it would be too dense for a phone", () => {
    expect(qrDrawing("a".repeat(LEGIBLE))).not.toBeNull();
    expect(qrDrawing("a".repeat(LEGIBLE + 1))).toBeNull();
    expect(renderToStaticMarkup(<QrCode text={"a".repeat(LEGIBLE + 1)} label="" />)).toBe("");
    expect(qrDrawing("")).toBeNull();
  });

  it("is one picture with a name, black on white in every theme", () => {
    const markup = renderToStaticMarkup(<QrCode text="https://reports.example/" label="An address" />);
    expect(markup.match(/<path/g)).toHaveLength(1);
    expect(markup).toContain('role="img" aria-label="An address"');
    expect(markup).not.toContain("var(");
  });
});
