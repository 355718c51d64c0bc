import { type Camera, unproject } from "#basemap/camera.ts";

/** How a reader wants the view moved. */
export interface Gesture {
  /** Steps; one doubles the scale, minus one halves it. */
  readonly zoomBy?: number;
  /** CSS pixels that the view moves to the right and down; what is seen moves the other way. */
  readonly panBy?: readonly [dx: number, dy: number];
}

/** Two gestures as one. */
export function joined(a: Gesture, b: Gesture): Gesture {
  const [ax, ay] = a.panBy ?? [0, 0];
  const [bx, by] = b.panBy ?? [0, 0];
  return { zoomBy: (a.zoomBy ?? 0) + (b.zoomBy ?? 0), panBy: [ax + bx, ay + by] };
}

/** The camera after a gesture: moved first, at the scale it has, then zoomed about its middle. */
export function movedBy(camera: Camera, { zoomBy = 0, panBy: [dx, dy] = [0, 0] }: Gesture): Camera {
  return {
    ...camera,
    center: unproject(camera, [camera.width / 2 + dx, camera.height / 2 + dy]),
    pxPerDegree: camera.pxPerDegree * 2 ** zoomBy,
  };
}
