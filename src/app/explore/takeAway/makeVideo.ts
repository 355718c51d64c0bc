import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
} from "mediabunny";
import type { Day } from "#domain/day.ts";
import { VIDEO_RATE, type VideoDay } from "#export/picture/videoPlan.ts";
import { drawSvg } from "./rasterize.ts";

/** H.264 opens everywhere, so it comes first; the others are for browsers that may not write it. */
const CODECS = ["avc", "vp9", "vp8"] as const;

/** A video to be made. */
export interface VideoOrder {
  readonly plan: readonly VideoDay[];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The picture of a day as SVG. */
  readonly svgOf: (day: Day) => string;
  /** Called before each day, which counts from 1. */
  readonly onDay: (day: number) => void;
  readonly signal: AbortSignal;
}

/** A video that was made. */
export interface Video {
  readonly content: Blob;
  readonly extension: "mp4" | "webm";
}

/**
 * Makes a video, drawn day by day and not recorded: it is the same however fast the browser is. Null where the
 * browser cannot write any kind of video. Rejects with the signal's reason when it is stopped, and frees all.
 */
export async function makeVideo({
  plan,
  width,
  height,
  svgOf,
  onDay,
  signal,
}: VideoOrder): Promise<Video | null> {
  const quality = new Quality("high");
  const codec = await getFirstEncodableVideoCodec([...CODECS], { width, height, quality });
  if (codec === null) return null;
  const extension = codec === "avc" ? "mp4" : "webm";
  const format =
    extension === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat();
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const source = new CanvasSource(canvas, { codec, quality });
  output.addVideoTrack(source, { frameRate: VIDEO_RATE });
  try {
    await output.start();
    for (const [index, { day, from, frames }] of plan.entries()) {
      onDay(index + 1);
      await drawSvg(svgOf(day), canvas);
      for (let frame = from; frame < from + frames; frame += 1) {
        signal.throwIfAborted();
        await source.add(frame / VIDEO_RATE, 1 / VIDEO_RATE);
      }
    }
    await output.finalize();
  } catch (error) {
    await output.cancel().catch(() => undefined);
    throw error;
  } finally {
    Object.assign(canvas, { width: 0, height: 0 });
  }
  if (!target.buffer) throw new Error("The video came out empty");
  return { content: new Blob([target.buffer], { type: `video/${extension}` }), extension };
}
