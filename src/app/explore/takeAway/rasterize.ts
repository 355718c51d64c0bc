/**
 * Draws an SVG document on a canvas, which takes the picture's size where it has another. Rejects where the
 * browser cannot draw it. It comes as a data: address, the only kind of pictures that the page's policy allows.
 */
export async function drawSvg(svg: string, canvas: HTMLCanvasElement): Promise<void> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  // Its pixels are read for a file or, of a video, for every frame: they are kept where that is quick.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("The browser gives no drawing surface");
  context.drawImage(image, 0, 0);
}

/** An SVG document as an address. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** An SVG document as PNG. Rejects where the browser cannot. */
export async function pngOf(svg: string): Promise<Blob> {
  const canvas = document.createElement("canvas");
  await drawSvg(svg, canvas);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  // Frees the drawing surface at once, of which some browsers have few.
  Object.assign(canvas, { width: 0, height: 0 });
  if (!blob) throw new Error("The browser makes no PNG of this size");
  return blob;
}
